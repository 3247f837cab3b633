import type { Day } from '../day.ts';

/** A plan on an asset. */
export interface PairNames {
	readonly plan: string;
	readonly asset: string;
}

/** An occurrence that is still to come and has no job yet. */
export interface OutlookSlot extends PairNames {
	readonly ordinal: number;
	readonly due: Day;
	readonly planned: Day;
	readonly minutes: number;
	/** The first of its plan on its asset, with nothing that holds it back: the only one that can be opened now. */
	readonly isNext: boolean;
	readonly dueMeter: number | undefined;
	/** As an act names them; only of the next one. */
	readonly levels: readonly string[];
}

/** Half a million occurrences, by day, as rows of numbers: a worker hands them over without copying. */
export interface PackedSlots {
	readonly pair: Int32Array<ArrayBuffer>;
	readonly ordinal: Int32Array<ArrayBuffer>;
	readonly due: Int32Array<ArrayBuffer>;
	readonly planned: Int32Array<ArrayBuffer>;
	readonly minutes: Int32Array<ArrayBuffer>;
	/** NaN where no meter decides. */
	readonly meter: Float64Array<ArrayBuffer>;
	/** By row: what can be opened now, with its levels. */
	readonly next: ReadonlyMap<number, readonly string[]>;
}

type AddedSlot = Pick<OutlookSlot, 'ordinal' | 'due' | 'planned' | 'minutes' | 'dueMeter'>;

/** With its levels: it can be opened now. */
type Add = (pair: number, slot: AddedSlot, levels?: readonly string[]) => void;

/** Up to a day, sorted by the planned one by counting them: comparing half a million takes longer than reckoning them. */
export const packed = (until: Day, fill: (add: Add) => void): PackedSlots => {
	const rows: AddedSlot[] = [];
	const pairs: number[] = [];
	const levelsOf = new Map<AddedSlot, readonly string[]>();
	const [counts, starts] = [new Map<Day, number>(), new Map<Day, number>()];
	fill((of, slot, levels) => {
		if (slot.planned > until) return;
		rows.push(slot);
		pairs.push(of);
		if (levels) levelsOf.set(slot, levels);
		counts.set(slot.planned, (counts.get(slot.planned) ?? 0) + 1);
	});
	let sum = 0;
	for (const day of [...counts.keys()].sort((a, b) => a - b)) {
		starts.set(day, sum);
		sum += counts.get(day) ?? 0;
	}
	const numbers = () => new Int32Array(rows.length);
	const [pair, ordinal, due, planned, minutes] = [numbers(), numbers(), numbers(), numbers(), numbers()];
	const meter = new Float64Array(rows.length);
	const next = new Map<number, readonly string[]>();
	for (const [n, row] of rows.entries()) {
		const at = starts.get(row.planned) ?? 0;
		starts.set(row.planned, at + 1);
		pair[at] = pairs[n] ?? -1;
		ordinal[at] = row.ordinal;
		due[at] = row.due;
		planned[at] = row.planned;
		minutes[at] = row.minutes;
		meter[at] = row.dueMeter ?? Number.NaN;
		const levels = levelsOf.get(row);
		if (levels) next.set(at, levels);
	}
	return { pair, ordinal, due, planned, minutes, meter, next };
};

/** What a worker lets go of when it hands over. */
export const buffersOf = ({ pair, ordinal, due, planned, minutes, meter }: PackedSlots): ArrayBuffer[] =>
	[pair, ordinal, due, planned, minutes, meter].map(({ buffer }) => buffer);

/** What was reckoned, as the pages ask for it. */
export class OutlookDays {
	readonly pairs: readonly PairNames[];
	readonly #packed: PackedSlots;

	constructor(pairs: readonly PairNames[], slots: PackedSlots) {
		this.pairs = pairs;
		this.#packed = slots;
	}

	/** The first row planned on a day or after it. */
	#rowAt(day: Day): number {
		const { planned } = this.#packed;
		let [low, high] = [0, planned.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((planned[middle] ?? Infinity) < day) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#slot(row: number): OutlookSlot | undefined {
		const { pair, ordinal, due, planned, minutes, meter, next } = this.#packed;
		const of = this.pairs[pair[row] ?? -1];
		const dueMeter = meter[row] ?? Number.NaN;
		const levels = next.get(row);
		return (
			of && {
				...{ plan: of.plan, asset: of.asset, ordinal: ordinal[row] ?? 0, due: due[row] ?? 0 },
				...{ planned: planned[row] ?? 0, minutes: minutes[row] ?? 0, isNext: levels !== undefined },
				...{ dueMeter: Number.isNaN(dueMeter) ? undefined : dueMeter, levels: levels ?? [] }
			}
		);
	}

	/** Planned from one day to another, both included. */
	between(from: Day, to: Day, isMeant?: (pair: number) => boolean, most = Infinity): OutlookSlot[] {
		const slots: OutlookSlot[] = [];
		const end = this.#rowAt(to + 1);
		for (let row = this.#rowAt(from); row < end && slots.length < most; row++) {
			const slot = isMeant && !isMeant(this.#packed.pair[row] ?? -1) ? undefined : this.#slot(row);
			if (slot) slots.push(slot);
		}
		return slots;
	}

	/** How many lie on each day. */
	counts(from: Day, to: Day): ReadonlyMap<Day, number> {
		const counts = new Map<Day, number>();
		const end = this.#rowAt(to + 1);
		for (let row = this.#rowAt(from); row < end; row++) {
			const day = this.#packed.planned[row] ?? 0;
			counts.set(day, (counts.get(day) ?? 0) + 1);
		}
		return counts;
	}

	/** How many there are, how long they take together, and of how many nobody said. */
	sum(from: Day, to: Day, isMeant: (pair: number) => boolean = () => true) {
		const { pair, minutes } = this.#packed;
		const told = { count: 0, minutes: 0, unknown: 0 };
		const end = this.#rowAt(to + 1);
		for (let row = this.#rowAt(from); row < end; row++) {
			if (!isMeant(pair[row] ?? -1)) continue;
			const one = minutes[row] ?? 0;
			told.count += 1;
			told.minutes += one;
			if (one === 0) told.unknown += 1;
		}
		return told;
	}
}
