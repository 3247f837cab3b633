import latin from '@fontsource/roboto/files/roboto-latin-400-normal.woff?url';
import more from '@fontsource/roboto/files/roboto-latin-ext-400-normal.woff?url';
import type { Block } from './blocks.ts';
import { layOut } from './lay-out.ts';
import { Fonts } from './pdf/fonts.ts';
import { Sheets } from './pdf/sheets.ts';

interface Document {
	title: string;
	locale: string;
	blocks: readonly Block[];
	foot: (page: number, pages: number) => string;
}

const fetched = async (url: string): Promise<ArrayBuffer> => {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	return answer.arrayBuffer();
};

/** Made on this device from what lies on it: text as text, lines as lines. */
export const makePdf = async ({ title, locale, blocks, foot }: Document): Promise<Blob> => {
	const sheets = new Sheets(await Fonts.load(await Promise.all([latin, more].map(fetched))));
	await layOut(sheets, blocks);
	return sheets.finish(title, locale, foot);
};
