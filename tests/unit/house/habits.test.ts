import { afterAll, describe, expect, test } from 'vitest';
import { plantHouse } from '../../support/planted-house.ts';

const house = plantHouse({ 'src/lib/i18n/plural.ts': 'export const plural = 1;' });
afterAll(house.remove);

const CORE = 'src/core/due.ts';
const IMPURE = [
	['asks what time it is', 'export const due = Date.now();', /take the time as an argument/],
	['makes a date of now', 'export const due = new Date();', /take the time as an argument/],
	['writes the date of now', 'export const due = Date();', /take the time as an argument/],
	['asks a stopwatch', 'export const due = performance.now();', /take the time as an argument/],
	['asks the calendar for now', 'export const due = Temporal.Now.instant();', /take the time as an argument/],
	['reads the time zone of the machine', 'export const due = new Date(2026, 1, 1);', /use Date\.UTC/],
	[
		'asks for the hour where the machine stands',
		'export const due = (at: Date) => at.getHours();',
		/use Date\.UTC/
	],
	['writes a date as the machine would', 'export const due = (at: Date) => at.toLocaleString();', /language/],
	[
		'sorts as the machine would',
		'export const due = (a: string, b: string) => a.localeCompare(b);',
		/compare with < and >/
	],
	['throws a dice', 'export const due = Math.random();', /take random values and new ids as an argument/],
	['makes an id', 'export const due = crypto.randomUUID();', /take random values and new ids as an argument/],
	['waits', 'setTimeout(() => undefined, 1);', /let the caller decide when/],
	['asks the network', "export const due = fetch('/due');", /let the caller do it/],
	['writes to the console', "console.log('due');", /let the caller do it/],
	['looks at the page', 'export const due = document.title;', /let the caller do it/],
	['looks at the process', 'export const due = process.env;', /let the caller do it/],
	['goes round by globalThis', 'export const due = globalThis.Date;', /let the caller do it/]
] as const;

const UI = 'src/lib/ui/planted.ts';
const COMPONENT = 'src/lib/ui/Planted.svelte';
const BAD_HABITS = [
	['an import without extension', UI, "import '#lib/i18n/plural';", /Write the file's extension/],
	['an import() without extension', UI, "void import('../i18n/plural');", /Write the file's extension/],
	['an export without extension', UI, "export * from '../i18n/plural';", /Write the file's extension/],
	['$lib', UI, "import '$lib/i18n/plural.ts';", /Write #lib\/… with the file extension/],
	['a store', UI, "import { writable } from 'svelte/store';\nwritable(1);", /there are no stores/],
	['any', UI, ['export const x = (y: ', 'any) => y;'].join(''), /Unexpected any/],
	[
		'a forced value',
		UI,
		['export const x = (y?: string) => y', '!', '.length;'].join(''),
		/Forbidden non-null/
	],
	['a rule switched off without reason', UI, '/* eslint-disable no-console */', /Say why/],
	['a style attribute', COMPONENT, '<p style="color: red">x</p>', /content security policy forbids style/],
	[
		'a form that a new version may take away',
		COMPONENT,
		'<form><input /></form>',
		/never taken from under it: \{@attach unsaved\.form/
	],
	['a script in JavaScript', COMPONENT, '<script>\n\tconst x = 1;\n</script>\n\n{x}', /should be.*ts/i],
	['$lib in a component', COMPONENT, '<script lang="ts">\n\timport \'$lib/x.ts\';\n</script>', /Write #lib/]
] as const;

const GOOD = [
	['a moment that was handed in', CORE, 'export const due = (now: number) => new Date(now).toISOString();'],
	['an hour in UTC', CORE, 'export const due = (at: Date) => at.getUTCHours();'],
	['a language that was handed in', CORE, "export const due = (a: string) => a.localeCompare('b', 'en');"],
	[
		'a form that says when somebody is in the middle of it',
		COMPONENT,
		'<script lang="ts">\n\tconst unsaved = { form: (isDirty: () => boolean) => () => void isDirty() };\n</script>\n\n<form {@attach unsaved.form(() => true)}></form>'
	],
	['a day counted in UTC', CORE, 'export const due = Date.UTC(2026, 1, 1);'],
	[
		'a rule switched off with its reason',
		UI,
		"// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the library's own type\nexport const x = (y: unknown) => y as " +
			'any;'
	],
	[
		'a style directive',
		COMPONENT,
		'<script lang="ts">\n\tconst { share }: { share: number } = $props();\n</script>\n\n<p style:inline-size="{share}%">x</p>'
	],
	['the time outside the core', UI, 'export const due = Date.now();']
] as const;

const said = async (file: string, code: string): Promise<string> =>
	(await house.lint(file, `${code}\n`)).join('\n');

describe('a rule of the trade that would answer differently tomorrow is refused', () => {
	test.each(IMPURE)('the core %s', async (_what, code, says) => {
		expect(await said(CORE, code)).toMatch(says);
	});
});

describe('a bad habit is refused, with what to do instead', () => {
	test.each(BAD_HABITS)('%s', async (_what, file, code, says) => {
		expect(await said(file, code)).toMatch(says);
	});
});

describe('a good habit passes', () => {
	test.each(GOOD)('%s', async (_what, file, code) => {
		expect(await said(file, code)).toBe('');
	});
});
