import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** These jobs, as far as this device has them. */
export const jobsNamed =
	(ids: readonly string[]): Question<(Doc & Work)[]> =>
	async (read) => {
		const { isWork } = await import('#core/work/standing.ts');
		const found: (Doc & Work)[] = [];
		for (const id of new Set(ids)) {
			const doc = await read.get(id);
			if (doc && isWork(doc)) found.push(doc);
		}
		return found;
	};
