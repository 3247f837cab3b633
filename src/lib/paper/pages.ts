import type { Fonts } from './fonts.ts';
import { PdfFile, textString } from './pdf-file.ts';

export interface Jpeg {
	bytes: Uint8Array<ArrayBuffer>;
	width: number;
	height: number;
}

export interface Look {
	size?: number;
	bold?: boolean;
	/** 0 is black, 1 white. */
	grey?: number;
}

interface Page {
	width: number;
	height: number;
	content: string[];
	images: Map<string, number>;
}

/** As page content writes numbers. */
export const n2 = (value: number) => String(Math.round(value * 100) / 100);

/** Pages of any size, in points from their lower left corner. What is drawn goes on the one that was turned to last. */
export class Pages {
	readonly #fonts: Fonts;
	readonly #file = new PdfFile();
	readonly #pages: Page[] = [];

	constructor(fonts: Fonts) {
		this.#fonts = fonts;
	}

	get count(): number {
		return this.#pages.length;
	}

	turn(width: number, height: number): void {
		this.#pages.push({ width, height, content: [], images: new Map() });
	}

	widthOf(text: string, size: number): number {
		return this.#fonts.widthOf(text, size);
	}

	/** One line at a place; on the page of this number, else on the last one. */
	put(
		line: string,
		x: number,
		y: number,
		{ size = 10, bold = false, grey = 0 }: Look = {},
		on?: number
	): void {
		// Bold by a thin outline of the same letters: half as much to carry as a second weight.
		const weight = bold ? `2 Tr ${n2(size / 40)} w ${n2(grey)} G` : '0 Tr';
		const runs = this.#fonts.runs(line).map(({ font, hex }) => `/${font} ${n2(size)} Tf <${hex}> Tj`);
		this.draw(`BT ${n2(grey)} g ${weight} ${n2(x)} ${n2(y)} Td ${runs.join(' ')} ET`, on);
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
		this.draw(
			`q ${n2(jpeg.width * scale)} 0 0 ${n2(jpeg.height * scale)} ${n2(x)} ${n2(y)} cm /I${number} Do Q`
		);
	}

	draw(operation: string, on = this.#pages.length - 1): void {
		this.#pages[on]?.content.push(operation);
	}

	async finish(title: string, locale: string): Promise<Blob> {
		const file = this.#file;
		const [root, tree] = [file.reserve(), file.reserve()];
		const fonts = await this.#fonts.write(file);
		const pages: number[] = [];
		for (const { width, height, content, images } of this.#pages) {
			const stream = await file.addStream('', content.join('\n'));
			const named = [...images].map(([name, number]) => `/${name} ${number} 0 R`).join(' ');
			pages.push(
				file.add(
					`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${n2(width)} ${n2(height)}] ` +
						`/Resources << /Font ${fonts} /XObject << ${named} >> >> /Contents ${stream} 0 R >>`
				)
			);
		}
		file.write(
			tree,
			`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`
		);
		file.write(root, `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${textString(locale)} >>`);
		return file.finish(root, file.add(`<< /Title ${textString(title)} /Producer (Millwright) >>`));
	}
}
