import { expect, test } from 'vitest';
import { alreadyHas, chooseEncoding, type Encoding } from '#server/site/negotiate.ts';

const ALL: ReadonlySet<Encoding> = new Set(['identity', 'br', 'gzip']);

test.each([
	['gzip, deflate, br, zstd', 'br'],
	['gzip', 'gzip'],
	['br;q=0, gzip', 'gzip'],
	['br;q=0.2, gzip;q=0.9', 'gzip'],
	['*', 'br'],
	['*;q=0', 'identity'],
	['identity', 'identity'],
	['BR', 'br'],
	['br;q=nonsense', 'identity'],
	['', 'identity'],
	[null, 'identity']
] as const)('a client that accepts "%s" gets %s', (accepts, encoding) => {
	expect(chooseEncoding(accepts, ALL)).toBe(encoding);
});

test('a file that was not compressed is sent as it is', () => {
	expect(chooseEncoding('br, gzip', new Set(['identity']))).toBe('identity');
});

test('a client that names the file it has is recognised, in a list and behind a weak mark too', () => {
	expect(alreadyHas('"a"', '"a"')).toBe(true);
	expect(alreadyHas('"b", W/"a"', '"a"')).toBe(true);
	expect(alreadyHas('*', '"a"')).toBe(true);
	expect(alreadyHas('"b"', '"a"')).toBe(false);
	expect(alreadyHas(null, '"a"')).toBe(false);
});
