import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { block, contrast, palette, type Palette } from '../../support/tokens.ts';

const css = readFileSync('src/lib/ui/style/tokens.css', 'utf8');
const plain = block(css, ':root,\n[data-theme] {');
const strong = block(css, "[data-theme='contrast'] {");
const asked = block(css, ':root:not([data-theme]) {');

const THEMES: [name: string, colours: Palette][] = [
	['light', palette(plain, 'light')],
	['dark', palette(plain, 'dark')],
	['contrast in the light', palette(new Map([...plain, ...strong]), 'light')],
	['contrast in the dark', palette(new Map([...plain, ...strong]), 'dark')]
];

/** Text on a surface, perhaps under a see-through layer. */
type Pair = [text: string, surface: string, layer?: string | undefined];

const SURFACES = ['page', 'raised', 'sunken', 'field'];
const TINTS = ['accent-soft', 'good-soft', 'warn-soft', 'bad-soft', 'quiet-soft'];
const TEXT = ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad', 'quiet'];
const PEOPLE = [1, 2, 3, 4, 5, 6].map((number) => `person-${number}`);

describe.each(THEMES)('the colours of %s', (_, colours) => {
	const ratio = (text: string, surface: string, layer?: string) =>
		contrast(
			colours[text] ?? `--${text}`,
			colours[surface] ?? `--${surface}`,
			layer === undefined ? undefined : colours[layer]
		);
	const below = (least: number, pairs: Pair[]) =>
		pairs
			.map((pair) => `${pair.join(' on ')}: ${ratio(...pair).toFixed(2)}`)
			.filter((line) => Number(line.split(': ')[1]) < least);
	const every = (texts: string[], surfaces: string[], layer?: string) =>
		texts.flatMap((text) => surfaces.map((surface): Pair => [text, surface, layer]));

	test('every text can be read in daylight on every surface and tint, at least 7:1', () => {
		expect(below(7, every(TEXT, [...SURFACES, ...TINTS]))).toEqual([]);
	});

	test('text on filled buttons and on the initials of people reaches 7:1', () => {
		expect(below(7, [['on-accent', 'accent'], ['on-bad', 'bad'], ...every(['on-person'], PEOPLE)])).toEqual(
			[]
		);
	});

	test('words stay readable while their button is pressed', () => {
		const pressed: [string, string, string][] = [
			['on-accent', 'accent', 'press'],
			['on-bad', 'bad', 'press'],
			...TEXT.slice(2).map((tone): [string, string, string] => [tone, `${tone}-soft`, 'press'])
		];
		expect(below(7, pressed)).toEqual([]);
		expect(below(7, every(['ink', 'accent'], SURFACES, 'press'))).toEqual([]);
		expect(below(7, every(['ink'], TINTS, 'press'))).toEqual([]);
	});

	test('outlines of what can be operated and the focus ring stand out 3:1', () => {
		expect(below(3, every(['edge-strong', 'focus', 'bad'], [...SURFACES, ...TINTS]))).toEqual([]);
		expect(below(3, [['focus', 'focus-halo']])).toEqual([]);
	});

	test('no two statuses look alike by accident: each has its own ink', () => {
		expect(new Set(['good', 'warn', 'bad', 'accent'].map((name) => colours[name])).size).toBe(4);
	});
});

test('a system that asks for more contrast gets exactly the high-contrast theme', () => {
	expect([...asked]).toEqual([...strong].filter(([name]) => name !== 'color-scheme'));
});

test('every colour a component names exists, and every colour is light and dark', () => {
	const oneSided = [...plain].filter(
		([name, value]) => !value.startsWith('light-dark(') && name !== 'backdrop'
	);
	expect(oneSided).toEqual([]);
	expect([...strong.keys()].filter((name) => !plain.has(name))).toEqual([]);
});

test('every token says what it is for where it is first named', () => {
	const named = new Set<string>();
	let told = false;
	const silent = css
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => {
			const name = line.match(/^--[\w-]+(?=:)/)?.[0];
			// One comment may speak for the run of tokens right under it.
			told = line.endsWith('*/') || (told && name !== undefined);
			const isNew = name !== undefined && !named.has(name);
			if (name !== undefined) named.add(name);
			return isNew && !told;
		});
	expect(silent).toEqual([]);
});

test('every token is used somewhere', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|css)$/.test(file))
		.map((file) => readFileSync(`src/${file}`, 'utf8'))
		.join('');
	const names = new Set([...css.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name = '']) => name));
	expect(names.size).toBeGreaterThan(50);
	// A person's colour is chosen by its number.
	const unused = [...names].filter((name) => !/^--person-\d$/.test(name) && !sources.includes(`var(${name}`));
	expect(unused).toEqual([]);
});
