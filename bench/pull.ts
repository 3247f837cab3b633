import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc } from '#core/model/document.ts';
import type { Bench } from './bench-kind.ts';
import { Connection, jsonOf, type Answer } from './devices/connection.ts';
import { firstFill, type Fill } from './devices/first-fill.ts';
import { MillwrightDevice, type PullAnswer, type SnapshotAnswer } from './devices/millwright-device.ts';
import { changesIn, changesPages } from './devices/pouch-feed.ts';
import { alternate } from './measuring/alternate.ts';
import { check, checkEqual } from './measuring/check.ts';
import type { Result } from './measuring/result.ts';
import { median } from './measuring/statistics.ts';
import { plantOf, type PlantSize } from './plant/documents.ts';
import { fastest } from './pushing/fastest.ts';
import { Rooms } from './servers/rooms.ts';
import type { ServerProcess } from './servers/server-process.ts';

const MUST = 5;

type Expected = ReadonlyMap<string, Doc>;

const docsIn = ({ pages, pulls }: Fill): Doc[] => [
	...pages.flatMap((page) => jsonOf<SnapshotAnswer>(page).docs),
	...pulls.flatMap((page) => jsonOf<PullAnswer>(page).docs)
];

const checkDocs = (docs: readonly Doc[], expected: Expected): void => {
	const held = new Map(docs.map((doc) => [doc.id, doc]));
	check(held.size === expected.size, `${held.size} documents instead of ${expected.size}`);
	for (const [id, doc] of expected) checkEqual(held.get(id), doc, `${id} is what lies in the store`);
};

const deviceAt = async (server: ServerProcess): Promise<MillwrightDevice> => {
	const { tokens } = await server.ask('keys', { count: 1 });
	const device = new MillwrightDevice(server.url, tokens[0] ?? '', 'BENCHPULL');
	await device.sayHello();
	return device;
};

const fillOnce = async (device: MillwrightDevice, expected: Expected): Promise<number> => {
	await device.connection.freshen();
	const before = device.connection.waited;
	const fill = await firstFill(device);
	const took = device.connection.waited - before;
	checkDocs(docsIn(fill), expected);
	return took;
};

const pouchDocs = (pages: readonly Answer[]): Doc[] =>
	pages.flatMap((page) =>
		changesIn(page).results.map(({ id, doc }) => {
			const { _id, _rev, ...rest } = doc ?? {};
			check(_id === id && typeof _rev === 'string', `${id} comes with its document`);
			return { ...rest, id } as Doc;
		})
	);

const changesOnce = async (connection: Connection, limit: number, expected: Expected): Promise<number> => {
	await connection.freshen();
	const before = connection.waited;
	const pages = await changesPages(connection, limit);
	const took = connection.waited - before;
	checkDocs(pouchDocs(pages), expected);
	return took;
};

/** A device without anything gets the whole plant: how long it waits for the server, its own work left out. */
export const pull: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 4_000 : 50_000, devices: 40 };
	const expected: Expected = new Map([...plantOf(size)].map((doc) => [doc.id, doc]));
	const data = rooms.folder();
	const [server, pouch, first] = [
		await rooms.start('millwright'),
		await rooms.start('pouchdb'),
		await rooms.start('millwright', { data })
	];
	for (const one of [server, pouch, first])
		check((await one.ask('seed', { size })).documents === expected.size, 'everything is seeded');
	await first.stop();
	const device = await deviceAt(server);
	const connection = new Connection(pouch.url);
	const limits = quick ? [1_000, 4_000] : [1_000, 5_000, 50_000];
	const limit = await fastest(limits, (one) => changesOnce(connection, one, expected));

	/** A server that has nothing prepared: the first device since it started pays for all that follow. */
	const unprepared = async (): Promise<number> => {
		rmSync(join(data, 'starts'), { recursive: true, force: true });
		const another = await rooms.start('millwright', { data });
		const took = await fillOnce(await deviceAt(another), expected);
		await another.stop();
		return took;
	};
	const samples = await alternate(
		{
			ours: () => fillOnce(device, expected),
			pouchdb: () => changesOnce(connection, limit, expected),
			unprepared
		},
		{ runs, say }
	);
	const pouchdb = median(samples.pouchdb);
	const result = (side: readonly number[], about: string): Result => {
		const ours = median(side);
		const notes = [`${expected.size} documents, ${about}; PouchDB ${limit} in a page`];
		return { ours, opponents: { pouchdb }, unit: 'ms', runs, notes };
	};
	const prepared = result(samples.ours, 'as every device but the first gets them');
	const holds = pouchdb / prepared.ours >= MUST;
	return {
		pull: { ...prepared, must: { words: `≥ ${MUST}× _changes?include_docs=true`, holds } },
		'pull-first': result(samples.unprepared, 'with what is prepared once for all')
	};
};
