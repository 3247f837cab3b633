import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pixelsOf, type Grey } from '#lib/scan/decoder/pixels.ts';
import { oneLine } from '../../../scripts/scan/one-line.ts';
import { withNotes } from '../../support/camera-notes.ts';
import { photographed } from '../../support/labels/scene.ts';
import { drawSymbol } from '../../support/labels/symbol.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'millwright-scan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keep = (name: string, bytes: Uint8Array): string => {
	const file = join(folder, name);
	writeFileSync(file, bytes);
	return file;
};

const asJpeg = ({ data, width, height }: Grey): Buffer =>
	jpeg.encode({ data: Buffer.from(pixelsOf({ data, width, height }).data), width, height }, 85).data;

const asPng = ({ data, width, height }: Grey): Buffer => {
	const png = new PNG({ width, height });
	png.data = Buffer.from(pixelsOf({ data, width, height }).data);
	return PNG.sync.write(png);
};

const scan = (...files: string[]) =>
	spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/scan.ts', ...files], { encoding: 'utf8' });

test('each picture file is one line, an empty one where nothing can be read', async () => {
	const size = { width: 320, height: 240, module: 4 };
	const qr = photographed(await drawSymbol('https://plant.example/a/P-101', 'QRCode'), size);
	const lines = photographed(await drawSymbol('first\nsecond', 'QRCode'), size);
	const nothing = { data: new Uint8ClampedArray(100).fill(200), width: 10, height: 10 };
	const { stdout, stderr, status } = scan(
		keep('label.png', asPng(qr)),
		// Its name and the notes of a camera that was held on its side say something else than its pixels.
		keep('turned.png', withNotes(asJpeg(qr), 6)),
		keep('lines.jpg', asJpeg(lines)),
		keep('nothing.jpg', asJpeg(nothing)),
		keep('text.png', Buffer.from('no picture'))
	);
	expect(stdout).toBe('https://plant.example/a/P-101\nhttps://plant.example/a/P-101\nfirst\\nsecond\n\n\n');
	expect(stderr).toContain('text.png: this is no JPEG, PNG or WebP');
	expect(status).toBe(1);
});

test('whoever names no file is told how', () => {
	const { stdout, status } = scan();
	expect(stdout).toContain('npm run --silent scan -- FILE');
	expect(status).toBe(2);
});

test('signs that would break a line stand there by their names', () => {
	expect(oneLine('a\r\nb\tc\u001dd\u2028')).toBe('a\\r\\nb\\tc\\u001dd\\u2028');
});
