import type { DocOf } from '../../model/collections.ts';
import type { Stretch } from './window-for.ts';

export type GivenWindow = Pick<DocOf<'window'>, 'asset' | 'from' | 'to' | 'type' | 'state'> & {
	readonly id: string;
	readonly archived?: boolean | undefined;
};

/** A time in which a machine is given away, and by which window. */
export interface FreeTime extends Stretch {
	readonly window: string;
}

const without = (time: FreeTime, { from, to }: Stretch): FreeTime[] =>
	[
		{ ...time, to: Math.min(time.to, from) },
		{ ...time, from: Math.max(time.from, to) }
	].filter((left) => left.from < left.to);

/**
 * When production gives a machine away from a moment on, by the windows of it and of everything it lies in. Where it says
 * that one of these runs, that counts over what was given away.
 */
export const freeTimes = (
	windows: readonly GivenWindow[],
	path: ReadonlySet<string>,
	now: number
): FreeTime[] => {
	const here = windows.flatMap(({ id, asset, from, to, type, state, archived }) => {
		if (archived || state !== 'granted' || !path.has(asset)) return [];
		const stretch = { window: id, from: Math.max(Date.parse(from), now), to: Date.parse(to) };
		return stretch.from < stretch.to ? [{ ...stretch, runs: type === 'running' }] : [];
	});
	const running = here.filter(({ runs }) => runs);
	return here
		.filter(({ runs }) => !runs)
		.map(({ window, from, to }): FreeTime => ({ window, from, to }))
		.flatMap((time) =>
			running.reduce<FreeTime[]>((left, run) => left.flatMap((one) => without(one, run)), [time])
		)
		.sort((a, b) => a.from - b.from || a.to - b.to || (a.window < b.window ? -1 : 1));
};
