import { join } from 'node:path';
import type { Doc } from '#core/model/document.ts';
import { pullRound } from '#lib/replica/pull-round.ts';
import { Remote } from '#lib/replica/remote.ts';
import { Replica } from '#lib/replica/replica.ts';
import { docOf } from '#lib/replica/row.ts';
import { canonicalJson } from '#server/store/canonical-json.ts';
import type { LoggedOp } from '#server/store/store.ts';
import { browserGround, tabChannels } from '../../support/browser-ground.ts';
import { shelvesOf } from '../../support/engine-device.ts';
import { takeRxdbCopy } from '../../support/rxdb-copies.ts';
import { mayBeLetGo, overSince } from '../checks/let-go.ts';
import { differenceOf } from '../checks/replicas.ts';
import { settle } from '../checks/settle.ts';
import type { Station } from '../world/station.ts';
import { elsewhereWhile } from '../world/tasks.ts';
import type { World } from '../world/world.ts';
import { replayOn } from './replay.ts';

type Docs = ReadonlyMap<string, Doc>;

/** Everything from zero, page by page, without a first fill. */
const pulledBy = async (world: World, station: Station, limit: number): Promise<Docs> => {
	await elsewhereWhile(async () => (await takeRxdbCopy()).giveBack());
	const { ground, leave } = await browserGround().tab();
	const current = station.tabs[0]?.device.keeper.current.value;
	if (!current) throw new Error(`${station.name} shows nothing`);
	const { epoch, scopes } = current.state;
	const { channel } = tabChannels()();
	const replica = await Replica.open('pulled', { ground, channel, token: 'x' }, { epoch, scopes });
	const { after } = world.clock;
	const remote = new Remote({ fetch: station.wire.send, after, origin: 'http://plant.test' });
	const client = () => station.acts().at(-1)?.client ?? 'NOBODYATALL';
	const now = () => world.clock.now().getTime();
	const pulled = await pullRound(replica, { remote, client, now, limit, pause: async () => {} });
	if (!pulled.ok) throw new Error(`${pulled.trouble.error}: ${pulled.trouble.message}`);
	const rows = await Promise.all(replica.database.shelves.map((shelf) => shelf.toArray()));
	await replica.close();
	leave();
	return new Map(rows.flat().map((row) => [row.id, docOf(row)]));
};

const shelves = async (world: World, station: Station): Promise<Docs> =>
	world.done('looking', shelvesOf(await world.tabOf(station)));

const newcomer = async (world: World, name: string): Promise<Docs> => {
	const plan = { name, person: 'admin', device: 'device-D0', limit: 30, inMemory: 10 };
	const station = await world.done('signing in', world.addStation(plan));
	await world.done('a visit', (await world.tabOf(station)).device.loop.visit());
	return shelves(world, station);
};

/** What may leave the devices when it is old. */
const PASSING = new Set(['work', 'workCost', 'reading', 'movement', 'downtime', 'claim', 'sample', 'note']);
const YEARS = 3 * 365 * 86_400_000;

const said = (log: readonly LoggedOp[]): string =>
	log.map(({ op, verdict, receivedAt, at }) => canonicalJson([op, verdict, receivedAt, at])).join('\n');

/** After a history has come to rest: looked at from sides that must agree. The answer is what does not. */
export const lookFromAllSides = async (
	world: World,
	otherStore: { data: string; postgres?: string }
): Promise<void> => {
	const differ = (guarantee: string, what: string, one: Docs, other: Docs) => {
		const difference = differenceOf(one, other);
		if (difference !== undefined) world.violated(guarantee, `${what}: ${difference}`);
	};
	const office = world.stationAt(0);
	const pages = (limit: number) => world.done('pulling', pulledBy(world, office, limit));
	const whole = await pages(1_000);
	differ('S-2', 'pages of 1', whole, await pages(1));
	differ('S-2', 'pages of 7', whole, await pages(7));
	differ('S-2', 'a first fill and its tail', whole, await newcomer(world, 'newcomer'));

	const log = await world.server.log();
	const replayed = await elsewhereWhile(() =>
		replayOn({ ...otherStore, data: join(otherStore.data, 'replay') }, log)
	);
	const { docs } = await world.server.held();
	// Put there past the log, which therefore does not know of them.
	for (const id of world.poison) docs.delete(id);
	differ('S-10', 'the log on the other store', docs, replayed.docs);
	// What is personal in an act is sealed with a salt that no other store has, so the hashes differ; what they seal may not.
	if (!replayed.isChained || said(replayed.log) !== said(log))
		world.violated('S-10', 'the logs say different things');

	const before = await shelves(world, office);
	await world.sleep(YEARS);
	await world.done('housekeeping', world.server.app.keepHouseOnce());
	await settle(world);
	const after = await shelves(world, office);
	const { state } = office.tabs[0]?.device.keeper.current.value ?? {};
	const late = [...(await newcomer(world, 'late newcomer'))].filter(
		([id, doc]) => after.has(id) || !state || !mayBeLetGo(overSince(doc), state)
	);
	const stays = new Map([...before].filter(([id, { kind }]) => !PASSING.has(kind) || after.has(id)));
	differ('S-2', 'housekeeping', stays, after);
	differ('S-2', 'a late first fill', after, new Map(late));
};
