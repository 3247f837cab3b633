import { expect, test } from 'vitest';
import { saidOfPart } from '#lib/features/parts/part-twice.ts';
import type { PartView } from '#lib/features/parts/part-questions.ts';
import { formatIn } from '#lib/i18n/format.ts';
import { loadParts } from '#lib/i18n/load-words.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import { de } from '#lib/i18n/messages/de.ts';

const speech = {
	t: { ...de, ...(await loadParts('de', ['twice'])) } as Messages,
	format: formatIn('de-DE'),
	names: { main: 'Hauptlager', b1: 'A-01', grease: 'Fett' }
};
const said = (held: object, field: string, value: unknown) =>
	saidOfPart(
		{
			...held,
			alsoWrote: { [field]: { 'C:1': { value, at: '2026-03-23T07:00:00.000Z', by: 'theo' } } }
		} as unknown as PartView['part'],
		speech
	).map(({ about, value: other, now }) => [about, other, now]);

test('a word about a part is told with what it is about and what holds', () => {
	expect(said({ supplier: 'Müller' }, 'supplier', 'Maier')).toEqual([['Lieferant', 'Maier', 'Müller']]);
	expect(said({ stocked: true }, 'stocked', false)).toEqual([['Wird auf Lager gehalten', 'Nein', 'Ja']]);
	expect(said({ leadDays: 14 }, 'leadDays', 14)).toEqual([]);
});

test('stores, bins and other parts in it are told by their names', () => {
	expect(said({}, 'homes', { main: 'b1' })).toEqual([['Übliche Fächer', 'Hauptlager: A-01', 'nichts']]);
	expect(said({}, 'alternates', ['grease'])).toEqual([['Was stattdessen passt', 'Fett', 'nichts']]);
});
