import { ownLabel } from '#core/import/kinds/own-fields.ts';
import type { Problem } from '#core/import/convert.ts';
import type { Messages } from '#lib/i18n/locales.ts';

type Words = Messages['exchange'];

const wordsFor = <T>(words: Readonly<Record<string, T>>, name: string): T | undefined =>
	Object.hasOwn(words, name) ? words[name] : undefined;

export const fieldLabel = (t: Words, field: string): string =>
	wordsFor(t.fields, field) ?? ownLabel(field) ?? field;

/** Why a row cannot come in, as a sentence. */
export const sayProblem = (t: Words, { code, field, about = '' }: Problem): string => {
	const said: Readonly<Record<string, (field: string, about: string) => string>> = t.problems;
	const say = wordsFor(said, code) ?? t.problems.refused;
	return say(field === undefined ? '' : fieldLabel(t, field), about);
};
