import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code128 } from '#core/labels/code-128.ts';
import { dataMatrix } from '#core/labels/data-matrix.ts';
import { runsOf } from '#core/labels/runs.ts';
import { pixelsOf } from '#lib/scan/decoder/pixels.ts';
import { readPicture } from '#lib/scan/decoder/read-picture.ts';
import { nodeDecoder } from '../../../../scripts/scan/node-decoder.ts';

const look = nodeDecoder();
const SCALE = 4;

/** As a picture with white around it, and what the app's own decoder reads in it. */
const readBack = async (
	modules: readonly (readonly boolean[])[],
	high: number
): Promise<string | undefined> => {
	const quiet = 10 * SCALE;
	const [columns, rows] = [modules[0]?.length ?? 0, modules.length];
	const [width, height] = [columns * SCALE + 2 * quiet, rows * high + 2 * quiet];
	const data = new Uint8ClampedArray(width * height).fill(255);
	for (const { row, from, count } of runsOf(modules))
		for (let y = 0; y < high; y++) {
			const start = (quiet + row * high + y) * width + quiet + from * SCALE;
			data.fill(0, start, start + count * SCALE);
		}
	return (await readPicture(look, pixelsOf({ data, width, height })))?.text;
};

const printable = fc.string({
	unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code))
});
const mostlyDigits = fc.string({ unit: fc.constantFrom(...'0123456789', '-', 'A') });
const codes = fc.oneof(printable, mostlyDigits).filter((text) => text.length > 0 && text.length <= 60);

describe('What a label says is read back by the decoder of the app', () => {
	test('from a Data Matrix of any length a code may have', async () => {
		await fc.assert(
			fc.asyncProperty(codes, async (text) => {
				expect(await readBack(dataMatrix(text) ?? [], SCALE)).toBe(text);
			}),
			{ numRuns: 60 }
		);
	});

	test('from a Data Matrix of every size, and with letters of all our languages', async () => {
		for (let length = 1; length <= 60; length += 1)
			expect(await readBack(dataMatrix('M'.repeat(length)) ?? [], SCALE)).toBe('M'.repeat(length));
		for (const text of ['MÜHLE-1', 'PRASA-Ł2', 'AÑO-12', 'МЕЛЬНИЦА'])
			expect(await readBack(dataMatrix(text) ?? [], SCALE)).toBe(text);
	});

	test('from Code 128, digits in pairs or not', async () => {
		await fc.assert(
			fc.asyncProperty(codes, async (text) => {
				expect(await readBack([code128(text) ?? []], 60)).toBe(text);
			}),
			{ numRuns: 60 }
		);
		for (const text of ['12', '1234', '12345', 'A1234567', '123456A', 'A123456B', '00']) {
			expect(await readBack([code128(text) ?? []], 60)).toBe(text);
		}
	});

	test('and what a symbol cannot say is not drawn at all', () => {
		expect(code128('MÜHLE-1')).toBeUndefined();
		expect(code128('')).toBeUndefined();
		expect(dataMatrix('Ü'.repeat(60))).toBeUndefined();
	});
});
