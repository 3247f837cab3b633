import { afterEach, describe, expect, test, vi } from 'vitest';
import { shrinkPhoto } from '#lib/device/photo/shrink.ts';
import { holds } from '../../support/camera-notes.ts';
import { bytesOf, jpegOf, redCorner } from './pictures.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Where the first corner of the sensor's picture is seen, by how the camera was held. */
const SEEN = {
	1: 'top-left',
	2: 'top-right',
	3: 'bottom-right',
	4: 'bottom-left',
	5: 'top-left',
	6: 'top-right',
	7: 'bottom-right',
	8: 'bottom-left'
} as const;

const withoutWorkers = () => vi.stubGlobal('OffscreenCanvas', undefined);

test('a picture of 40 megapixels becomes 1600 pixels wide and a small one, and nothing breaks', async () => {
	const large = await jpegOf(7_296, 5_472);
	const made = vi.spyOn(document, 'createElement');
	const shrunk = await shrinkPhoto(large);
	expect(made, 'the page drew nothing itself').not.toHaveBeenCalledWith('canvas');
	expect(shrunk).toMatchObject({ width: 1600, height: 1200 });
	expect(shrunk?.full.type).toBe('image/jpeg');
	const small = await createImageBitmap(shrunk?.thumb ?? new Blob());
	expect([small.width, small.height]).toEqual([320, 240]);
	expect(shrunk?.full.size).toBeLessThan(large.size);
});

test('nothing the camera noted is in what is kept: no place, no name, no EXIF at all', async () => {
	const noted = await jpegOf(800, 600, 6);
	expect(holds(await bytesOf(noted), 'SECRETS')).toBe(true);
	const shrunk = await shrinkPhoto(noted);
	for (const picture of [shrunk?.full, shrunk?.thumb]) {
		const bytes = await bytesOf(picture ?? new Blob());
		expect(bytes.length).toBeGreaterThan(100);
		expect(holds(bytes, 'Exif')).toBe(false);
		expect(holds(bytes, 'SECRETS')).toBe(false);
	}
});

for (const [held, corner] of Object.entries(SEEN)) {
	const orientation = Number(held);
	const stands = orientation >= 5;

	test(`held as EXIF ${held} says, the photo is seen the right way up`, async () => {
		const shrunk = await shrinkPhoto(await jpegOf(2_400, 1_600, orientation));
		expect(await redCorner(shrunk?.full ?? new Blob())).toBe(corner);
		expect(shrunk).toMatchObject(stands ? { width: 1067, height: 1600 } : { width: 1600, height: 1067 });
	});
}

test('a photo smaller than that keeps its size', async () => {
	expect(await shrinkPhoto(await jpegOf(640, 480))).toMatchObject({ width: 640, height: 480 });
});

test('ten photos at once come out one after the other, each as itself', async () => {
	const widths = [700, 710, 720, 730, 740, 750, 760, 770, 780, 790];
	const files = await Promise.all(widths.map((width) => jpegOf(width, 400)));
	const shrunk = await Promise.all(files.map(shrinkPhoto));
	expect(shrunk.map((one) => one?.width)).toEqual(widths);
});

test('what the browser cannot decode is said to be so: HEIC, a damaged JPEG, a PDF by another name, nothing', async () => {
	const text = (start: string) => new File([start, new Uint8Array(5_000)], 'x.jpg', { type: 'image/jpeg' });
	expect(await shrinkPhoto(text('\0\0\0\x18ftypheic'))).toBeUndefined();
	expect(await shrinkPhoto(text('%PDF-1.7'))).toBeUndefined();
	expect(await shrinkPhoto(new File([], 'x.jpg'))).toBeUndefined();
	const whole = await jpegOf(800, 600);
	expect(await shrinkPhoto(new File([whole.slice(0, 300)], 'x.jpg'))).toBeUndefined();
});

test('a picture that claims more points than any phone can hold is not even tried', async () => {
	const claim = new Uint8Array(64);
	claim.set([
		0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff
	]);
	const decode = vi.fn();
	vi.stubGlobal('createImageBitmap', decode);
	withoutWorkers();
	expect(await shrinkPhoto(new File([claim], 'bomb.png'))).toBeUndefined();
	expect(decode).not.toHaveBeenCalled();
});

describe('in a browser whose workers cannot draw', () => {
	test('the page does it: the same size, the right way up, without notes', async () => {
		const noted = await jpegOf(2_400, 1_600, 6);
		withoutWorkers();
		const shrunk = await shrinkPhoto(noted);
		vi.unstubAllGlobals();
		expect(shrunk).toMatchObject({ width: 1067, height: 1600 });
		expect(await redCorner(shrunk?.full ?? new Blob())).toBe('top-right');
		expect(holds(await bytesOf(shrunk?.full ?? new Blob()), 'Exif')).toBe(false);
	});

	test('what it cannot decode is said to be so there too', async () => {
		withoutWorkers();
		expect(await shrinkPhoto(new File(['%PDF-1.7'], 'x.jpg'))).toBeUndefined();
	});
});
