import type { Doc } from '#core/model/document.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';
import type { AllFieldWords, FieldSpec, Sources, Values } from './field-spec.ts';
import type { Problems } from './record-problems.ts';

/** What a form and a row need to know besides the record itself. */
export interface Around {
	t: Messages;
	format: Format;
	locale: string;
	site: string;
	/** The day at the site. */
	today: string;
	sources: Sources;
	/** Names of everybody, those who left too. */
	names: Readonly<Record<string, string>>;
	/** All records of the same kind at the site. */
	docs: readonly Doc[];
}

/** A list of the site, described: what is asked of each record, and how it is told. */
export interface Family {
	kind: string;
	/** Where its records lie, if not with people and lists. */
	shelf?: 'directory' | 'plans';
	icon: IconName;
	specs: readonly FieldSpec[];
	words: (t: Messages) => AllFieldWords;
	fresh: (around: Around) => Values;
	title: (doc: Values, around: Around) => string;
	/** The second line of a row. */
	facts: (doc: Values, around: Around) => string;
	/** What the fields alone do not show: another one has the code, the end lies before the start. */
	check?: (values: Values, around: Around, before: Values | undefined) => Problems;
	/** Which of all records of this kind belong here. */
	isOurs?: (doc: Values) => boolean;
	/** Not archived, and over all the same. */
	isOver?: (doc: Values, today: string) => boolean;
	order?: (a: Values, b: Values) => number;
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Another record that is in use has this code: capital and small letters are one. */
export const codeTaken = (values: Values, { docs }: Around): Problems => {
	const code = textOf(values['code']).toLowerCase();
	const other = docs.find(
		(doc) => doc.id !== values['id'] && !doc.archived && textOf(doc['code']).toLowerCase() === code
	);
	return code !== '' && other ? { code: { code: 'taken' } } : {};
};

export const byName = (a: Values, b: Values): number => textOf(a['name']).localeCompare(textOf(b['name']));
