import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';

const WIDTH = 1_200;
const HEIGHT = 900;

/** No two alike: what has the same content is one photo. */
const picture = (n: number): Buffer => {
	const png = new PNG({ width: WIDTH, height: HEIGHT });
	for (let at = 0; at < png.data.length; at += 4) {
		const [x, y] = [(at / 4) % WIDTH, Math.floor(at / 4 / WIDTH)];
		png.data.set([(x + n * 7) % 256, (y + n * 13) % 256, (x ^ y) % 256, 255], at);
	}
	return PNG.sync.write(png);
};

/** Takes so many photos on the job that is open, as a person does who chooses them from the phone. */
export const takePhotos = async (page: Page, count: number): Promise<void> => {
	const shown = page.locator('main ul img');
	const files = page.locator('main input[type=file][multiple]').last();
	await files.waitFor({ state: 'attached' });
	const before = await shown.count();
	for (let n = 0; n < count; n += 10) {
		const some = Array.from({ length: Math.min(10, count - n) }, (_, i) => ({
			name: `photo-${n + i}.png`,
			mimeType: 'image/png',
			buffer: picture(n + i)
		}));
		await files.setInputFiles(some);
		await shown.nth(before + n + some.length - 1).waitFor();
	}
};
