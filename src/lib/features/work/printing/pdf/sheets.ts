import type { Fonts } from './fonts.ts';
import { PdfFile, textString } from './pdf-file.ts';
import { linesOf } from './wrap.ts';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 45, foot: 36 } as const;

export interface Jpeg {
	bytes: Uint8Array<ArrayBuffer>;
	width: number;
	height: number;
}

export interface TextLook {
	size?: number;
	bold?: boolean;
	/** From the left edge of what is printed. */
	indent?: number;
	/** How wide a line may be. */
	width?: number;
	/** 0 is black, 1 white. */
	grey?: number;
}

const LEADING = 1.35;
const n2 = (value: number) => String(Math.round(value * 100) / 100);

/** Pages that fill from above; what does not fit goes on the next one. */
export class Sheets {
	readonly inner = PAGE.width - 2 * PAGE.margin;
	readonly #fonts: Fonts;
	readonly #file = new PdfFile();
	readonly #pages: { content: string[]; images: Map<string, number> }[] = [];
	#y = 0;

	constructor(fonts: Fonts) {
		this.#fonts = fonts;
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
		this.#pages.push({ content: [], images: new Map() });
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
		return this.#fonts.widthOf(text, size);
	}

	heightOf(text: string, { size = 10, indent = 0, width = this.inner - indent }: TextLook = {}): number {
		return linesOf(text, width, (piece) => this.#fonts.widthOf(piece, size)).length * size * LEADING;
	}

	text(text: string, look: TextLook = {}): void {
		const { size = 10, indent = 0, width = this.inner - indent } = look;
		for (const line of linesOf(text, width, (piece) => this.#fonts.widthOf(piece, size))) {
			this.need(size * LEADING);
			this.#y -= size * LEADING;
			this.put(line, PAGE.margin + indent, this.#y + size * 0.3, look);
		}
	}

	/** One line at a place. */
	put(line: string, x: number, y: number, { size = 10, bold = false, grey = 0 }: TextLook = {}): void {
		// Bold by a thin outline of the same letters: half as much to carry as a second weight.
		const weight = bold ? `2 Tr ${n2(size / 40)} w ${n2(grey)} G` : '0 Tr';
		const runs = this.#fonts.runs(line).map(({ font, hex }) => `/${font} ${n2(size)} Tf <${hex}> Tj`);
		this.#draw(`BT ${n2(grey)} g ${weight} ${n2(x)} ${n2(y)} Td ${runs.join(' ')} ET`);
	}

	rule(grey = 0.6): void {
		this.gap(4);
		this.#draw(
			`${n2(grey)} G 0.6 w ${n2(PAGE.margin)} ${n2(this.#y)} m ${n2(PAGE.width - PAGE.margin)} ${n2(this.#y)} l S`
		);
		this.gap(4);
	}

	line(x: number, y: number, width: number): void {
		this.#draw(`0.3 G 0.6 w ${n2(x)} ${n2(y)} m ${n2(x + width)} ${n2(y)} l S`);
	}

	box(x: number, y: number, width: number, height: number): void {
		this.#draw(`0 G 1 w ${n2(x)} ${n2(y)} ${n2(width)} ${n2(height)} re S`);
	}

	/** A code of so many points in all, its lower left corner there. */
	code(squares: readonly (readonly boolean[])[], x: number, y: number, side: number): void {
		const unit = side / squares.length;
		const drawn = squares.flatMap((row, line) =>
			row.flatMap((isDark, n) =>
				isDark ? `${n2(x + n * unit)} ${n2(y + side - (line + 1) * unit)} ${n2(unit)} ${n2(unit)} re` : []
			)
		);
		this.#draw(`0 g ${drawn.join(' ')} f`);
	}

	/** In its own proportions, within this frame; its lower left corner there. */
	async picture(jpeg: Jpeg, x: number, y: number, width: number, height: number): Promise<void> {
		const scale = Math.min(width / jpeg.width, height / jpeg.height);
		const size = `/Width ${jpeg.width} /Height ${jpeg.height}`;
		const number = await this.#file.addStream(
			`/Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
			jpeg.bytes,
			'DCTDecode'
		);
		this.#pages.at(-1)?.images.set(`I${number}`, number);
		this.#draw(
			`q ${n2(jpeg.width * scale)} 0 0 ${n2(jpeg.height * scale)} ${n2(x)} ${n2(y)} cm /I${number} Do Q`
		);
	}

	/** `foot` stands at the end of every page. */
	async finish(title: string, locale: string, foot: (page: number, pages: number) => string): Promise<Blob> {
		const file = this.#file;
		const [root, tree] = [file.reserve(), file.reserve()];
		const count = this.#pages.length;
		const contents = this.#pages.map(({ content }, n) => {
			const runs = this.#fonts.runs(foot(n + 1, count)).map(({ font, hex }) => `/${font} 8 Tf <${hex}> Tj`);
			return [
				...content,
				`BT 0.35 g 0 Tr ${n2(PAGE.margin)} ${n2(PAGE.margin)} Td ${runs.join(' ')} ET`
			].join('\n');
		});
		const fonts = await this.#fonts.write(file);
		const pages: number[] = [];
		for (const [n, content] of contents.entries()) {
			const stream = await file.addStream('', content);
			const images = [...(this.#pages[n]?.images ?? [])]
				.map(([name, number]) => `/${name} ${number} 0 R`)
				.join(' ');
			pages.push(
				file.add(
					`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
						`/Resources << /Font ${fonts} /XObject << ${images} >> >> /Contents ${stream} 0 R >>`
				)
			);
		}
		file.write(
			tree,
			`<< /Type /Pages /Count ${count} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`
		);
		file.write(root, `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${textString(locale)} >>`);
		return file.finish(root, file.add(`<< /Title ${textString(title)} /Producer (Millwright) >>`));
	}

	#draw(operation: string): void {
		this.#pages.at(-1)?.content.push(operation);
	}
}
