import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeToShow } from '#core/model/shown-types.ts';
import { readHead } from '#lib/device/photo/picture-head.ts';
import { cameraNotes } from '../../../support/camera-notes.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (number | string | Iterable<number>)[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'number' ? [part] : typeof part === 'string' ? ascii(part) : [...part]
		)
	);

/** Up to the frame, which says 4000 × 3000. */
const FRAME = [0xff, 0xc0, 0, 17, 8, 3000 >> 8, 3000 & 255, 4000 >> 8, 4000 & 255, 3];

test('a JPEG tells its size, how the camera was held, and where its notes lie', () => {
	const notes = cameraNotes(6);
	const jpeg = bytes(0xff, 0xd8, [0xff, 0xe0, 0, 4, 0, 0], notes, FRAME);
	expect(readHead(jpeg)).toEqual({
		mime: 'image/jpeg',
		width: 4000,
		height: 3000,
		orientation: 6,
		notes: [[8, 8 + notes.length]]
	});
});

test('a JPEG without notes is upright', () => {
	expect(readHead(bytes(0xff, 0xd8, FRAME))).toMatchObject({ orientation: 1, notes: [], width: 4000 });
});

test('other pictures tell what they are and how large', () => {
	const png = bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13, 'IHDR', 0, 0, 4, 0, 0, 0, 3, 0);
	expect(readHead(png)).toMatchObject({ mime: 'image/png', width: 1024, height: 768 });
	const gif = bytes('GIF89a', 0, 4, 0, 3);
	expect(readHead(gif)).toMatchObject({ mime: 'image/gif', width: 1024, height: 768 });
	const webp = bytes('RIFF', 0, 0, 0, 0, 'WEBPVP8X', 10, 0, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0xff, 2, 0);
	expect(readHead(webp)).toMatchObject({ mime: 'image/webp', width: 1024, height: 768 });
	const lossy = bytes('RIFF', 0, 0, 0, 0, 'WEBPVP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0, 4, 0, 3);
	expect(readHead(lossy)).toMatchObject({ mime: 'image/webp', width: 1024, height: 768 });
});

test('a file is what its bytes are, not what it calls itself', () => {
	const mimeOf = (...parts: Parameters<typeof bytes>) => readHead(bytes(...parts))?.mime;
	expect(mimeOf(0, 0, 0, 24, 'ftypheic')).toBe('image/heic');
	expect(mimeOf(0, 0, 0, 24, 'ftypmif1')).toBe('image/heic');
	expect(mimeOf(0, 0, 0, 24, 'ftypavif')).toBe('image/avif');
	expect(mimeOf(0, 0, 0, 24, 'ftypisom')).toBe('video/mp4');
	expect(mimeOf('%PDF-1.7')).toBe('application/pdf');
	expect(mimeOf('<html>')).toBeUndefined();
	expect(mimeOf()).toBeUndefined();
});

test('whatever the bytes are, looking at them breaks nothing', () => {
	const start = fc.constantFrom(
		...[[0xff, 0xd8, 0xff], [0xff, 0xd8, ...cameraNotes(6)], ascii('RIFF'), [0x89, ...ascii('PNG')], []]
	);
	fc.assert(
		fc.property(start, fc.uint8Array({ maxLength: 400 }), (first, rest) => {
			const head = readHead(Uint8Array.from([...first, ...rest]));
			if (!head) return;
			expect(head.orientation).toBeGreaterThanOrEqual(1);
			expect(head.orientation).toBeLessThanOrEqual(8);
			for (const [from, to] of head.notes) expect(to).toBeGreaterThan(from);
		}),
		{ numRuns: 500 }
	);
});

test('what somebody else says their file is, is believed for pictures and sounds without scripts only', () => {
	const safe = ['image/jpeg', 'image/heic', 'audio/webm;codecs=opus', 'audio/mp4'];
	const unsafe = ['image/svg+xml', 'text/html', 'application/pdf', 'image/jpegx', 'audio/', ''];
	expect(safe.filter(isSafeToShow)).toEqual(safe);
	expect(unsafe.filter(isSafeToShow)).toEqual([]);
});
