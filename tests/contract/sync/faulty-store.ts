import type { Doc } from '#core/model/document.ts';
import type { Store, WriteTx } from '#server/store/store.ts';
import { StoreTrouble, type Trouble } from '#server/store/store-trouble.ts';

/** What goes wrong with a store; a test switches it on and off. */
export interface Faults {
	/** The next so many writes fail before anything was done. */
	failing: { trouble: Trouble; writes: number } | undefined;
	/** The next so many writes are committed, but nobody learns of it. */
	unsure: number;
	/** A transaction that puts such a document cannot be committed, and says so only at the end. */
	unstorable: ((doc: Doc) => boolean) | undefined;
	/** Nothing can be read. */
	unreadable: boolean;
	/** How many writes were tried. */
	writes: number;
}

const watched = (tx: WriteTx, isUnstorable: (doc: Doc) => boolean, onFound: () => void): WriteTx =>
	new Proxy(tx, {
		get: (target, name) => {
			const value: unknown = Reflect.get(target, name, target);
			if (name === 'put')
				return (docs: readonly Doc[]): Promise<void> => {
					if (docs.some(isUnstorable)) onFound();
					return target.put(docs);
				};
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		}
	});

export const faultyStore = (faults: Faults) => {
	const write = async <T>(store: Store, work: (tx: WriteTx) => Promise<T>): Promise<T> => {
		faults.writes += 1;
		if (faults.failing && faults.failing.writes > 0) {
			faults.failing.writes -= 1;
			throw new StoreTrouble(faults.failing.trouble, undefined);
		}
		const result = await store.write(async (tx) => {
			let isLost = false;
			const { unstorable } = faults;
			const done = await work(unstorable ? watched(tx, unstorable, () => (isLost = true)) : tx);
			if (isLost) throw new Error('A row was refused by the database');
			return done;
		});
		if (faults.unsure > 0) {
			faults.unsure -= 1;
			throw new StoreTrouble('unsure', undefined);
		}
		return result;
	};
	return (store: Store): Store => ({
		epoch: () => store.epoch(),
		close: () => store.close(),
		write: (work) => write(store, work),
		read: (work) => {
			if (faults.unreadable) throw new StoreTrouble('unreachable', undefined);
			return store.read(work);
		}
	});
};
