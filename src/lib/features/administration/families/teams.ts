import type { Around, Family } from '../records/family.ts';
import { byName, codeTaken, listOf, textOf } from '../records/family.ts';

export const TEAMS: Family = {
	kind: 'team',
	icon: 'people',
	specs: [
		{ field: 'name', as: 'text', required: true },
		{ field: 'code', as: 'code', required: true },
		{ field: 'members', as: 'many', of: 'people', most: 300 },
		{ field: 'lead', as: 'one', of: 'people' },
		{ field: 'onCall', as: 'many', of: 'people', most: 20 },
		{ field: 'areas', as: 'many', of: 'areas', most: 50 }
	],
	words: ({ families }) => families.teams.fields,
	fresh: () => ({ members: [] }),
	title: (team) => textOf(team['name']),
	facts: (team, { t, format, names }: Around) =>
		[
			textOf(team['code']),
			t.families.teams.members(format.number(listOf(team['members']).length)),
			names[textOf(team['lead'])] ?? ''
		]
			.filter(Boolean)
			.join(' · '),
	check: codeTaken,
	order: byName
};
