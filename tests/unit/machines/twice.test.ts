import { expect, test } from 'vitest';
import { saidOfMachine } from '#lib/features/machines/twice/machine-words.ts';
import type { Machine } from '#lib/features/machines/questions.ts';
import { formatIn } from '#lib/i18n/format.ts';
import { loadParts } from '#lib/i18n/load-words.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import { de } from '#lib/i18n/messages/de.ts';

const words = await loadParts('de', ['machine', 'managing', 'belongings', 'twice']);
const speech = {
	t: { ...de, ...words } as Messages,
	format: formatIn('de-DE'),
	around: {
		mayRestore: true,
		names: { hall: 'Halle 2 (H2)', seal: 'Dichtung (D-1)' },
		own: {
			head: { name: 'Förderhöhe', type: 'number' as const, unit: 'm' },
			checked: { name: 'Geprüft am', type: 'date' as const }
		}
	}
};
const said = (held: object, field: string, value: unknown) =>
	saidOfMachine(
		{
			...held,
			alsoWrote: { [field]: { 'C:1': { value, at: '2026-03-23T07:00:00.000Z', by: 'theo' } } }
		} as unknown as Machine,
		speech
	).map(({ about, value: other, now }) => [about, other, now]);

test('a word about a machine is told with what it is about and what holds, as the shop says it', () => {
	expect(said({ maker: 'KSB' }, 'maker', 'Grundfos')).toEqual([['Hersteller', 'Grundfos', 'KSB']]);
	expect(said({ state: 'running' }, 'state', 'stopped')).toEqual([['Zustand', 'Steht', 'Läuft']]);
	expect(said({}, 'warrantyUntil', '2027-01-31')).toEqual([['Garantie bis', '31.01.2027', 'nichts']]);
	expect(said({ parentId: 'line' }, 'parentId', 'hall')[0]?.[1]).toBe('Halle 2 (H2)');
});

test('so is a word in a field of the plant’s own, with its name and unit', () => {
	expect(said({ fields: { head: 12.5 } }, 'fields.head', 14)).toEqual([['Förderhöhe', '14 m', '12,5 m']]);
	expect(said({}, 'fields.checked', '2026-03-01')).toEqual([['Geprüft am', '01.03.2026', 'nichts']]);
});

test('a meter, an isolation point and a spare part are told by their own names, one line for each thing said', () => {
	const hours = { name: 'Stunden', unit: 'h', type: 'counter' };
	expect(said({ meters: { m: hours } }, 'meters.m', { ...hours, perDay: 16 })).toEqual([
		[
			'Zähler Stunden',
			'Wie er heißt: Stunden\nEinheit: h\nWie er zählt: Er steigt nur: Stunden, Hübe\nErwarteter Zuwachs am Tag: 16',
			'Wie er heißt: Stunden\nEinheit: h\nWie er zählt: Er steigt nur: Stunden, Hübe'
		]
	]);
	expect(said({}, 'isolation.q1', { device: 'Q1', energy: 'electrical' })[0]?.[0]).toBe('Trennstelle Q1');
	expect(said({ parts: [{ part: 'seal', quantity: 2 }] }, 'parts.seal', { quantity: 3 })[0]?.[0]).toBe(
		'Ersatzteil Dichtung (D-1)'
	);
});

test('what says the same as what holds is no other word', () => {
	expect(said({ maker: 'KSB' }, 'maker', 'KSB')).toEqual([]);
});
