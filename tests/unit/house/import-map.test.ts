import { describe, expect, it } from 'vitest';
import { withImportMap } from '../../../scripts/building/import-map.ts';

const PAGE = `<head>
		<title>Millwright</title>
		<link href="/_app/immutable/entry/start.B.js" rel="modulepreload">
	</head>`;

describe('the import map', () => {
	it('stands before the first module is asked for, and reads the same from every address', () => {
		const page = withImportMap(PAGE, {
			'./_app/immutable/chunks/z.js': './_app/immutable/chunks/Z.js',
			'./_app/immutable/chunks/a.js': './_app/immutable/chunks/A.js'
		});
		const map = /<script type="importmap">(.*)<\/script>\s*<link href="\/_app\//.exec(page)?.[1];
		expect(JSON.parse(map ?? '')).toEqual({
			imports: {
				'/_app/immutable/chunks/a.js': '/_app/immutable/chunks/A.js',
				'/_app/immutable/chunks/z.js': '/_app/immutable/chunks/Z.js'
			}
		});
	});

	it('refuses a page in which it would have no place', () => {
		expect(() => withImportMap('<head></head>', {})).toThrow('has no place');
	});
});
