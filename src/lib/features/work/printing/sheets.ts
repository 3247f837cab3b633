import type { Fonts } from '#lib/paper/fonts.ts';
import { n2, Pages, type Jpeg, type Look } from '#lib/paper/pages.ts';
import { linesOf } from '#lib/paper/wrap.ts';
import { runsOf } from '#core/labels/runs.ts';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 45, foot: 36 } as const;

export interface TextLook extends Look {
	/** From the left edge of what is printed. */
	indent?: number;
	/** How wide a line may be. */
	width?: number;
}

const LEADING = 1.35;

/** Pages that fill from above; what does not fit goes on the next one. */
export class Sheets {
	readonly inner = PAGE.width - 2 * PAGE.margin;
	readonly #pages: Pages;
	#y = 0;

	constructor(fonts: Fonts) {
		this.#pages = new Pages(fonts);
		this.turn();
	}

	/** How far down the page the next thing begins, from below. */
	get y(): number {
		return this.#y;
	}

	set y(value: number) {
		this.#y = value;
	}

	turn(): void {
		this.#pages.turn(PAGE.width, PAGE.height);
		this.#y = PAGE.height - PAGE.margin;
	}

	/** Turns the page where so much does not fit any more. */
	need(height: number): void {
		if (this.#y - height < PAGE.margin + PAGE.foot) this.turn();
	}

	gap(height: number): void {
		this.#y -= height;
	}

	widthOf(text: string, size: number): number {
		return this.#pages.widthOf(text, size);
	}

	heightOf(text: string, { size = 10, indent = 0, width = this.inner - indent }: TextLook = {}): number {
		return linesOf(text, width, (piece) => this.widthOf(piece, size)).length * size * LEADING;
	}

	text(text: string, look: TextLook = {}): void {
		const { size = 10, indent = 0, width = this.inner - indent } = look;
		for (const line of linesOf(text, width, (piece) => this.widthOf(piece, size))) {
			this.need(size * LEADING);
			this.#y -= size * LEADING;
			this.put(line, PAGE.margin + indent, this.#y + size * 0.3, look);
		}
	}

	/** One line at a place. */
	put(line: string, x: number, y: number, look: TextLook = {}): void {
		this.#pages.put(line, x, y, look);
	}

	rule(grey = 0.6): void {
		this.gap(4);
		const [from, to] = [n2(PAGE.margin), n2(PAGE.width - PAGE.margin)];
		this.#pages.draw(`${n2(grey)} G 0.6 w ${from} ${n2(this.#y)} m ${to} ${n2(this.#y)} l S`);
		this.gap(4);
	}

	line(x: number, y: number, width: number): void {
		this.#pages.draw(`0.3 G 0.6 w ${n2(x)} ${n2(y)} m ${n2(x + width)} ${n2(y)} l S`);
	}

	box(x: number, y: number, width: number, height: number): void {
		this.#pages.draw(`0 G 1 w ${n2(x)} ${n2(y)} ${n2(width)} ${n2(height)} re S`);
	}

	/** A code of so many points in all, its lower left corner there. */
	code(squares: readonly (readonly boolean[])[], x: number, y: number, side: number): void {
		const unit = side / squares.length;
		const drawn = runsOf(squares).map(
			({ row, from, count }) =>
				`${n2(x + from * unit)} ${n2(y + side - (row + 1) * unit)} ${n2(count * unit)} ${n2(unit)} re`
		);
		this.#pages.draw(`0 g ${drawn.join(' ')} f`);
	}

	picture(jpeg: Jpeg, x: number, y: number, width: number, height: number): Promise<void> {
		return this.#pages.picture(jpeg, x, y, width, height);
	}

	/** `foot` stands at the end of every page. */
	finish(title: string, locale: string, foot: (page: number, pages: number) => string): Promise<Blob> {
		const { count } = this.#pages;
		for (let page = 0; page < count; page += 1)
			this.#pages.put(foot(page + 1, count), PAGE.margin, PAGE.margin, { size: 8, grey: 0.35 }, page);
		return this.#pages.finish(title, locale);
	}
}
