import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';

type Code = DocOf<'code'>;
export type FailureField = 'mode' | 'cause' | 'remedy';
export type FailureCodes = Readonly<Record<FailureField, readonly Code[]>>;

const isCode = (doc: Doc): doc is Doc & Code => doc.kind === 'code';

/** The site's lists of what can fail, why, and what helps. */
export const failureCodes =
	(site: string): Question<FailureCodes> =>
	async (read) => {
		const { key } = await import('#core/model/keys.ts');
		const list = async (field: FailureField) =>
			(await read.find(key.codes(field, site)))
				.filter(isCode)
				.filter(({ archived }) => !archived)
				.sort((a, b) => (a.order ?? 1e6) - (b.order ?? 1e6) || (a.code < b.code ? -1 : 1));
		return { mode: await list('mode'), cause: await list('cause'), remedy: await list('remedy') };
	};

/** In the person's language, else in English, else in any there is. */
export const labelIn = (label: Code['label'], locale: string): string | undefined =>
	label[locale] ?? label['en'] ?? Object.values(label)[0];

export const labelOf = (codes: readonly Code[], code: string | undefined, locale: string): string =>
	code === undefined ? '' : (labelIn(codes.find((one) => one.code === code)?.label ?? {}, locale) ?? code);
