import { expect, test } from 'vitest';
import { isolationPoint, meter } from '#core/model/asset.ts';
import { deep, flat, FORMS, missingIn } from '#lib/features/machines/managing/entries/entry-forms.ts';

const hours = { name: 'Hours', unit: 'h', type: 'counter', warn: { max: 9000 }, perDay: 16 };

test('a meter goes through its form unchanged', () => {
	expect(deep(flat(hours))).toEqual(hours);
});

test('what is emptied is left out, limits with nothing in them too', () => {
	expect(deep({ ...flat(hours), 'warn.max': undefined, perDay: null, name: ' Hours ' })).toEqual({
		...{ name: 'Hours', unit: 'h', type: 'counter' }
	});
});

test('what is not asked in the form stays as it was', () => {
	expect(deep(flat({ ...hours, archived: true }))).toMatchObject({ archived: true });
});

test('what has to be said is told', () => {
	expect(missingIn(FORMS.meters, { name: ' ' })).toEqual(['name', 'unit', 'type']);
	expect(missingIn(FORMS.isolation, { device: 'Q1', energy: 'electrical' })).toEqual([]);
});

test('every field of the forms is one that is kept', () => {
	const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name.split('.')[0]);
	expect(Object.keys(meter.shape)).toEqual(expect.arrayContaining(names(FORMS.meters.fields)));
	expect(Object.keys(isolationPoint.shape)).toEqual(expect.arrayContaining(names(FORMS.isolation.fields)));
});
