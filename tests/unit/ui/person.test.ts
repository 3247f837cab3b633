import { describe, expect, test } from 'vitest';
import { colourOf, initialsOf, PERSON_COLOURS } from '#lib/ui/avatar/person.ts';

describe('initials', () => {
	test.each([
		['Ana Ruiz', 'AR'],
		['Bo', 'B'],
		['Müller, Hans-Peter', 'HM'],
		['żaneta maria wójcik', 'ŻW'],
		['  Jan   van  Dijk ', 'JD'],
		['“Red” O’Neil', 'RO'],
		['李 雷', '李雷'],
		['Åsa Öberg', 'ÅÖ'],
		['Crew 7', 'C7'],
		['', '?'],
		['…', '?'],
		['Müller,', 'M']
	])('%j is %s', (name, initials) => {
		expect(initialsOf(name)).toBe(initials);
	});
});

test('a person keeps the colour, and people share all of them', () => {
	const ids = Array.from({ length: 300 }, (_, index) => `person-${index}`);
	expect(ids.map(colourOf)).toEqual(ids.map(colourOf));
	expect(new Set(ids.map(colourOf))).toEqual(
		new Set(Array.from({ length: PERSON_COLOURS }, (_, at) => at + 1))
	);
});
