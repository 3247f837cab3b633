import { findOf, getOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { labelIn } from '../job/failure/failure-codes.ts';

/** What stands on paper besides the job itself: the plant's words, names of parts, and where phones find the app. */
export interface PrintFacts {
	labels: Record<string, string>;
	parts: Record<string, string>;
	origin: string | undefined;
}

export const printFacts =
	(id: string, locale: string): Question<PrintFacts> =>
	async (read) => {
		const work = await getOf(read, 'work', id);
		const facts: PrintFacts = { labels: {}, parts: {}, origin: undefined };
		if (!work) return facts;
		for (const list of ['permit-type', 'energy'])
			for (const { code, label } of await findOf(read, 'code', key.codes(list, work.site)))
				facts.labels[code] = labelIn(label, locale) ?? code;
		for (const { part } of Object.values(work.parts ?? {})) {
			const doc = await getOf(read, 'part', part);
			if (doc) facts.parts[part] = `${doc.name} (${doc.code})`;
		}
		facts.origin = (await getOf(read, 'site', work.site))?.publicAddress;
		return facts;
	};
