import { afterPaint } from './after-paint.ts';

interface Rest {
	/** How many there are. */
	of: () => number;
	/** So many more are drawn at once, so that no tap between them waits for all. */
	slice: number;
}

const AT_ONCE: Rest = { of: () => 0, slice: Infinity };

/** What fits on a screen is drawn at once, the rest one frame later: a long list makes nobody wait for its end. */
export class FirstFew {
	/** So many are drawn. */
	most = $state.raw(0);
	readonly #rest: Rest;

	constructor(first: number, rest: Rest = AT_ONCE) {
		this.most = first;
		this.#rest = rest;
	}

	get isAll(): boolean {
		return this.most === Infinity;
	}

	/** On the list: once it is there, so is the rest. */
	rest = (): (() => void) => {
		let callOff = () => {};
		const more = (): void => {
			this.most += this.#rest.slice;
			if (this.most < this.#rest.of()) callOff = afterPaint(more);
			else this.most = Infinity;
		};
		if (!this.isAll) callOff = afterPaint(more);
		return () => callOff();
	};
}
