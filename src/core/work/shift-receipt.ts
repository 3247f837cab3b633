import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { roundQuantity } from '../model/round-quantity.ts';
import { countedLabour, minutesOf } from './labour.ts';

/** Where an act of the shift is: only what is `sent` is known to the plant. */
export type ReceiptState = 'sent' | 'waiting' | 'needs-you' | 'not-done';

export interface ReceiptAct {
	readonly about: string | undefined;
	/** When it was done. */
	readonly at: number;
	readonly state: ReceiptState;
}

export interface UsedPart {
	readonly part: string;
	readonly quantity: number;
	readonly unit?: string | undefined;
}

/** What somebody did about one thing: of a job also what was booked on it. */
export interface ReceiptLine {
	readonly about: string | undefined;
	readonly acts: Readonly<Record<ReceiptState, number>>;
	readonly minutes: number;
	readonly parts: readonly UsedPart[];
	readonly photos: number;
	/** They finished it in this shift. */
	readonly isDone: boolean;
}

export interface Receipt {
	readonly from: number;
	readonly to: number;
	readonly lines: readonly ReceiptLine[];
	readonly acts: Readonly<Record<ReceiptState, number>>;
	readonly minutes: number;
	readonly photos: number;
	readonly done: number;
}

interface Span {
	readonly person: string;
	readonly from: number;
	readonly to: number;
}

const NONE: Readonly<Record<ReceiptState, number>> = { sent: 0, waiting: 0, 'needs-you': 0, 'not-done': 0 };
const MINUTE = 60_000;

const isIn = (at: string, { from, to }: Span): boolean => from <= Date.parse(at) && Date.parse(at) <= to;

/** A timer that runs counts up to now; of a line that began before the shift only what lies in it. */
const minutesIn = (work: Work, span: Span): number =>
	countedLabour(work.labour)
		.filter(([, { person }]) => person === span.person)
		.reduce((sum, [, line]) => {
			const begin = Date.parse(line.from);
			const end = line.to === undefined ? span.to : Date.parse(line.to);
			const inside = Math.min(end, span.to) - Math.max(begin, span.from);
			if (inside < 0) return sum;
			if (line.to === undefined) return sum + Math.round(inside / MINUTE);
			const length = end - begin;
			return sum + (length > 0 ? Math.round((minutesOf(line) * inside) / length) : minutesOf(line));
		}, 0);

const partsIn = (work: Work, span: Span): UsedPart[] => {
	const used = new Map<string, UsedPart>();
	for (const { part, quantity, unit, use, by, at } of Object.values(work.parts ?? {})) {
		if (use !== 'used' || by !== span.person || !isIn(at, span)) continue;
		const before = used.get(part)?.quantity ?? 0;
		used.set(part, { part, unit, quantity: roundQuantity(before + quantity) });
	}
	return [...used.values()].filter(({ quantity }) => quantity !== 0);
};

const lineOf = (
	about: string | undefined,
	acts: readonly ReceiptAct[],
	work: Work | undefined,
	span: Span
) => {
	const counts = { ...NONE };
	for (const { state } of acts) counts[state] += 1;
	const photos = Object.values(work?.photos ?? {}).filter(
		({ by, at }) => by === span.person && isIn(at, span)
	);
	const isDone = Object.values(work?.turns ?? {}).some(
		({ to, by, at }) => to === 'done' && by === span.person && isIn(at, span)
	);
	return {
		...{ about, acts: counts, photos: photos.length, isDone },
		minutes: work ? minutesIn(work, span) : 0,
		parts: work ? partsIn(work, span) : []
	};
};

/**
 * What one person did between two moments, as this device knows it: what was sent, what was not, and what was booked on
 * the jobs. The thing touched last comes last.
 */
export const shiftReceipt = (
	acts: readonly ReceiptAct[],
	jobs: ReadonlyMap<string, Doc & Work>,
	span: Span
): Receipt => {
	const byThing = new Map<string | undefined, ReceiptAct[]>();
	for (const act of acts) {
		if (act.at < span.from || act.at > span.to) continue;
		const same = byThing.get(act.about) ?? [];
		byThing.delete(act.about);
		byThing.set(act.about, [...same, act]);
	}
	const lines = [...byThing].map(([about, mine]) =>
		lineOf(about, mine, about === undefined ? undefined : jobs.get(about), span)
	);
	const total = { ...NONE };
	for (const { acts: counts } of lines) {
		total.sent += counts.sent;
		total.waiting += counts.waiting;
		total['needs-you'] += counts['needs-you'];
		total['not-done'] += counts['not-done'];
	}
	return {
		...{ from: span.from, to: span.to, lines, acts: total },
		minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
		photos: lines.reduce((sum, { photos }) => sum + photos, 0),
		done: lines.filter(({ isDone }) => isDone).length
	};
};
