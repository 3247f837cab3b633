/** Reads the colours of tokens.css as a browser would apply them. */
export type Palette = Record<string, string>;

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const declarations = (block: string): Map<string, string> =>
	new Map([...block.matchAll(DECLARATION)].map((found) => [found[1] ?? '', (found[2] ?? '').trim()]));

/** The declarations inside the first block whose selector (or at-rule) begins with these words. */
export const block = (css: string, start: string): Map<string, string> => {
	const at = css.indexOf(start);
	if (at < 0) throw new Error(`tokens.css has no block "${start}"`);
	return declarations(css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at)));
};

const side = (value: string, scheme: 'light' | 'dark'): string => {
	const pair = value.match(/^light-dark\((.+),\s*((?:rgb\(.+\)|#\w+))\)$/);
	return (scheme === 'light' ? pair?.[1] : pair?.[2]) ?? value;
};

export const palette = (tokens: Map<string, string>, scheme: 'light' | 'dark'): Palette =>
	Object.fromEntries([...tokens].map(([name, value]) => [name, side(value, scheme)]));

type Rgba = [red: number, green: number, blue: number, alpha: number];

const parse = (colour: string): Rgba => {
	const hex = colour.match(/^#(..)(..)(..)$/);
	if (hex) return [...hex.slice(1).map((pair) => parseInt(pair, 16)), 1] as Rgba;
	const rgb = colour.match(/^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/);
	if (rgb) return rgb.slice(1).map(Number) as Rgba;
	throw new Error(`No colour: ${colour}`);
};

const over = (top: string, below: string): Rgba => {
	const [lower, upper] = [parse(below), parse(top)];
	const mix = (at: 0 | 1 | 2) => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
	return [mix(0), mix(1), mix(2), 1];
};

// WCAG 2.2, relative luminance and contrast ratio.
const luminance = (colour: Rgba): number => {
	const linear = (at: 0 | 1 | 2) => {
		const share = colour[at] / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
};

/** Of a colour on a background, which may lie under a see-through layer. */
export const contrast = (colour: string, background: string, layer = 'rgb(0 0 0 / 0)'): number => {
	const lights = [luminance(parse(colour)), luminance(over(layer, background))];
	return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
};
