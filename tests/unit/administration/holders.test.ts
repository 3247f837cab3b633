import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import { holdersOf } from '#lib/features/administration/families/holders.ts';

const person = (name: string, skills: { skill: string; until?: string }[]): Doc => ({
	id: `p_${name}`,
	kind: 'person',
	name,
	skills,
	scopes: ['site:ham1'],
	rev: 1,
	createdAt: '2026-01-01T00:00:00.000Z',
	createdBy: 'system',
	updatedAt: '2026-01-01T00:00:00.000Z',
	archived: false
});

test('whose certificate ran out comes first, then whose runs out soon, then those who have it for good', () => {
	const people = [
		person('Ada', [{ skill: 'weld' }]),
		person('Bo', [{ skill: 'weld', until: '2027-06-01' }]),
		person('Cy', [{ skill: 'weld', until: '2027-01-28' }]),
		person('Di', [{ skill: 'weld', until: '2026-11-28' }]),
		person('Ed', [{ skill: 'drive' }])
	];
	expect(holdersOf(people, 'weld', '2026-11-29').map(({ name, stands }) => `${name} ${stands}`)).toEqual([
		'Di over',
		'Cy soon',
		'Bo good',
		'Ada good'
	]);
});
