import { IDBObjectStore } from 'fake-indexeddb';

type Call = 'put' | 'add' | 'clear' | 'delete';

/** From the n-th call on, the disk of every database says no, until repaired. */
export const failing = (call: Call, after: number, name: string): (() => void) => {
	const prototype = IDBObjectStore.prototype as unknown as Record<Call, (...args: unknown[]) => unknown>;
	const real = prototype[call];
	let calls = 0;
	prototype[call] = function (this: unknown, ...args: unknown[]) {
		if (++calls >= after) throw new DOMException('as asked for by a test', name);
		return real.apply(this, args);
	};
	return () => {
		prototype[call] = real;
	};
};
