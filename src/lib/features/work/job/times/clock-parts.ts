import type { WaitingClock } from '#core/work/waiting-clock.ts';

export interface ClockPart {
	kind: 'response' | 'handsOn' | 'waiting' | 'handBack';
	/** What it waited for; '' where it did not wait. */
	cause: string;
	minutes: number;
}

const MINUTE = 60_000;

/**
 * The parts of the clock in whole minutes that still add up: each but the last is rounded so that the sum so far is right,
 * because a person adds them up.
 */
export const clockParts = ({ response, handsOn, waiting, handBack }: WaitingClock): ClockPart[] => {
	const causes = Object.entries(waiting).sort(([, a], [, b]) => b - a);
	const all = [
		{ kind: 'response' as const, cause: '', time: response },
		{ kind: 'handsOn' as const, cause: '', time: handsOn },
		...causes.map(([cause, time]) => ({ kind: 'waiting' as const, cause, time })),
		{ kind: 'handBack' as const, cause: '', time: handBack }
	];
	let exact = 0;
	let told = 0;
	const parts = all.map(({ kind, cause, time }) => {
		exact += time;
		const minutes = Math.round(exact / MINUTE) - told;
		told += minutes;
		return { kind, cause, minutes };
	});
	return parts.filter(({ minutes }) => minutes > 0);
};
