import { randomBytes } from 'node:crypto';
import type { Surroundings } from './sync/sync-parts.ts';

export interface World extends Surroundings {
	readonly random: (bytes: number) => Uint8Array;
}

/** The real one. */
export const WORLD: World = {
	now: () => new Date(),
	after: (milliseconds, call) => {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
	note: (words) => console.error(words),
	random: (bytes) => randomBytes(bytes)
};
