import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import jpeg from 'jpeg-js';
import { pixelsOf, type Grey } from '#lib/scan/decoder/pixels.ts';
import { findBrowser } from './browser.ts';

/** What a camera would send while it looks at this: frames one after the other in one file. */
const FRAMES = 3;

const asVideo = (picture: Grey): Buffer => {
	const { data, width, height } = pixelsOf(picture);
	const frame = jpeg.encode({ data: Buffer.from(data.buffer), width, height }, 92).data;
	return Buffer.concat(Array.from({ length: FRAMES }, () => frame));
};

export interface FakeCamera {
	readonly browser: Browser;
	/** What the camera sees from its next start on. */
	readonly show: (picture: Grey) => void;
	readonly close: () => Promise<void>;
}

/** A browser whose camera sees what a test shows it. */
export const openFakeCamera = async (first: Grey): Promise<FakeCamera> => {
	const folder = mkdtempSync(join(tmpdir(), 'millwright-camera-'));
	const file = join(folder, 'camera.mjpeg');
	const show = (picture: Grey): void => {
		writeFileSync(`${file}.next`, asVideo(picture));
		renameSync(`${file}.next`, file);
	};
	show(first);
	const found = findBrowser();
	const browser = await chromium.launch({
		...found,
		args: [
			...found.args,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${file}`
		]
	});
	return {
		browser,
		show,
		close: async () => {
			await browser.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
};
