import { expect, test } from 'vitest';
import { drawStrokes } from '#lib/features/photos/drawing/strokes.ts';
import type { Pen, Stroke } from '#lib/features/photos/drawing/strokes.ts';

const drawn = (strokes: readonly Stroke[], width: number, height: number) => {
	const lines: { colour: string; wide: number; points: number[][] }[] = [];
	let points: number[][] = [];
	const pen: Pen = {
		lineCap: 'butt',
		lineJoin: 'miter',
		lineWidth: 0,
		strokeStyle: '',
		beginPath: () => (points = []),
		moveTo: (x, y) => points.push([x, y]),
		lineTo: (x, y) => points.push([x, y]),
		stroke: () => lines.push({ colour: String(pen.strokeStyle), wide: pen.lineWidth, points })
	};
	drawStrokes(pen, strokes, { width, height });
	return lines;
};

test('a line lies at the same place of the photo however large the photo is, red on a wider white', () => {
	const stroke: Stroke = [
		[0.25, 0.5],
		[0.75, 0.5]
	];
	expect(drawn([stroke], 1200, 600)).toEqual([
		{
			colour: '#ffffff',
			wide: 20,
			points: [
				[300, 300],
				[900, 300]
			]
		},
		{
			colour: '#d40000',
			wide: 10,
			points: [
				[300, 300],
				[900, 300]
			]
		}
	]);
	expect(drawn([stroke], 120, 60)[1]?.points).toEqual([
		[30, 30],
		[90, 30]
	]);
});

test('a tap leaves a dot', () => {
	const [line] = drawn([[[0.5, 0.5]]], 1000, 1000);
	expect(line?.points).toHaveLength(2);
	expect(line?.points[0]).not.toEqual(line?.points[1]);
});
