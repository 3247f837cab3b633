import { mix } from '#core/sync/inventory.ts';
import type { Op } from '#core/sync/op.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

/** Who numbers acts here, and which number comes next. */
export interface Numbers {
	client: string;
	/** The number of the next act of this client: 1, 2, 3… */
	next: number;
	/** The place of the next act among all that were ever done on this device. */
	n: number;
}

/** Under which name and number the next act is done. */
export type NextAct = Pick<Numbers, 'client' | 'next'>;

const KEY = 'outbox';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 62^20 of them: two devices never draw the same. */
export const mintClient = (random: () => number): string =>
	Array.from({ length: 20 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');

/**
 * Under which name a copied profile goes on whose first unsent act this is. Every copy that holds the act comes to the
 * same name for it, so that it is done once, whichever of them sends it (S-1).
 */
export const clientAfterFork = (from: string, first: Op): string => {
	const text = `${from} ${JSON.stringify(first)}`;
	return Array.from({ length: 20 }, (_, i) => LETTERS[mix(`${i} ${text}`, i) % LETTERS.length]).join('');
};

const isNumbers = (value: unknown): value is Numbers =>
	typeof value === 'object' && value !== null && 'client' in value && 'next' in value && 'n' in value;

export const readNumbers = async (database: DeviceDatabase): Promise<Numbers | undefined> => {
	const value = (await database.meta.get(KEY))?.value;
	return isNumbers(value) ? value : undefined;
};

export const writeNumbers = async (database: DeviceDatabase, numbers: Numbers): Promise<void> => {
	await database.meta.put({ key: KEY, value: numbers });
};

/** The device's own, made when it is asked for first. */
export const numbersOf = async (database: DeviceDatabase, random: () => number): Promise<Numbers> =>
	// Almost always it is there: whoever only looks need not wait for those who write.
	(await readNumbers(database)) ??
	(await database.transaction('rw', database.meta, async () => {
		const known = await readNumbers(database);
		if (known) return known;
		const numbers = { client: mintClient(random), next: 1, n: 1 };
		await writeNumbers(database, numbers);
		return numbers;
	}));
