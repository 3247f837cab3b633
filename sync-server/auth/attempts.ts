import { BackOff } from './back-off.ts';
import { networkOf } from './network-of.ts';

/** For one name, or from one address for the set-up code. */
const FREE = 5;
/** Of a whole plant behind one proxy or router. */
const FREE_FROM_ADDRESS = 30;

export interface Attempt {
	readonly ok: true;
	readonly wasRight: () => void;
	/** Nobody found out whether it was right. */
	readonly wasNone: () => void;
}
export type Beginning = Attempt | { readonly ok: false; readonly seconds: number };

/** Guesses at passwords, counted by what was typed as the name and by where they come from. */
export class Attempts {
	readonly #names: BackOff;
	readonly #addresses: BackOff;
	readonly #codes: BackOff;

	constructor(now: () => Date) {
		this.#names = new BackOff({ now, free: FREE });
		this.#addresses = new BackOff({ now, free: FREE_FROM_ADDRESS });
		this.#codes = new BackOff({ now, free: FREE });
	}

	/** By the name as it was typed: two names of one person must not show that they are one. */
	password(name: string, address: string): Beginning {
		const network = networkOf(address);
		const seconds = Math.max(this.#names.wait(name), this.#addresses.wait(network));
		if (seconds > 0) return { ok: false, seconds };
		const tries = [this.#names.begin(name), this.#addresses.begin(network)];
		const undo = (): void => tries.forEach((one) => one.undo());
		return {
			ok: true,
			// Somebody's own password must not wash an address clean of guesses at other people's.
			wasRight: () => {
				undo();
				this.#names.forget(name);
			},
			wasNone: undo
		};
	}

	code(address: string): Beginning {
		const network = networkOf(address);
		const seconds = this.#codes.wait(network);
		if (seconds > 0) return { ok: false, seconds };
		const { undo } = this.#codes.begin(network);
		return { ok: true, wasRight: undo, wasNone: undo };
	}
}
