import type { Bench, Scale } from './bench-kind.ts';
import { MillwrightAudience } from './listening/millwright-audience.ts';
import { PouchAudience } from './listening/pouch-audience.ts';
import { alternate, type Measure } from './measuring/alternate.ts';
import type { Result, Results } from './measuring/result.ts';
import { median, quantile, rounded } from './measuring/statistics.ts';
import { Rooms } from './servers/rooms.ts';

const MOST_MS = 500;
const MUST = 10;

interface Shape {
	readonly name: string;
	readonly listeners: number;
	/** Whether a device counts when it has the document, or when it has been told that there is something. */
	readonly documents: boolean;
	/** What the table of the issue asks of it, if anything. */
	readonly must: boolean;
}

const shapes = (quick: boolean): Shape[] => [
	{ name: 'fan-out', listeners: quick ? 100 : 1_000, documents: false, must: true },
	...(quick ? [] : [{ name: 'fan-out-100', listeners: 100, documents: false, must: false }]),
	{ name: 'fan-out-documents', listeners: quick ? 50 : 1_000, documents: true, must: false }
];

/** The 99th percentile over some pieces of news and everybody they reach. */
const p99Of =
	(acts: number, news: () => Promise<number[]>): Measure =>
	async () => {
		const samples: number[] = [];
		for (let act = 0; act < acts; act++) samples.push(...(await news()));
		return quantile(samples, 0.99);
	};

const measure = async (
	{ listeners, documents, must }: Shape,
	{ quick, runs, say }: Scale
): Promise<Result> => {
	await using rooms = new Rooms();
	const server = await rooms.start('millwright');
	const pouch = await rooms.start('pouchdb');
	for (const one of [server, pouch])
		await one.ask('seed', { size: { documents: 2_000, devices: listeners + 1 } });
	const ours = await MillwrightAudience.over(server, listeners, documents);
	const theirs = await PouchAudience.over(pouch, listeners, documents);
	// Enough that a percentile is more than the worst act, and that what is told is a server that has been running.
	const acts = quick ? 2 : 10;
	const samples = await alternate(
		{ ours: p99Of(acts, () => ours.news()), pouchdb: p99Of(acts, () => theirs.news()) },
		{ runs, say }
	);
	ours.close();
	theirs.close();
	const [mine, pouchdb] = [median(samples.ours), median(samples.pouchdb)];
	const holds = mine <= MOST_MS && pouchdb / mine >= MUST;
	const words = `≤ ${MOST_MS} ms and ≤ 1/${MUST} of _changes?feed=continuous`;
	return {
		ours: mine,
		opponents: { pouchdb },
		unit: 'ms p99',
		runs,
		...(must && { must: { words, holds } }),
		notes: [`${listeners} devices, ${acts} acts a run; worst run ${rounded(Math.max(...samples.ours))} ms`]
	};
};

/** One act, and how long until every connected device knows of it. */
export const fanOut: Bench = async (scale) => {
	let results: Results = {};
	for (const shape of shapes(scale.quick))
		results = { ...results, [shape.name]: await measure(shape, scale) };
	return results;
};
