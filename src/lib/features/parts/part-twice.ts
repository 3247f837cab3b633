import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import { wordsBeside, type WordBeside } from '#core/work/words-beside.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import type { Question } from '#lib/queries/live-answer.ts';

type Part = Doc & DocOf<'part'>;

interface Around {
	mayRestore: boolean;
	names: Readonly<Record<string, string>>;
}

interface Speech {
	t: Pick<Messages, 'twice' | 'ui'>;
	format: Pick<Format, 'number'>;
	names: Around['names'];
}

interface SaidOfPart extends Pick<WordBeside, 'field' | 'op' | 'by' | 'at'> {
	about: string;
	value: string;
	/** What stands there now. */
	now: string;
}

/** Parts, stores, bins: whatever text in it may stand for something that has a name. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	return typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([name, one]) => [name, ...textsIn(one)])
		: [];
};

const FIELDS_THAT_NAME: readonly string[] = ['kit', 'alternates', 'levels', 'homes'];

/** Who wrote, what is named in it, and whether this person may bring a word back. */
export const aroundPart =
	(part: Part, me: string, now: string): Question<Around> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		const beside = wordsBeside(part);
		const ids = beside.flatMap(({ field, value, by }) => [
			by,
			...(FIELDS_THAT_NAME.includes(field) ? [...textsIn(value), ...textsIn(part[field])] : [])
		]);
		const found = await Promise.all([...new Set(ids)].map((id) => read.get(id)));
		return {
			mayRestore: (await siteWhere(read, me, now, 'part.restoreOther')) !== undefined,
			names: Object.fromEntries(
				found.flatMap((doc) => {
					const name = doc?.['name'] ?? doc?.['code'];
					return doc && typeof name === 'string' ? [[doc.id, name]] : [];
				})
			)
		};
	};

const valueWords = (value: unknown, speech: Speech): string => {
	const { t, format, names } = speech;
	if (value === undefined || value === null || value === '') return t.twice.nothing;
	if (typeof value === 'number') return format.number(value, 6);
	if (typeof value === 'boolean') return value ? t.ui.choice.yes : t.ui.choice.no;
	if (typeof value === 'string') return names[value] ?? value;
	if (Array.isArray(value)) return value.map((one) => valueWords(one, speech)).join('\n') || t.twice.nothing;
	return Object.entries(value)
		.map(([name, one]) =>
			name in names ? `${names[name]}: ${valueWords(one, speech)}` : valueWords(one, speech)
		)
		.join(' · ');
};

/** Newest first; what says the same as what holds is no other word. */
export const saidOfPart = (part: Part, speech: Speech): SaidOfPart[] => {
	const labels: Readonly<Record<string, string>> = speech.t.twice.fields;
	return wordsBeside(part).flatMap(({ field, op, by, at, value }) =>
		same(part[field] ?? null, value ?? null)
			? []
			: [
					{
						...{ field, op, by, at, about: labels[field] ?? speech.t.twice.otherField },
						value: valueWords(value, speech),
						now: valueWords(part[field], speech)
					}
				]
	);
};
