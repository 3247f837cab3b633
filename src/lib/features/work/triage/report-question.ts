import type { Work } from '#core/model/collections.ts';
import { isWork } from '#core/work/standing.ts';
import type { Question } from '#lib/queries/live-answer.ts';

export interface OpenReport {
	work: Work;
	/** What lies around it has been read too; before that, it can be decided on all the same. */
	isWhole: boolean;
	/** How critical its machine is; undefined where nobody has rated it. */
	criticality: 'A' | 'B' | 'C' | 'D' | undefined;
	/** What else is open at its machine and around it. */
	beside: Work[];
}

/** The machine and what lies around it: two places up, so that a report at a part meets one at the whole. */
const AROUND = 2;

/** One report with what is needed to decide about it. */
export const reportFor =
	(id: string): Question<{ report: OpenReport | undefined }> =>
	async (read) => {
		const [{ key }, { isAsset }] = await Promise.all([
			import('#core/model/keys.ts'),
			import('#core/model/kind-guards.ts')
		]);
		const work = await read.get(id);
		if (!work || !isWork(work)) return { report: undefined };
		const places = (work.place ?? []).slice(-AROUND).map((place) => place.id);
		const found = await Promise.all(places.map((place) => read.find(key.openAt(place))));
		const asset = work.assetId === undefined ? undefined : await read.get(work.assetId);
		return {
			report: {
				work,
				isWhole: true,
				criticality: isAsset(asset) ? asset.criticality : undefined,
				beside: found.flat().filter(isWork)
			}
		};
	};
