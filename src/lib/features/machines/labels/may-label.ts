import type { ThingsOf } from './label-thing.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** Who puts labels on machines may print any; storekeepers print those of the store. */
const ACTS: Readonly<Record<ThingsOf, readonly string[]>> = {
	machines: ['asset.bindTag'],
	stock: ['asset.bindTag', 'part.edit', 'bin.edit']
};

export interface MayLabel {
	/** Whoever may put a label on a machine may print one. */
	label: boolean;
	/** Fix the address that labels carry. */
	address: boolean;
}

export const mayLabel =
	(me: string, now: string, what: ThingsOf): Question<MayLabel> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		const mayAny = async (...actions: readonly string[]) => {
			for (const action of actions) if ((await siteWhere(read, me, now, action)) !== undefined) return true;
			return false;
		};
		return {
			label: await mayAny(...ACTS[what]),
			address: (await siteWhere(read, me, now, 'asset.edit')) !== undefined
		};
	};
