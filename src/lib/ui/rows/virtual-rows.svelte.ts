import { tick, untrack } from 'svelte';
import { afterPaint } from '../later/after-paint.ts';
import { MeasuredHeights } from './measured-heights.ts';
import { RowHeights } from './row-heights.ts';
import { findKey, type RowPlace } from './row-place.ts';
import { rowStep } from './row-step.ts';
import { readView, scrollerOf, watchView, type View } from './scroll-view.ts';

export interface VirtualRow<T> {
	readonly key: string;
	readonly item: T;
	readonly index: number;
	/** Height of the rows left out between this one and the one drawn before it. */
	readonly gap: number;
}

interface Options<T> {
	items: () => readonly T[];
	keyOf: (item: T) => string;
	/** Height of a row nobody has measured yet, until the first ones are: then their mean. */
	guess: number;
}

/** Rows drawn beyond each end of the view, in pixels at most: enough for a fling, few enough for a phone. */
const MOST_BEYOND = 1200;

/**
 * Draws only the rows near the view of a list of any length, in normal flow with the missing rows' height as a gap.
 * The view is remembered as a row and its place on the screen, not as a number of pixels: whatever is measured,
 * inserted or removed above, that row stays under the finger. Only at the very top the list stays at the top.
 */
export class VirtualRows<T> {
	readonly #options: Options<T>;
	readonly #measured = new MeasuredHeights();
	#guess = $state.raw(0);
	#version = $state.raw(0);
	#view = $state.raw<View>({ top: 0, height: window.innerHeight, coveredStart: 0, coveredEnd: 0 });
	/** The first that still exists holds the view in place. None at the top of the list. */
	#places = $state.raw<readonly RowPlace[]>([]);
	#activeKey = $state.raw<string | undefined>();
	#activeIndex = 0;
	#hasFocus = false;
	#guessed = false;
	/** The list around whose view all rows were drawn once. */
	#complete = $state.raw<readonly T[]>();
	#drawnKeys: readonly string[] = [];
	#callOff: (() => void) | undefined;
	#list: HTMLElement | undefined;
	#scroller: Element | undefined;
	readonly #resized = new ResizeObserver((entries) => {
		this.#measure(entries.map(({ target }) => target));
	});
	/** Rows drawn in this turn. */
	#fresh: Element[] = [];

	readonly #items = $derived.by(() => this.#options.items());
	readonly #heights = $derived.by(
		() => new RowHeights(this.count, (index) => this.#measured.of(this.keyAt(index)) ?? this.#guess)
	);
	readonly #held = $derived.by(() => {
		for (const place of this.#places) {
			const index = this.#find(place.key, place.index);
			if (index >= 0) return { ...place, index };
		}
		return undefined;
	});
	readonly #top = $derived.by(() => {
		const held = this.#held;
		void this.#version;
		if (held === undefined) return this.#view.top;
		if (held.from === 'start') return this.#heights.topOf(held.index) - held.offset;
		return this.#heights.topOf(held.index + 1) - this.#view.height + held.offset;
	});
	readonly #beyond = $derived(Math.min(MOST_BEYOND, Math.max(400, this.#view.height)));
	readonly #first = $derived(this.#heights.indexAt(this.#top - this.#beyond));
	readonly #last = $derived(this.#heights.indexAt(this.#top + this.#view.height + this.#beyond));
	readonly #active = $derived(
		this.#activeKey === undefined ? -1 : this.#find(this.#activeKey, this.#activeIndex)
	);

	/**
	 * The rows to draw, in order: those near the view, and the one that holds the focus wherever it is. Of another list
	 * first those in the view and those that stand there already, so that nobody waits for what they do not see.
	 */
	readonly #drawn = $derived.by(() => {
		void this.#version;
		const items = this.#items;
		const rows: VirtualRow<T>[] = [];
		let [end, isCut] = [0, false];
		const draw = (index: number) => {
			const item = items[index];
			if (item === undefined) return;
			const gap = this.#heights.topOf(index) - this.#heights.topOf(end);
			rows.push({ key: this.#options.keyOf(item), item, index, gap });
			end = index + 1;
		};
		const first = this.#heights.indexAt(this.#top);
		const last = this.#heights.indexAt(this.#top + this.#view.height);
		const isDue = (index: number) =>
			(first <= index && index <= last) || this.#drawnKeys.includes(this.keyAt(index));
		if (this.#active >= 0 && this.#active < this.#first) draw(this.#active);
		for (let index = this.#first; index <= this.#last; index++)
			if (items === this.#complete || index === this.#active || isDue(index)) draw(index);
			else isCut = true;
		if (this.#active > this.#last) draw(this.#active);
		this.#drawnKeys = rows.map(({ key }) => key);
		return { rows, isCut };
	});

	get rows(): readonly VirtualRow<T>[] {
		return this.#drawn.rows;
	}

	/** Height of the rows left out after the last one drawn. */
	readonly tail = $derived.by(() => {
		void this.#version;
		return this.#heights.total - this.#heights.topOf((this.rows.at(-1)?.index ?? -1) + 1);
	});

	/** The one row that Tab leads to: where the person last was, else the first one in view. */
	readonly tabStop = $derived.by(() => {
		if (this.#active >= 0) return this.#activeKey;
		const index = this.#heights.indexAt(this.#top + this.#view.coveredStart);
		return this.count === 0 ? undefined : this.keyAt(index);
	});

	constructor(options: Options<T>) {
		this.#options = options;
		this.#guess = options.guess;
	}

	get count(): number {
		return this.#items.length;
	}

	keyAt(index: number): string {
		const item = this.#items[index];
		return item === undefined ? '' : this.#options.keyOf(item);
	}

	/** `{@attach}` for the element that holds the rows and nothing else. */
	readonly attachList = (node: HTMLElement) => {
		// A layout for another width may scroll elsewhere.
		const lookAnew = () => {
			this.#scroller = scrollerOf(node);
			this.#look();
		};
		this.#list = node;
		untrack(lookAnew);
		const stop = watchView(node, () => this.#look(), lookAnew);
		node.addEventListener('focusin', this.#focusCame);
		node.addEventListener('focusout', this.#focusWent);
		node.addEventListener('keydown', this.#keyPressed);
		return () => {
			stop();
			this.#callOff?.();
			this.#callOff = undefined;
			this.#resized.disconnect();
		};
	};

	/** `{@attach}` beside attachList: after each change of rows or heights, puts the held row back in its place. */
	readonly attachHold = () => {
		void this.tail;
		const top = this.#held === undefined ? undefined : this.#top;
		const lost = this.#active < 0 && this.count > 0;
		if (this.#drawn.isCut) this.#callOff ??= afterPaint(this.#drawAll);
		untrack(() => {
			if (lost && this.#hasFocus) void this.focus(Math.min(this.#activeIndex, this.count - 1));
			if (top !== undefined) this.#scrollTo(top);
			this.#guessFromMeasured();
		});
	};

	/** `{@attach}` for each row; the row names itself by `data-key`. */
	readonly attachRow = (node: HTMLElement) => {
		if (this.#fresh.push(node) === 1) queueMicrotask(this.#measureFresh);
		// Not within this frame: rows drawn because others grew would be one round too many for the observer.
		const soon = requestAnimationFrame(() => this.#resized.observe(node));
		return () => {
			cancelAnimationFrame(soon);
			this.#resized.unobserve(node);
		};
	};

	/** Moves the focus to a row, drawn or not: to its `data-stop` of this name, else to its first one. */
	async focus(index: number, stop?: string) {
		this.#activate(this.keyAt(index), index);
		this.reveal(index);
		await tick();
		const row = this.#list?.querySelector(`[data-key="${CSS.escape(this.keyAt(index))}"]`);
		const target = row?.querySelector<HTMLElement>(stop ? `[data-stop="${stop}"]` : '[data-stop]');
		target?.focus({ preventScroll: true });
	}

	/** Scrolls as little as needed to show the whole row. */
	reveal(index: number) {
		const { height, coveredStart, coveredEnd } = this.#view;
		const place = { key: this.keyAt(index), index };
		const start = this.#heights.topOf(index) - this.#top;
		const end = start + this.#heights.heightOf(index);
		if (start < coveredStart) this.#places = [{ ...place, from: 'start', offset: coveredStart }];
		else if (end > height - coveredEnd) this.#places = [{ ...place, from: 'end', offset: coveredEnd }];
	}

	/** The same for a row that something else than a key or finger in the list has chosen. */
	show(index: number) {
		// Rows may have just come into a list that had none, and no height.
		this.#look();
		this.reveal(index);
	}

	readonly #focusCame = (event: FocusEvent) => {
		const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
		if (row === null) return;
		this.#hasFocus = true;
		this.#activate(row.dataset['key'] ?? '', Number(row.dataset['index']));
	};

	readonly #focusWent = (event: FocusEvent) => {
		const stays = event.relatedTarget instanceof Node && this.#list?.contains(event.relatedTarget);
		// A focused row taken out of the list also ends here, and is not forgotten: its neighbour takes over.
		if (!stays && this.#active >= 0) this.#hasFocus = false;
	};

	readonly #keyPressed = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || this.#active < 0) return;
		const target = rowStep(event.key, this.#active, this.count, this.#rowsInView());
		if (target === undefined) return;
		event.preventDefault();
		const stop = event.target instanceof HTMLElement ? event.target.dataset['stop'] : undefined;
		void this.focus(target, stop);
	};

	/** Another order begins at its beginning. */
	startOver() {
		this.#places = [];
		if (this.#view.top > 0) this.#scrollTo(-this.#view.coveredStart);
	}

	readonly #drawAll = () => {
		this.#callOff = undefined;
		this.#complete = this.#items;
	};

	#find(key: string, near: number): number {
		return findKey(this.count, (index) => this.keyAt(index), key, near);
	}

	#activate(key: string, index: number) {
		this.#activeIndex = index;
		this.#activeKey = key;
	}

	#rowsInView(): number {
		const { height, coveredStart, coveredEnd } = this.#view;
		const top = this.#top + coveredStart;
		const rows = this.#heights.indexAt(top + height - coveredStart - coveredEnd) - this.#heights.indexAt(top);
		return Math.max(1, rows);
	}

	/** Takes in where the person has scrolled to, and which rows hold that place from now on. */
	#look() {
		if (this.#list === undefined || this.#scroller === undefined) return;
		const view = readView(this.#list, this.#scroller);
		const end = view.top + view.height - view.coveredEnd;
		const inView = (index: number) =>
			this.#heights.topOf(index + 1) > view.top + view.coveredStart && this.#heights.topOf(index) < end;
		if (this.#active >= 0 && !this.#hasFocus && !inView(this.#active)) this.#activeKey = undefined;
		const places: RowPlace[] = [];
		const hold = (index: number) => {
			const offset = this.#heights.topOf(index) - view.top;
			places.push({ key: this.keyAt(index), index, offset, from: 'start' });
		};
		if (this.#hasFocus && this.#active >= 0 && inView(this.#active)) hold(this.#active);
		if (view.top + view.coveredStart > 0) {
			const first = this.#heights.indexAt(view.top + view.coveredStart);
			for (let index = first; index < this.count && inView(index); index++) hold(index);
		}
		this.#view = view;
		this.#places = places;
	}

	/** All of them before anything is drawn anew: half of it would be a list without its gaps, and too short for the place. */
	readonly #measureFresh = () => this.#measure(this.#fresh.splice(0));

	#measure(nodes: readonly Element[]) {
		let isNews = false;
		for (const node of nodes) {
			if (!(node instanceof HTMLElement) || !node.isConnected) continue;
			const key = node.dataset['key'] ?? '';
			const height = node.getBoundingClientRect().height;
			if (!this.#measured.set(key, height)) continue;
			if (this.#heights.set(this.#find(key, Number(node.dataset['index'])), height)) isNews = true;
		}
		if (isNews) this.#version++;
	}

	#scrollTo(top: number) {
		if (this.#list === undefined || this.#scroller === undefined) return;
		const change = top - readView(this.#list, this.#scroller).top;
		if (Math.abs(change) >= 1) this.#scroller.scrollBy({ top: change, behavior: 'instant' });
	}

	#guessFromMeasured() {
		const mean = this.#guessed ? undefined : this.#measured.mean;
		if (mean === undefined) return;
		this.#guessed = true;
		// Rows left out would else move the others by parts of a pixel.
		this.#guess = Math.round(mean);
	}
}
