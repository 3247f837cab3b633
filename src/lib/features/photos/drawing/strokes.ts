/** What a finger drew over a photo: points as shares of its width and height, so that it fits any size of it. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** What a line is drawn with; a canvas's context is one. */
export type Pen = Pick<
	CanvasRenderingContext2D,
	'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'lineWidth' | 'strokeStyle' | 'lineCap' | 'lineJoin'
>;

interface Size {
	width: number;
	height: number;
}

/** Red on white: seen on a dark machine and on a bright one. Marks on photos have no theme. */
const LAYERS = [
	{ colour: '#ffffff', times: 2 },
	{ colour: '#d40000', times: 1 }
];

const THIN = 1 / 120;

/** A tap is a dot: a line of no length draws nothing. */
const withEnd = (stroke: Stroke): Stroke => {
	const [first] = stroke;
	return stroke.length === 1 && first ? [first, [first[0] + 0.0005, first[1]]] : stroke;
};

export const drawStrokes = (pen: Pen, strokes: readonly Stroke[], { width, height }: Size): void => {
	pen.lineCap = 'round';
	pen.lineJoin = 'round';
	for (const stroke of strokes.map(withEnd))
		for (const { colour, times } of LAYERS) {
			pen.strokeStyle = colour;
			pen.lineWidth = Math.max(2, Math.max(width, height) * THIN) * times;
			pen.beginPath();
			stroke.forEach(([x, y], n) =>
				n === 0 ? pen.moveTo(x * width, y * height) : pen.lineTo(x * width, y * height)
			);
			pen.stroke();
		}
};
