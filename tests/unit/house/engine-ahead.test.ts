import { describe, expect, test } from 'vitest';
import { withEngineAhead } from '../../../scripts/building/engine-ahead.ts';

const PAGE = `<head>
		<link href="/_app/immutable/entry/start.B.js" rel="modulepreload">
		<link href="/_app/immutable/chunks/S.js" rel="modulepreload">
	</head>`;
const CHUNKS = {
	'_L.js': { file: '_app/immutable/chunks/L.js', name: 'light' },
	'_E.js': { file: '_app/immutable/chunks/E.js', name: 'engine' },
	'_S.js': { file: 'S.js' },
	'src/lib/pm/engine.ts': { file: 'P.js', name: 'engine' }
};

describe('the engine of the app', () => {
	test('is asked for with the shell, after it and less urgently', () => {
		expect(withEngineAhead(PAGE, CHUNKS).match(/href="[^"]*" rel="modulepreload"[^>]*/g)).toEqual([
			'href="/_app/immutable/entry/start.B.js" rel="modulepreload"',
			'href="/_app/immutable/chunks/S.js" rel="modulepreload"',
			'href="/_app/immutable/chunks/L.js" rel="modulepreload" fetchpriority="low"',
			'href="/_app/immutable/chunks/E.js" rel="modulepreload" fetchpriority="low"'
		]);
	});

	test('is never left out without anybody noticing', () => {
		expect(() => withEngineAhead('<head></head>', CHUNKS)).toThrow('no place');
		expect(() => withEngineAhead(PAGE, {})).toThrow('without the files');
	});
});
