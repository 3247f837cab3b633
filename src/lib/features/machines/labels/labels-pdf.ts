import type { Fonts } from '#lib/paper/fonts.ts';
import { n2, Pages } from '#lib/paper/pages.ts';
import type { LabelPage } from './label-pages.ts';

const POINT = 72 / 25.4;

/** Finer than hundredths: edges of modules must meet. */
const n4 = (value: number) => String(Math.round(value * 1e4) / 1e4);

/** In millimetres, upside down as PDF counts. */
const drawn = ({ bars, height }: LabelPage): string =>
	bars
		.map((bar) => `${n4(bar.x)} ${n4(height - bar.y - bar.height)} ${n4(bar.width)} ${n4(bar.height)} re`)
		.join('\n');

interface Progress {
	/** A page is done; the answer is awaited, so that the screen stays alive. False ends it. */
	onpage: (page: number) => Promise<boolean>;
}

/** Undefined when it was called off. */
export const labelsPdf = async (
	fonts: Fonts,
	pages: Iterable<LabelPage>,
	{ title, locale, onpage }: { title: string; locale: string } & Progress
): Promise<Blob | undefined> => {
	const file = new Pages(fonts);
	for (const page of pages) {
		file.turn(page.width * POINT, page.height * POINT);
		file.draw(`q ${n4(POINT)} 0 0 ${n4(POINT)} 0 0 cm 0 g\n${drawn(page)} f Q`);
		for (const { text, x, y, size, bold } of page.lines)
			file.put(text, x * POINT, (page.height - y) * POINT, { size: Number(n2(size * POINT)), bold });
		if (!(await onpage(file.count))) return undefined;
	}
	return file.finish(title, locale);
};
