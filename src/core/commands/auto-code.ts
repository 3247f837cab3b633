import type { Desk } from './desk.ts';
import { getOf } from './lookup.ts';
import { creatorOf } from './ids.ts';

/** A code people can say for what an act makes by itself: the device's prefix, a letter and the number of the act. */
export const autoCode = async (desk: Desk, letter: string, id: string): Promise<string> => {
	const device = await getOf(desk, 'device', desk.meta.device);
	const made = creatorOf(id);
	return `${device?.prefix ?? made?.client ?? desk.meta.device}-${letter}${made?.seq ?? 0}`.slice(0, 60);
};
