import type { FieldBook } from '../fields/own-field-edits.ts';
import type { Family } from '../records/family.ts';
import { byName, codeTaken, textOf } from '../records/family.ts';
import type { Values } from '../records/field-spec.ts';
import type { Problems } from '../records/record-problems.ts';

const fieldsIn = (values: Values) =>
	Object.values((values['fields'] ?? {}) as FieldBook).filter(({ archived }) => archived !== true);

/** A field nobody can name or choose from would stand in the form of every machine. */
const fieldProblem = (values: Values): Problems => {
	const fields = fieldsIn(values);
	const names = fields.map(({ name = '' }) => name.trim().toLowerCase());
	const isOpen = fields.some(
		({ name, type, choices = [] }) => !name?.trim() || (type === 'choice' && choices.length === 0)
	);
	if (isOpen) return { fields: { code: 'unfinished' } };
	const twice = names.find((name, at) => names.indexOf(name) < at);
	return twice === undefined ? {} : { fields: { code: 'same-name', detail: twice } };
};

export const CLASSES: Family = {
	kind: 'assetClass',
	icon: 'machine',
	specs: [
		{ field: 'name', as: 'text', required: true },
		{ field: 'code', as: 'code', required: true },
		{ field: 'fields', as: 'ownFields' }
	],
	words: ({ classes }) => classes.fields,
	fresh: () => ({}),
	title: (one) => textOf(one['name']),
	facts: (one, { t }) =>
		[textOf(one['code']), ...fieldsIn(one).map(({ name }) => name)].filter(Boolean).join(' · ') ||
		t.admin.nothing,
	check: (values, around) => ({ ...codeTaken(values, around), ...fieldProblem(values) }),
	order: byName
};
