import { loadFonts } from '#lib/paper/load-fonts.ts';
import type { Block } from './blocks.ts';
import { layOut } from './lay-out.ts';
import { Sheets } from './sheets.ts';

interface Document {
	title: string;
	locale: string;
	blocks: readonly Block[];
	foot: (page: number, pages: number) => string;
}

/** Made on this device from what lies on it: text as text, lines as lines. */
export const makePdf = async ({ title, locale, blocks, foot }: Document): Promise<Blob> => {
	const sheets = new Sheets(await loadFonts());
	await layOut(sheets, blocks);
	return sheets.finish(title, locale, foot);
};
