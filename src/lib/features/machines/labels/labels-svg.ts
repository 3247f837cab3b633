import type { LabelPage } from './label-pages.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The letters of the PDF, by which all lines were measured. */
export const FONT = 'LabelText';

const element = (name: string, attributes: Record<string, string | number>): SVGElement => {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
};

const n3 = (value: number) => Math.round(value * 1e3) / 1e3;

export const barsPath = ({ bars }: LabelPage): string =>
	bars
		.map((bar) => `M${n3(bar.x)} ${n3(bar.y)}h${n3(bar.width)}v${n3(bar.height)}h${n3(-bar.width)}z`)
		.join('');

/** The page as the printer and the screen draw it: the same bars and lines as in the PDF. */
export const labelsSvg = (drawn: LabelPage): SVGElement => {
	const { width, height } = drawn;
	const page = element('svg', {
		viewBox: `0 0 ${n3(width)} ${n3(height)}`,
		width: `${n3(width)}mm`,
		height: `${n3(height)}mm`
	});
	page.append(element('path', { d: barsPath(drawn), fill: '#000' }));
	for (const { text, x, y, size, bold } of drawn.lines) {
		const line = element('text', {
			x: n3(x),
			y: n3(y),
			'font-size': n3(size),
			'font-family': `${FONT}0, ${FONT}1, sans-serif`,
			// Else letters of three millimetres are set as if they were three pixels high.
			'text-rendering': 'geometricPrecision',
			fill: '#000',
			...(bold && { stroke: '#000', 'stroke-width': n3(size / 40) })
		});
		line.textContent = text;
		page.append(line);
	}
	return page;
};
