import { GENERATION } from '#core/sync/generation.ts';

/** For which history of the server, and for whom, a replica stands. */
export interface Standing {
	epoch: string;
	scopes: readonly string[];
}

/** What the device knows of a replica without opening it. */
export interface ReplicaMark extends Standing {
	name: string;
	generation: number;
	/** Everything has been there once: it can be worked with offline. */
	isReady: boolean;
	/** When a person last worked with it, by the device's clock. */
	usedAt: number;
	/** When it was last compared with the server, by the server's clock. */
	verifiedAt?: number | undefined;
}

/** Where marks are kept, apart from the replicas and with care: this decides what is opened and what is deleted. */
export interface ReplicaMarks {
	all(): Promise<ReplicaMark[]>;
	put(mark: ReplicaMark): Promise<void>;
	drop(name: string): Promise<void>;
	/** What the server said last of each person who works on this device. */
	standings(): Promise<Standing[]>;
}

const mix = (text: string, seed: number) => {
	let sum = seed;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	return (sum >>> 0).toString(36);
};

export const isFor = (one: Standing, other: Standing) =>
	one.epoch === other.epoch &&
	one.scopes.length === other.scopes.length &&
	one.scopes.every((scope) => other.scopes.includes(scope));

/** Complete ones first, then the one used last. */
export const bestFirst = (a: ReplicaMark, b: ReplicaMark) =>
	Number(b.isReady) - Number(a.isReady) || b.usedAt - a.usedAt;

/** People of the same scopes share a replica. A number sets a new one apart from the one it is to replace. */
export const nextName = ({ epoch, scopes }: Standing, marks: readonly ReplicaMark[]): string => {
	const set = [...scopes].sort().join(' ');
	const stem = `millwright-replica-${GENERATION}-${epoch.slice(0, 12)}-${mix(set, 7)}${mix(set, 11)}-`;
	const used = marks.map(({ name }) => (name.startsWith(stem) ? Number(name.slice(stem.length)) : 0));
	return `${stem}${Math.max(0, ...used) + 1}`;
};
