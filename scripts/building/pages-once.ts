import type { Plugin } from 'vite';

const ONCE = `import { fetchedOnce } from '#lib/queries/fetched-once.ts';\n`;

/** Kit's list of the pages' code, each fetched when it is first asked for, and at hand from then on. */
export const withPagesOnce = (code: string): string => {
	const changed = code.replace(/\(\) => import\(('\.\/nodes\/\d+')\)/g, 'fetchedOnce(() => import($1))');
	if (changed === code) throw new Error('Kit lists its pages in another way now: see pages-once.ts');
	return ONCE + changed;
};

/**
 * Kit imports a page's code each time somebody goes there. A browser takes a turn for that, with a frame in between,
 * even where it has had the code for long.
 */
export const pagesOnce = (): Plugin => ({
	name: 'pages-once',
	enforce: 'pre',
	transform: (code, id) =>
		/\/generated\/client(-optimized)?\/app\.js$/.test(id) ? withPagesOnce(code) : undefined
});
