/** What goes wrong on purpose. Each must have shown an effect in a run, or it only pretends to test something. */
export const FAULTS = [
	'crash-commit-response',
	'crash-outbox-screen',
	'crash-publishing',
	'quota',
	'indexeddb-close',
	'clock-jump',
	'token-expiry',
	'frozen-tab',
	'two-tabs',
	'server-restart',
	'restore',
	'scope-change',
	'older-app',
	'newer-app',
	'cloned-profile',
	'poison-act',
	'poison-document',
	'net-lost',
	'net-answer-lost',
	'net-duplicate',
	'net-delay',
	'net-reorder',
	'net-cut',
	'net-damage',
	'net-portal',
	'net-silence'
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Count {
	injected: number;
	/** Something was seen that would not have been without it. */
	effective: number;
}

export type Counts = Record<Fault, Count>;

export const noCounts = (): Counts =>
	Object.fromEntries(FAULTS.map((fault) => [fault, { injected: 0, effective: 0 }])) as Counts;

/** What was done to one history and what came of it. */
export class Tally {
	readonly counts = noCounts();

	/** The answer is called when an effect was seen; it counts once, however often it shows. */
	inject(fault: Fault): () => void {
		const count = this.counts[fault];
		count.injected += 1;
		let isSeen = false;
		return () => {
			if (!isSeen) count.effective += 1;
			isSeen = true;
		};
	}
}

export const sumOf = (counts: Counts, what: keyof Count): number =>
	Object.values(counts).reduce((sum, count) => sum + count[what], 0);

export const addCounts = (into: Counts, from: Counts): void => {
	for (const fault of FAULTS) {
		into[fault].injected += from[fault].injected;
		into[fault].effective += from[fault].effective;
	}
};
