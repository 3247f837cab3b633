import { expect, test } from 'vitest';
import { seeded } from '#core/demo/dice.ts';
import { bestOf, type Found } from '#lib/scan/decoder/found.ts';
import { pixelsOf, type Grey } from '#lib/scan/decoder/pixels.ts';
import { FrameReader, readPicture, type Look } from '#lib/scan/decoder/read-picture.ts';
import { nodeDecoder } from '../../../scripts/scan/node-decoder.ts';
import * as effects from '../../support/labels/effects.ts';
import { photographed, type Placed } from '../../support/labels/scene.ts';
import { drawSymbol, type Drawn } from '../../support/labels/symbol.ts';

const look = nodeDecoder();
const random = seeded(3);

const label = async (text: string, format: Drawn, placed: Placed): Promise<Grey> =>
	photographed(await drawSymbol(text, format), { width: 480, height: 360, ...placed });

const read = async (picture: Grey): Promise<string | undefined> =>
	(await readPicture(look, pixelsOf(picture)))?.text;

test.each([
	['QRCode', 'https://plant.example/a/P-101', 6],
	['DataMatrix', 'P-101', 10],
	['Code128', 'P-101', 3],
	['Code39', 'P-101', 3],
	['EAN13', '4006381333931', 3]
] as const)('%s is read, upright, upside down and on its side', async (format, text, module) => {
	for (const turn of [0, 90, 180, 270])
		expect(await read(await label(text, format, { module, turn }))).toBe(text);
});

test('lines that lie aslant are read', async () => {
	expect(await read(await label('P-101', 'Code128', { module: 3, turn: 35 }))).toBe('P-101');
});

test('what a frame at the first glance does not give, another look does', async () => {
	const faint = effects.grainy(2)(
		effects.between(120, 132)(await label('P-101', 'QRCode', { module: 5 }), random),
		random
	);
	expect(await read(faint)).toBe('P-101');
});

test('a large photograph with a small code in it is read', async () => {
	const large = await label('P-101', 'QRCode', {
		width: 2_400,
		height: 1_800,
		module: 5,
		aside: 0.2,
		below: -0.2
	});
	expect(await read(large)).toBe('P-101');
});

test('every sign of a label comes out as it was put in', async () => {
	const text = 'a\u001db\nc ü ✓ \\ "';
	expect(await read(await label(text, 'QRCode', { module: 5 }))).toBe(text);
});

test('a picture with nothing in it reads as nothing', async () => {
	expect(
		await read(effects.grainy(40)(await label('x', 'QRCode', { module: 0.01 }), random))
	).toBeUndefined();
});

const found = (text: string, isLinear: boolean, x = 0, size = 10): Found => ({
	text,
	format: isLinear ? 'Code128' : 'QRCode',
	isLinear,
	corners: [
		{ x, y: 0 },
		{ x: x + size, y: 0 },
		{ x: x + size, y: size },
		{ x, y: size }
	]
});

test('lines in an altered picture count when two looks say the same', async () => {
	const white = pixelsOf({ data: new Uint8ClampedArray(400).fill(255), width: 20, height: 20 });
	const answers = ['', 'wrong', 'right', 'right'];
	const saying: Look = () => {
		const text = answers.shift() ?? '';
		return Promise.resolve(text === '' ? [] : [found(text, true)]);
	};
	expect((await readPicture(saying, white))?.text).toBe('right');
});

test('a camera believes lines at the second frame, squares at the first', async () => {
	const white = pixelsOf({ data: new Uint8ClampedArray(400).fill(255), width: 20, height: 20 });
	const lines = new FrameReader(() => Promise.resolve([found('P-101', true)]));
	expect(await lines.read(white)).toBeUndefined();
	expect((await lines.read(white))?.text).toBe('P-101');
	const squares = new FrameReader(() => Promise.resolve([found('P-101', false)]));
	expect((await squares.read(white))?.text).toBe('P-101');
});

test('of several codes the square in the middle is meant', () => {
	const size = { width: 100, height: 10 };
	expect(
		bestOf([found('edge', false, 0), found('middle', false, 45), found('line', true, 45, 20)], size)?.text
	).toBe('middle');
	expect(bestOf([], size)).toBeUndefined();
});
