import { FrameReader, readPicture } from '#lib/scan/decoder/read-picture.ts';
import { pixelsOf } from '#lib/scan/decoder/pixels.ts';
import { nodeDecoder } from '../scripts/scan/node-decoder.ts';
import type { Bench } from './bench-kind.ts';
import type { Result, Results } from './measuring/result.ts';
import { CONDITIONS, hardLabels } from './scanning/hard-labels.ts';
import { StockScanner } from './scanning/stock.ts';

const EACH = 20;
const EACH_QUICK = 2;
/** So many frames of the same picture a camera takes in about a second. */
const FRAMES = 12;

interface Score {
	labels: number;
	ours: number;
	camera: number;
	stock: number;
	wrong: number;
}

const NONE: Score = { labels: 0, ours: 0, camera: 0, stock: 0, wrong: 0 };

const sum = (scores: readonly Score[]): Score =>
	scores.reduce(
		(all, one) => ({
			labels: all.labels + one.labels,
			ours: all.ours + one.ours,
			camera: all.camera + one.camera,
			stock: all.stock + one.stock,
			wrong: all.wrong + one.wrong
		}),
		NONE
	);

const resultOf = ({ labels, ours, camera, stock, wrong }: Score): Result => ({
	ours,
	opponents: { 'html5-qrcode': stock },
	unit: `of ${labels} labels read`,
	better: 'more',
	runs: 1,
	notes: [`within ${FRAMES} frames of a camera: ${camera}; read as something else: ${wrong}`]
});

/** How many of 200 hard labels are read, beside html5-qrcode as it is published. The same decoder as `npm run scan`. */
export const scan: Bench = async ({ quick, say }) => {
	await using stock = await StockScanner.open();
	const look = nodeDecoder();
	const scores = new Map(Object.keys(CONDITIONS).map((condition) => [condition, { ...NONE }]));
	for await (const { condition, text, picture } of hardLabels(quick ? EACH_QUICK : EACH)) {
		const score = scores.get(condition);
		if (!score) continue;
		const pixels = pixelsOf(picture);
		const ours = (await readPicture(look, pixels))?.text;
		const frames = new FrameReader(look);
		let camera: string | undefined;
		for (let frame = 0; frame < FRAMES && camera === undefined; frame++)
			camera = (await frames.read(pixels))?.text;
		score.labels++;
		score.ours += Number(ours === text);
		score.camera += Number(camera === text);
		score.stock += Number((await stock.read(picture)) === text);
		score.wrong += Number(ours !== undefined && ours !== text);
	}
	const all = sum([...scores.values()]);
	const results: Results = Object.fromEntries(
		[...scores].map(([condition, score]) => [`scan-${condition}`, resultOf(score)])
	);
	say(`${all.labels} labels, ${all.wrong} of them read as something else`);
	return {
		scan: {
			...resultOf(all),
			must: { words: 'more than html5-qrcode, none wrong', holds: all.ours > all.stock && all.wrong === 0 }
		},
		...results
	};
};
