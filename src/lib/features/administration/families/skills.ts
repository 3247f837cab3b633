import type { Family } from '../records/family.ts';
import { byName, codeTaken, textOf } from '../records/family.ts';

export const SKILLS: Family = {
	kind: 'skill',
	icon: 'tool',
	specs: [
		{ field: 'name', as: 'text', required: true },
		{ field: 'code', as: 'code', required: true },
		{ field: 'certificate', as: 'yes' },
		{ field: 'validMonths', as: 'count', from: 1, to: 600, unit: 'month' }
	],
	words: ({ families }) => families.skills.fields,
	fresh: () => ({}),
	title: (skill) => textOf(skill['name']),
	facts: (skill, { t, format }) => {
		const { certificate, months } = t.families.skills;
		const validMonths = skill['validMonths'];
		return [
			textOf(skill['code']),
			skill['certificate'] === true ? certificate : '',
			typeof validMonths === 'number' ? months(format.number(validMonths)) : ''
		]
			.filter(Boolean)
			.join(' · ');
	},
	check: codeTaken,
	order: byName
};
