import { findOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { labelIn } from '../job/failure/failure-codes.ts';

/** The site's words for its kinds of permit, by their code. */
export const permitLabels =
	(site: string, locale: string): Question<Readonly<Record<string, string>>> =>
	async (read) => {
		const types = await findOf(read, 'code', key.codes('permit-type', site));
		return Object.fromEntries(types.map(({ code, label }) => [code, labelIn(label, locale) ?? code]));
	};
