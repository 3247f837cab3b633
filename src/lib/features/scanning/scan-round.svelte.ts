import type { Tagged } from '#core/tags/resolve-tag.ts';
import { meaningOf, once, theOne } from '#lib/queries/scanned.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { signal } from '#lib/scan/feedback.ts';
import { SteadyReading } from '#lib/scan/steady-reading.ts';

/** What the last label was: something new, something that was there already, or nobody's. */
export type Last =
	| { readonly was: 'new' | 'already'; readonly thing: Tagged }
	| { readonly was: 'unknown'; readonly text: string };

/**
 * Label after label, each thing once: for rounds and counts. `accepts` says which things belong here. Hands over each
 * new thing exactly once, however often its label is seen and whichever of its labels it is.
 */
export class ScanRound {
	#things = $state.raw<readonly Tagged[]>([]);
	#last = $state.raw<Last>();
	readonly #steady = new SteadyReading();
	readonly #queries: Queries;
	readonly #onnew: (thing: Tagged) => void;
	readonly #accepts: (thing: Tagged) => boolean;

	constructor(
		queries: Queries,
		onnew: (thing: Tagged) => void = () => {},
		accepts: (thing: Tagged) => boolean = () => true
	) {
		this.#queries = queries;
		this.#onnew = onnew;
		this.#accepts = accepts;
	}

	/** Newest first. */
	get things(): readonly Tagged[] {
		return this.#things;
	}

	get last(): Last | undefined {
		return this.#last;
	}

	clear = (): void => {
		this.#things = [];
		this.#last = undefined;
		this.#steady.forget();
	};

	/** From the camera, at so many milliseconds: it says the same label many times while it is held there. */
	see = (text: string, at: number): Promise<void> =>
		this.#steady.isNew(text, at) ? this.scan(text) : Promise.resolve();

	/** From a hand scanner: each time is meant. */
	scan = async (text: string): Promise<void> => {
		const meaning = await once(this.#queries.answer(meaningOf({ text })));
		const thing = theOne(meaning);
		if (!thing || !this.#accepts(thing)) this.#tell({ was: 'unknown', text });
		else if (this.#things.some(({ id }) => id === thing.id)) this.#tell({ was: 'already', thing });
		else {
			this.#things = [thing, ...this.#things];
			this.#tell({ was: 'new', thing });
			this.#onnew(thing);
		}
	};

	#tell(last: Last): void {
		this.#last = last;
		signal(last.was === 'new' ? 'hit' : last.was === 'already' ? 'again' : 'miss');
	}
}
