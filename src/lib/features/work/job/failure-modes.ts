import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';

type Code = DocOf<'code'>;

const isCode = (doc: Doc): doc is Doc & Code => doc.kind === 'code';

/** The site's list of what can fail; where the machine's group is known, only what fits it. */
export const failureModes =
	(site: string, group: string | undefined): Question<Code[]> =>
	async (read) => {
		const { key } = await import('#core/model/keys.ts');
		const all = (await read.find(key.codes('mode', site))).filter(isCode).filter(({ archived }) => !archived);
		const fitting = all.filter(({ groups }) => group !== undefined && groups?.includes(group));
		const shown = fitting.length > 0 ? fitting : all;
		return shown.toSorted((a, b) => (a.order ?? 1e6) - (b.order ?? 1e6) || (a.code < b.code ? -1 : 1));
	};

/** In the person's language, else in English, else in any there is. */
export const labelIn = (label: Code['label'], locale: string): string | undefined =>
	label[locale] ?? label['en'] ?? Object.values(label)[0];
