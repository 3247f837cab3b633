import { shownSafely } from '#core/tags/what-it-is.ts';
import { signal } from '#lib/scan/feedback.ts';
import type { Counted } from './count-questions.ts';
import { ScannedAway } from './scanned-away.ts';

/** What was scanned last, for the line that says so. */
export type Heard =
	| { is: 'bin' | 'part' | 'already' | 'bin-first' | 'other'; name: string }
	| { is: 'unknown'; text: string }
	| undefined;

interface Labelled {
	id: string;
	kind: string;
	code: string;
	name?: string | undefined;
}

interface Parts {
	/** The one thing a text on a label means. */
	meaning: (text: string) => Promise<Labelled | undefined>;
	/** As the bin has it now, whether it is drawn or not; undefined where the book knows of none there. */
	lineOf: (part: string, bin: string) => Promise<Counted | undefined>;
	/** What lies there; true once it is kept. */
	keep: (part: string, bin: string, counted: number) => Promise<boolean>;
}

/** Bin after bin, part after part, by hand or by labels. Whatever is scanned, a number that was typed is kept first. */
export class StockCount {
	readonly #parts: Parts;
	readonly #typing = new ScannedAway<number | null>();
	#queue: Promise<void> = Promise.resolve();
	bin = $state.raw<string>();
	part = $state.raw<string>();
	quantity = $state.raw<number | null>(null);
	heard = $state.raw<Heard>();
	/** Scanned in this bin, though the book knows of none. */
	also = $state.raw<readonly string[]>([]);

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	choose = (bin: string | undefined): void => {
		if (bin === this.bin) return;
		this.bin = bin;
		this.also = [];
		this.heard = undefined;
		this.#begin(undefined);
	};

	count = (part: string): void => {
		this.heard = undefined;
		this.#begin(part);
	};

	put = (): void => this.#begin(undefined);

	type = (quantity: number | null): void => {
		this.quantity = quantity;
	};

	press = ({ timeStamp }: Pick<KeyboardEvent, 'timeStamp'>): void =>
		this.#typing.press(timeStamp, this.quantity);

	/** True once it is kept. */
	save = async (): Promise<boolean> => {
		const { bin, part, quantity } = this;
		if (bin === undefined || part === undefined || quantity === null) return false;
		if (!(await this.#parts.keep(part, bin, quantity))) return false;
		// Another one may have been scanned meanwhile.
		if (this.part === part && this.bin === bin) this.#begin(undefined);
		return true;
	};

	/** Label after label, each when the one before it is done with. */
	scan = (text: string): void => {
		this.quantity = this.#typing.valueNow(this.quantity);
		this.#queue = this.#queue.then(() => this.#take(text)).catch(() => signal('miss'));
	};

	/** Every label so far is done with. */
	get settled(): Promise<void> {
		return this.#queue;
	}

	async #take(text: string): Promise<void> {
		const thing = await this.#parts.meaning(text);
		if (!thing) return this.#say('miss', { is: 'unknown', text: shownSafely(text) });
		const name = thing.name ?? thing.code;
		if (thing.kind !== 'bin' && thing.kind !== 'part') return this.#say('miss', { is: 'other', name });
		// A number that cannot be kept stays where it is, with its reason.
		const kept = this.quantity === null ? undefined : this.part;
		if (kept !== undefined && !(await this.save())) return signal('miss');
		if (thing.kind === 'bin') {
			this.choose(thing.id);
			return this.#say('hit', { is: 'bin', name: thing.code });
		}
		if (this.bin === undefined) return this.#say('miss', { is: 'bin-first', name });
		const line = await this.#parts.lineOf(thing.id, this.bin);
		if (line?.last || kept === thing.id) {
			this.#begin(undefined);
			return this.#say('again', { is: 'already', name });
		}
		if (!line && !this.also.includes(thing.id)) this.also = [...this.also, thing.id];
		this.#begin(thing.id);
		this.#say('hit', { is: 'part', name });
	}

	#begin(part: string | undefined): void {
		this.part = part;
		this.quantity = null;
	}

	#say(how: 'hit' | 'again' | 'miss', heard: Heard): void {
		this.heard = heard;
		signal(how);
	}
}
