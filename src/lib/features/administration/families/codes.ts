import { LOCALES, LOCALE_NAMES } from '#lib/i18n/locales.ts';
import type { Around, Family } from '../records/family.ts';
import { codeTaken, textOf } from '../records/family.ts';
import type { FieldSpec, Values } from '../records/field-spec.ts';
import { labelIn } from './code-label.ts';

/** The lists people pick from, those of everyday first. */
export const CODE_LISTS = [
	'mode',
	'cause',
	'remedy',
	'stop-reason',
	'reject-reason',
	'delay-reason',
	'activity',
	'group',
	'impact',
	'permit-type',
	'energy'
] as const;
export type CodeList = (typeof CODE_LISTS)[number];

const MORE: Partial<Record<CodeList, readonly FieldSpec[]>> = {
	mode: [
		{ field: 'groups', as: 'many', of: 'groups', most: 30 },
		{ field: 'impact', as: 'one', of: 'effects' },
		{ field: 'likelyCauses', as: 'many', of: 'causes', most: 30 },
		{ field: 'likelyRemedies', as: 'many', of: 'remedies', most: 30 },
		{ field: 'iso14224', as: 'code' }
	],
	cause: [
		{ field: 'causeKind', as: 'one', of: 'causeKinds' },
		{ field: 'groups', as: 'many', of: 'groups', most: 30 }
	],
	remedy: [{ field: 'needsFollowUp', as: 'yes' }]
};

export const orderOf = (doc: Values): number =>
	typeof doc['order'] === 'number' ? doc['order'] : Number.MAX_SAFE_INTEGER;

export const inOrder = (a: Values, b: Values): number =>
	orderOf(a) - orderOf(b) || textOf(a['code']).localeCompare(textOf(b['code']));

/** Languages in which an entry says nothing of its own. */
const missing = (doc: Values): string[] =>
	LOCALES.filter((locale) => !(doc['label'] as Record<string, string> | undefined)?.[locale]?.trim()).map(
		(locale) => LOCALE_NAMES[locale]
	);

const lastOf = ({ docs }: Around): number =>
	Math.max(-1, ...docs.map(({ order }) => (typeof order === 'number' ? order : -1)));

export const codesOf = (list: CodeList): Family => ({
	kind: 'code',
	icon: 'tag',
	specs: [
		{ field: 'label', as: 'words', required: true },
		{ field: 'code', as: 'code', required: true, onlyNew: true },
		{ field: 'hint', as: 'words' },
		...(MORE[list] ?? [])
	],
	words: ({ codes }) => codes.fields,
	fresh: (around) => ({ list, order: lastOf(around) + 1 }),
	title: (doc, { locale }) => labelIn(doc['label'], locale),
	facts: (doc, { t }) => {
		const lacks = missing(doc);
		const untold = lacks.length > 0 ? t.codes.untranslated(lacks.join(', ')) : '';
		return [textOf(doc['code']), untold].filter(Boolean).join(' · ');
	},
	check: codeTaken,
	isOurs: (doc) => doc['list'] === list,
	order: inOrder
});
