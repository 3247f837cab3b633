/** One key, as the keyboard sent it. */
export interface Key {
	/** What it writes, or the name of what it does. */
	readonly key: string;
	/** When, in milliseconds. */
	readonly at: number;
	/** Held down, so that it repeats. */
	readonly isRepeat?: boolean;
	/** With Ctrl, Alt or the command key. */
	readonly isCommand?: boolean;
}

/** A scanner is done with a whole label in the time in which fast hands strike two keys. */
const MOST_BETWEEN = 60;
const MOST_ON_AVERAGE = 35;
const LEAST_SIGNS = 4;
const LONGEST = 2_100;
const SILENT = new Set(['Shift', 'CapsLock', 'AltGraph', 'NumLock', 'Unidentified', 'Control', 'Alt']);
const ENDS = new Set(['Enter', 'Tab']);

/** What the keys so far are: nothing special, too fast for a hand, or a whole label. */
export type Heard =
	{ readonly is: 'typing' } | { readonly is: 'scanning' } | { readonly is: 'scanned'; readonly text: string };

const TYPING: Heard = { is: 'typing' };

/**
 * Tells a scanner that types from a person who does: many keys, each right after the other, and Enter at once. What is
 * slower, repeats or stops is typing, and nobody ever takes anything of it away.
 */
export class Wedge {
	#signs: string[] = [];
	#first = 0;
	#last = 0;

	press({ key, at, isRepeat = false, isCommand = false }: Key): Heard {
		if (SILENT.has(key)) return this.#now(at);
		if (isRepeat) return this.#nothing();
		const isLate = this.#signs.length > 0 && at - this.#last > MOST_BETWEEN;
		if (isLate) this.#nothing();
		// Scanners send the separator of GS1 as Ctrl and a bracket.
		const sign = isCommand && key === ']' ? '\u001d' : key;
		if (isCommand && sign === key) return this.#nothing();
		if (ENDS.has(key)) return this.#end(at);
		if ([...sign].length !== 1 || this.#signs.length >= LONGEST) return this.#nothing();
		if (this.#signs.length === 0) this.#first = at;
		this.#signs.push(sign);
		this.#last = at;
		return this.#now(at);
	}

	/** Too fast for a hand already, though it is not over. */
	#now(at: number): Heard {
		const isGoingOn = this.#signs.length > 0 && at - this.#last <= MOST_BETWEEN;
		return isGoingOn && this.#isFast() ? { is: 'scanning' } : TYPING;
	}

	#isFast(): boolean {
		const steps = this.#signs.length - 1;
		return steps >= LEAST_SIGNS - 1 && (this.#last - this.#first) / steps <= MOST_ON_AVERAGE;
	}

	#end(at: number): Heard {
		const isScan = this.#isFast() && at - this.#last <= MOST_BETWEEN;
		const text = this.#signs.join('');
		this.#nothing();
		return isScan ? { is: 'scanned', text } : TYPING;
	}

	#nothing(): Heard {
		this.#signs = [];
		return TYPING;
	}
}
