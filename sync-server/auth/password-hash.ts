import { scrypt, timingSafeEqual } from 'node:crypto';
import { Turns, type Turn } from './turns.ts';

/** N is 2 to the power of `logN`. */
export interface ScryptCost {
	readonly logN: number;
	readonly r: number;
	readonly p: number;
}

/** 32 MB and about a tenth of a second of a processor for each guess. */
const TODAY: ScryptCost = { logN: 15, r: 8, p: 1 };
/** What lies in the store must not be able to ask for all memory. */
const MOST_LOG_N = 20;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

const FORM = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d)\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/;

const memoryOf = ({ logN, r }: ScryptCost): number => 128 * 2 ** logN * r;

/** The same letters give the same bytes, whichever way a keyboard composes an accent. */
const keyOf = (password: string, salt: Uint8Array, cost: ScryptCost): Promise<Buffer> =>
	new Promise((resolve, reject) => {
		const { logN, r, p } = cost;
		const options = { N: 2 ** logN, r, p, maxmem: 2 * memoryOf(cost) };
		scrypt(password.normalize('NFC'), salt, KEY_BYTES, options, (error, key) => {
			if (error) reject(error);
			else resolve(key);
		});
	});

interface Stored {
	readonly cost: ScryptCost;
	readonly salt: Buffer;
	readonly key: Buffer;
}

const parsed = (hash: string): Stored | undefined => {
	const [, logN, r, p, salt = '', key = ''] = FORM.exec(hash) ?? [];
	const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
	const fits = cost.logN >= 1 && cost.logN <= MOST_LOG_N && cost.r >= 1 && cost.r <= 16 && cost.p >= 1;
	if (!fits) return undefined;
	return { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
};

const workOf = ({ logN, r, p }: ScryptCost): number => 2 ** logN * r * p;

interface HashParts {
	readonly random: (bytes: number) => Uint8Array;
	readonly after: (milliseconds: number, call: () => void) => () => void;
	readonly cost?: ScryptCost | undefined;
}

/** Slow on purpose: passwords are guessable, so each guess must cost. `ok: false` when too many ask at once. */
export class PasswordHashes {
	readonly #random: HashParts['random'];
	readonly #cost: ScryptCost;
	readonly #turns: Turns;

	constructor({ random, after, cost = TODAY }: HashParts) {
		this.#random = random;
		this.#cost = cost;
		this.#turns = new Turns({ atOnce: 2, waiting: 40, patience: 5_000, after });
	}

	/** What may be kept: cost, salt and key in one text, so that the cost can be raised later. */
	make(password: string): Promise<Turn<string>> {
		return this.#turns.run(async () => {
			const { logN, r, p } = this.#cost;
			const salt = Buffer.from(this.#random(SALT_BYTES));
			const key = await keyOf(password, salt, this.#cost);
			return ['scrypt', logN, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
		});
	}

	/** The same work where there is nothing to compare with: an answer must not tell by its time who exists. */
	matches(password: string, hash: string | undefined): Promise<Turn<boolean>> {
		const stored = parsed(hash ?? '');
		return this.#turns.run(async () => {
			const key = await keyOf(password, stored?.salt ?? Buffer.alloc(SALT_BYTES), stored?.cost ?? this.#cost);
			return stored !== undefined && timingSafeEqual(key, stored.key);
		});
	}

	/** Made when machines were slower. */
	isWeak(hash: string): boolean {
		const stored = parsed(hash);
		return stored === undefined || workOf(stored.cost) < workOf(this.#cost);
	}
}
