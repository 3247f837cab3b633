import type { Work } from '../model/collections.ts';
import { countedLabour, isHandsOn } from './labour.ts';

/** Milliseconds. The parts add up to `total`, for every item: each moment belongs to exactly one of them. */
export interface WaitingClock {
	total: number;
	/** From the stop until somebody's hands were on it. */
	response: number;
	handsOn: number;
	/** By what it waited for; `unexplained` is what nobody gave a reason for. */
	waiting: Readonly<Record<string, number>>;
	/** From "done" until production had it back. */
	handBack: number;
}

interface Span {
	from: number;
	to: number;
}

export interface Bounds {
	/** When the machine stopped; without it, when the work was asked for. */
	stoppedAt?: string | undefined;
	restoredAt?: string | undefined;
	/** For what is not over yet. */
	now: string;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const within = ({ from, to }: Span, low: number, high: number): Span => ({
	from: clamp(from, low, high),
	to: clamp(to, low, high)
});
const covers = ({ from, to }: Span, moment: number) => from <= moment && moment < to;

/** How the time from stop to restored was spent: response, hands-on, waiting by cause, hand-back. */
export const waitingClock = (
	work: Pick<Work, 'times' | 'labour' | 'blockers'>,
	{ stoppedAt, restoredAt, now }: Bounds
): WaitingClock => {
	const { times } = work;
	const begin = Date.parse(stoppedAt ?? times.requested ?? times.started ?? times.done ?? now);
	const end = Math.max(begin, Date.parse(restoredAt ?? times.restored ?? times.done ?? now));
	const done = clamp(Date.parse(times.done ?? now), begin, end);
	const hands = countedLabour(work.labour)
		.filter(([, line]) => isHandsOn(line))
		.map(([, { from, to }]) => within({ from: Date.parse(from), to: Date.parse(to ?? now) }, begin, done))
		.filter(({ from, to }) => from < to);
	const first = Math.min(
		done,
		...hands.map(({ from }) => from),
		times.started === undefined ? done : clamp(Date.parse(times.started), begin, done)
	);
	const causes = Object.values(work.blockers ?? {})
		.map(({ type, since, cleared }) => ({
			type,
			...within({ from: Date.parse(since), to: Date.parse(cleared?.at ?? now) }, first, done)
		}))
		.sort((a, b) => a.from - b.from || (a.type < b.type ? -1 : 1));
	let handsOn = 0;
	const waiting: Record<string, number> = {};
	const edges = [...new Set([first, done, ...[...hands, ...causes].flatMap(({ from, to }) => [from, to])])]
		.filter((edge) => edge >= first && edge <= done)
		.sort((a, b) => a - b);
	edges.forEach((from, n) => {
		const to = edges[n + 1] ?? from;
		if (hands.some((span) => covers(span, from))) {
			handsOn += to - from;
		} else if (to > from) {
			const cause = causes.find((span) => covers(span, from))?.type ?? 'unexplained';
			waiting[cause] = (waiting[cause] ?? 0) + to - from;
		}
	});
	return { total: end - begin, response: first - begin, handsOn, waiting, handBack: end - done };
};
