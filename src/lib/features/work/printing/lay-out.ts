import { encode } from 'uqr';
import type { Block } from './blocks.ts';
import { PAGE, type Sheets } from './sheets.ts';

const LABEL = 120;
const CODE = 56;
const BOX = 11;
const PICTURE = 170;

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

const codeFor = (link: string) => encode(link, { ecc: 'M', border: 2 }).data;

const title = (sheets: Sheets, { text, under, link }: Of<'title'>): void => {
	const width = sheets.inner - (link === undefined ? 0 : CODE * 1.4);
	const top = sheets.y;
	sheets.text(text, { size: 17, bold: true, width });
	sheets.text(under, { size: 10, grey: 0.3, width });
	if (link === undefined) return;
	const side = CODE * 1.2;
	sheets.code(codeFor(link), PAGE.width - PAGE.margin - side, top - side, side);
	sheets.y = Math.min(sheets.y, top - side);
};

const fact = (sheets: Sheets, { label, value }: Of<'fact'>): void => {
	sheets.need(sheets.heightOf(value, { indent: LABEL }));
	const top = sheets.y;
	sheets.text(label, { grey: 0.3, width: LABEL - 8 });
	const below = sheets.y;
	sheets.y = top;
	sheets.text(value, { indent: LABEL });
	sheets.y = Math.min(below, sheets.y);
};

const pictures = async (sheets: Sheets, { pictures: all, missing }: Of<'pictures'>): Promise<void> => {
	const width = (sheets.inner - 12) / 2;
	for (let n = 0; n < all.length; n += 2) {
		sheets.need(PICTURE + 40);
		const top = sheets.y;
		let lowest = top;
		for (const [place, one] of all.slice(n, n + 2).entries()) {
			const indent = place * (width + 12);
			const [x, y] = [PAGE.margin + indent, top - PICTURE];
			if (one.jpeg) await sheets.picture(one.jpeg, x, y, width, PICTURE);
			else sheets.box(x, y, width, PICTURE);
			sheets.y = one.jpeg ? y : top - 12;
			if (!one.jpeg) sheets.text(missing, { indent: indent + 8, width: width - 16 });
			sheets.y = y;
			sheets.text(one.caption, { size: 8, indent, width });
			lowest = Math.min(lowest, sheets.y);
		}
		sheets.y = lowest - 6;
	}
};

const boxes = (sheets: Sheets, labels: readonly string[], indent: number, width: number): void => {
	let x = indent;
	const rowHeight = 20;
	sheets.gap(rowHeight);
	for (const label of labels) {
		const wide = BOX + 6 + sheets.widthOf(label, 10) + 18;
		if (x > indent && x + wide > indent + width) {
			x = indent;
			sheets.gap(rowHeight);
		}
		sheets.box(PAGE.margin + x, sheets.y + 2, BOX, BOX);
		sheets.put(label, PAGE.margin + x + BOX + 6, sheets.y + 4);
		x += wide;
	}
};

const lines = (sheets: Sheets, count: number, indent: number, width: number): void => {
	for (let n = 0; n < count; n += 1) {
		sheets.gap(22);
		sheets.line(PAGE.margin + indent, sheets.y, width);
	}
};

const step = (sheets: Sheets, { text, warning, boxes: labels, blank, link }: Of<'step'>): void => {
	const width = sheets.inner - CODE - 16;
	const written =
		sheets.heightOf(text, { width, size: 11 }) + (warning ? sheets.heightOf(warning, { width }) : 0);
	const room = Math.max(CODE, written + 20 * Math.max(1, labels.length / 3) + 66);
	sheets.need(room);
	const top = sheets.y;
	sheets.code(codeFor(link), PAGE.width - PAGE.margin - CODE, top - CODE, CODE);
	sheets.text(text, { size: 11, bold: true, width });
	if (warning) sheets.text(`! ${warning}`, { width });
	if (labels.length > 0) boxes(sheets, labels, 0, width);
	if (blank?.as === 'number') {
		sheets.gap(28);
		sheets.box(PAGE.margin, sheets.y, 90, 22);
		sheets.put(blank.behind, PAGE.margin + 98, sheets.y + 7);
	}
	if (blank?.as === 'lines') {
		if (blank.label) sheets.text(blank.label, { size: 8, grey: 0.3 });
		lines(sheets, blank.lines, 0, width);
	}
	sheets.y = Math.min(sheets.y, top - CODE);
	sheets.rule(0.85);
};

const table = (sheets: Sheets, { heads, rows }: Of<'table'>): void => {
	const width = sheets.inner / heads.length;
	sheets.need(24 * (rows + 1));
	sheets.gap(14);
	heads.forEach((head, n) => sheets.put(head, PAGE.margin + n * width, sheets.y + 3, { size: 8, grey: 0.3 }));
	for (let row = 0; row < rows; row += 1) {
		sheets.gap(24);
		heads.forEach((_, n) => sheets.box(PAGE.margin + n * width, sheets.y, width, 24));
	}
	sheets.gap(6);
};

/** Draws one after the other, and turns the page where the next one does not fit. */
export const layOut = async (sheets: Sheets, blocks: readonly Block[]): Promise<void> => {
	for (const [n, block] of blocks.entries()) {
		switch (block.is) {
			case 'title':
				title(sheets, block);
				break;
			case 'heading':
				// A heading does not stay behind alone.
				sheets.need(blocks[n + 1]?.is === 'pictures' ? PICTURE + 90 : 70);
				sheets.gap(10);
				sheets.text(block.text, { size: 13, bold: true });
				sheets.rule();
				break;
			case 'text':
				sheets.text(block.text, block);
				break;
			case 'fact':
				fact(sheets, block);
				break;
			case 'pictures':
				await pictures(sheets, block);
				break;
			case 'step':
				step(sheets, block);
				break;
			case 'blank':
				sheets.need(22 * block.lines + 14);
				sheets.text(block.label, { size: 8, grey: 0.3 });
				lines(sheets, block.lines, 0, sheets.inner);
				sheets.gap(8);
				break;
			case 'table':
				table(sheets, block);
				break;
		}
	}
};
