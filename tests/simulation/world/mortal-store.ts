import type { Doc } from '#core/model/document.ts';
import { StoreTrouble } from '#server/store/store-trouble.ts';
import type { Store, WriteTx } from '#server/store/store.ts';
import type { Past } from './past.ts';

/** before: what the push did is undone by the database. after: it is done, and nobody hears of it. */
export type Death = 'before-commit' | 'after-commit';

export interface Fate {
	/** Of the history a transaction belongs to: a restore may have come while it waited for its turn. */
	past: (epoch: string) => Past | Promise<Past>;
	/** Until it has been told, what stands in the store is more than what is known of it. */
	writing: <T>(work: () => Promise<T>) => Promise<T>;
	/** How the server dies in its next push, if it does. */
	due: () => Death | undefined;
	died: () => void;
	/** Documents as they are from now on. */
	put: (docs: readonly Doc[]) => void;
	/** An act has its verdict, on disk. */
	logged: (op: string) => void;
}

/** The store of one server process: tells what its transactions wrote, and dies with the process. */
export const mortalStore = (store: Store, { past, writing, due, died, put, logged }: Fate): Store => {
	let isDead = false;
	const unlessDead = (): void => {
		if (isDead) throw new StoreTrouble('unreachable', undefined);
	};
	const die = async (when: Death): Promise<void> => {
		if (due() !== when) return;
		if (when === 'before-commit') await slowDisk();
		isDead = true;
		died();
		unlessDead();
	};
	return {
		epoch: () => store.epoch(),
		close: () => store.close(),
		read: async (work) => {
			unlessDead();
			return store.read(work);
		},
		write: (work) =>
			writing(async () => {
				unlessDead();
				const docs = new Map<string, Doc>();
				const shed: string[] = [];
				const recorded: string[] = [];
				const watched = (tx: WriteTx): WriteTx => ({
					...methodsOf(tx),
					put: async (puts) => {
						await tx.put(puts);
						for (const doc of puts) docs.set(doc.id, doc);
					},
					shed: (ids) => {
						shed.push(...ids);
						return tx.shed(ids);
					},
					record: (...what) => {
						recorded.push(what[0].id);
						return tx.record(...what);
					}
				});
				let epoch = '';
				const result = await store.write(async (tx) => {
					epoch = await tx.epoch();
					// What stands before this transaction is what the one before it led to.
					(await past(epoch)).headIs(await tx.head());
					const done = await work(watched(tx));
					if (recorded.length > 0) await die('before-commit');
					return done;
				});
				(await past(epoch)).committed([...docs.values()], shed, recorded);
				put([...docs.values()]);
				recorded.forEach(logged);
				if (recorded.length > 0) await die('after-commit');
				return result;
			})
	};
};

/** A commit may take its time: whoever speaks of it before it is done is heard. */
const slowDisk = async (): Promise<void> => {
	for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve));
};

const READ = [
	'epoch',
	'head',
	'horizon',
	'lastSeq',
	'verdictOf',
	'warm',
	'feed',
	'moved',
	'fill',
	'fillCounts',
	'parkedAct',
	'parked',
	'decided',
	'formerGrants',
	'actsOn',
	'refused',
	'changedBy'
] as const;
const MORE = [
	'held',
	'inventory',
	'log',
	'get',
	'find',
	'put',
	'record',
	'park',
	'decide',
	'keepFormerGrants',
	'shed',
	'compact',
	'setEpoch'
] as const;

const methodsOf = (tx: WriteTx): WriteTx =>
	Object.fromEntries(
		[...READ, ...MORE].map((name) => [name, (tx[name] as (...args: unknown[]) => unknown).bind(tx)])
	) as unknown as WriteTx;
