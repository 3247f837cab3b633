import { fontFiles } from '#lib/paper/load-fonts.ts';
import type { LabelPage } from './label-pages.ts';
import { FONT, labelsSvg } from './labels-svg.ts';

let faces: Promise<void> | undefined;

/** Once for a page of the app. */
export const showLetters = (): Promise<void> =>
	(faces ??= (async () => {
		const files = await fontFiles();
		const loaded = await Promise.all(files.map((file, n) => new FontFace(`${FONT}${n}`, file).load()));
		for (const face of loaded) document.fonts.add(face);
	})().catch((problem: unknown) => {
		faces = undefined;
		throw problem;
	}));

/** Only the labels, each page on a sheet of its own and as large as it is. */
const sheetFor = (width: number, height: number): CSSStyleSheet => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		@page { size: ${width}mm ${height}mm; margin: 0 }
		.paper-to-print { display: none }
		@media print {
			html, body { block-size: auto; margin: 0; padding: 0; background: #fff }
			body > :not(.paper-to-print) { display: none !important }
			.paper-to-print { display: block }
			.paper-to-print > svg { display: block; break-after: page; break-inside: avoid; overflow: hidden }
			.paper-to-print > svg:last-child { break-after: auto }
		}`);
	return sheet;
};

let clear = () => {};

/** Hands the pages to the browser's own print dialog. They stay until others are printed: some phones ask for them late. */
export const printLabels = async (pages: readonly LabelPage[]): Promise<void> => {
	const [first] = pages;
	if (!first) return;
	await showLetters();
	clear();
	const paper = document.createElement('div');
	paper.className = 'paper-to-print';
	paper.setAttribute('aria-hidden', 'true');
	paper.append(...pages.map(labelsSvg));
	const sheet = sheetFor(first.width, first.height);
	document.body.append(paper);
	document.adoptedStyleSheets.push(sheet);
	clear = () => {
		paper.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
	};
	window.print();
};

/** Whoever leaves the page prints something else next. */
export const forgetPrinted = (): void => clear();
