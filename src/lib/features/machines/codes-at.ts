import type { Question } from '#lib/queries/live-answer.ts';

/** The entries of a list of the site, as they are called in a language. */
export const codesAt =
	(list: string, site: string | undefined, locale: string): Question<{ value: string; label: string }[]> =>
	async (read) => {
		if (site === undefined) return [];
		const [{ key }, { findOf }] = await Promise.all([
			import('#core/model/keys.ts'),
			import('#core/commands/lookup.ts')
		]);
		const codes = await findOf(read, 'code', key.codes(list, site));
		return codes
			.filter(({ archived }) => !archived)
			.sort((a, b) => (a.order ?? 1e6) - (b.order ?? 1e6))
			.map(({ code, label }) => ({ value: code, label: label[locale] ?? label['en'] ?? code }));
	};
