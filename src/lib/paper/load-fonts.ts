import latin from '@fontsource/roboto/files/roboto-latin-400-normal.woff?url';
import more from '@fontsource/roboto/files/roboto-latin-ext-400-normal.woff?url';
import { Fonts } from './fonts.ts';

const fetched = async (url: string): Promise<ArrayBuffer> => {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	return answer.arrayBuffer();
};

/** The letters of all paper, as files that lie on the device with the app. */
export const fontFiles = (): Promise<ArrayBuffer[]> => Promise.all([latin, more].map(fetched));

export const loadFonts = async (): Promise<Fonts> => Fonts.load(await fontFiles());
