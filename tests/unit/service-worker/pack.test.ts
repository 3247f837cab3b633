import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFiles, unpackFiles } from '../../../src/service-worker/pack.ts';

const file = fc.record({
	url: fc.webPath(),
	type: fc.constantFrom('text/javascript; charset=utf-8', 'text/css', 'image/png'),
	content: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes))
});

test('what is packed into one file comes out of it, every byte under its own address', () => {
	fc.assert(
		fc.property(fc.array(file, { maxLength: 12 }), (files) => {
			expect(unpackFiles(packFiles(files).buffer)).toEqual(files);
		})
	);
});

test('a pack that was cut off is no pack', () => {
	const whole = packFiles([{ url: '/a.js', type: 'text/javascript', content: new Uint8Array(64) }]);
	expect(() => unpackFiles(whole.slice(0, 40).buffer)).toThrow();
	expect(() => unpackFiles(new ArrayBuffer(2))).toThrow();
});
