import type { Family } from '../records/family.ts';
import { listOf, textOf } from '../records/family.ts';
import { grantProblem, type Grant } from './grants.ts';

const grantsOf = (value: unknown) => listOf(value) as readonly Grant[];

/** What is said of a person besides the secrets by which they come in. */
export const PERSON: Family = {
	kind: 'person',
	icon: 'user',
	specs: [
		{ field: 'name', as: 'text', required: true },
		{ field: 'code', as: 'code', required: true },
		{ field: 'grants', as: 'grants' },
		{ field: 'company', as: 'text' },
		{ field: 'skills', as: 'skills' },
		{ field: 'shift', as: 'one', of: 'shifts' },
		{ field: 'minutesPerWeek', as: 'count', from: 0, to: 10_080, unit: 'minute' },
		{ field: 'locale', as: 'one', of: 'locales' }
	],
	words: ({ admin }) => admin.person.fields,
	fresh: () => ({ grants: [] }),
	title: (person) => textOf(person['name']),
	facts: (person) => textOf(person['code']),
	check: (values, { today }, before) => {
		const problem = grantProblem(grantsOf(values['grants']), grantsOf(before?.['grants']), today);
		return problem ? { grants: problem } : {};
	}
};
