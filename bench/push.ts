import type { Bench } from './bench-kind.ts';
import { alternate, type Repeats } from './measuring/alternate.ts';
import type { Result, Results } from './measuring/result.ts';
import { median } from './measuring/statistics.ts';
import { fastest } from './pushing/fastest.ts';
import { MillwrightPushers } from './pushing/millwright-pushers.ts';
import { PouchPushers } from './pushing/pouch-pushers.ts';
import { PushPlan, type Crowd } from './pushing/push-plan.ts';
import { Rooms } from './servers/rooms.ts';

const MUST = 3;

interface Shape {
	readonly name: string;
	readonly crowd: Crowd;
	/** Sizes of request among which the opponent may choose. */
	readonly batches: readonly number[];
}

const shapes = (quick: boolean): Shape[] =>
	quick
		? [
				{ name: 'push', crowd: { devices: 10, acts: 100 }, batches: [50, 100] },
				{ name: 'push-one-device', crowd: { devices: 1, acts: 500 }, batches: [100, 500] }
			]
		: [
				{ name: 'push', crowd: { devices: 50, acts: 200 }, batches: [100, 200] },
				{
					name: 'push-one-device',
					crowd: { devices: 1, acts: 5_000 },
					batches: [100, 500, 1_000, 5_000]
				}
			];

const perSecond = ({ devices, acts }: Crowd, milliseconds: number): number =>
	Math.round((devices * acts * 1_000) / milliseconds);

const measure = async ({ name, crowd, batches }: Shape, repeats: Repeats): Promise<Results> => {
	await using rooms = new Rooms();
	const plan = new PushPlan(crowd);
	const pouch = await PouchPushers.over(await rooms.start('pouchdb'), plan);
	const sqlite = await MillwrightPushers.over(await rooms.start('millwright'), plan);
	const postgres = await MillwrightPushers.over(
		await rooms.start('millwright', { database: 'postgres' }),
		plan
	);
	const batch = await fastest(batches, (size) => pouch.run(size));
	const samples = await alternate(
		{ sqlite: () => sqlite.run(), pouchdb: () => pouch.run(batch), postgres: () => postgres.run() },
		repeats
	);
	for (const side of [sqlite, pouch, postgres]) await side.checkAll();
	const pouchdb = median(samples.pouchdb);
	const result = (side: readonly number[]): Result => ({
		ours: median(side),
		opponents: { pouchdb },
		unit: 'ms',
		runs: repeats.runs,
		notes: [
			`${perSecond(crowd, median(side))} acts/s; what came of as many acts at PouchDB ${perSecond(crowd, pouchdb)}/s, ${batch} documents in a request`
		]
	});
	const onSqlite = result(samples.sqlite);
	const must = { words: `≥ ${MUST}× _bulk_docs`, holds: pouchdb / onSqlite.ours >= MUST };
	return { [name]: { ...onSqlite, must }, [`${name}-postgres`]: result(samples.postgres) };
};

/** How long it takes until every act has its verdict, and every document of the opponent its revision. */
export const push: Bench = async ({ quick, ...repeats }) => {
	let results: Results = {};
	for (const shape of shapes(quick)) results = { ...results, ...(await measure(shape, repeats)) };
	return results;
};
