import type { Desk } from './desk.ts';
import { getOf } from './lookup.ts';
import { creatorOf } from './ids.ts';

/** A code people can say for what an act makes by itself: the device's prefix, a letter and the number of the act. */
export const autoCode = async (desk: Desk, letter: string, id: string): Promise<string> => {
	const device = await getOf(desk, 'device', desk.meta.device);
	const made = creatorOf(id);
	return `${device?.prefix ?? made?.client ?? desk.meta.device}-${letter}${made?.seq ?? 0}`.slice(0, 60);
};

/** What people call a job aloud: `K7-0042`, given where it was reported, for ever. */
export const jobCode = async (desk: Desk, id: string): Promise<string> => {
	const device = await getOf(desk, 'device', desk.meta.device);
	const made = creatorOf(id);
	const number = String(made?.seq ?? 0).padStart(4, '0');
	// The second and third job of one act have its number and a place.
	const [, place] = /_\d+(_\d+)$/.exec(id) ?? [];
	const which = place === undefined ? '' : `-${Number(place.slice(1)) + 1}`;
	return `${device?.prefix ?? made?.client ?? desk.meta.device}-${number}${which}`.slice(0, 60);
};
