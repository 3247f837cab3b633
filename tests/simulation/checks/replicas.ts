import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import { docOf } from '#lib/replica/row.ts';
import type { Row } from '#lib/replica/row.ts';
import { entitled } from '../world/people.ts';
import { rawShelves, rawTable } from '../world/raw-rows.ts';
import type { Station } from '../world/station.ts';
import type { World } from '../world/world.ts';
import { mayBeLetGo, overSince } from './let-go.ts';

/** The first thing in which what is held is not what should be. */
export const differenceOf = (
	truth: ReadonlyMap<string, Doc>,
	held: ReadonlyMap<string, Doc>
): string | undefined => {
	for (const [id, doc] of truth) {
		const own = held.get(id);
		if (!own) return `${id} is missing`;
		if (own.rev !== doc.rev) return `${id} has revision ${own.rev}, not ${doc.rev}`;
		if (!same(own, doc)) return `${id} reads otherwise at revision ${doc.rev}`;
	}
	for (const id of held.keys()) if (!truth.has(id)) return `${id} should not be there`;
	return undefined;
};

/** S-2: what lies on a device is what the server has for its person. */
const checkReplica = (world: World, station: Station, docs: ReadonlyMap<string, Doc>): boolean => {
	const [tab] = station.tabs;
	const replica = tab?.device.keeper.current.value;
	const scopes = entitled(docs.get(station.who.person), docs.get(station.who.device));
	const rows = replica && rawShelves<Row>(station.factory, replica.name);
	if (!rows) {
		world.violated('S-2', `${station.name} shows nothing: ${tab?.device.loop.status.value.trouble}`);
		return false;
	}
	const poison = new Set(
		rawTable<{ id: string }>(station.factory, replica.name, 'poison').map(({ id }) => id)
	);
	const held = new Map(rows.map((row) => [row.id, docOf(row)]));
	const { state } = replica;
	const isDue = ([id, doc]: [string, Doc]): boolean =>
		!poison.has(id) &&
		doc.scopes.some((scope) => scopes.includes(scope)) &&
		(held.has(id) || !mayBeLetGo(overSince(doc), state));
	const difference = differenceOf(new Map([...docs].filter(isDue)), held);
	if (difference !== undefined) world.violated('S-2', `${station.name}: ${difference}`);
	return difference === undefined;
};

/** How many devices did not come to what the server has. */
export const checkReplicas = (world: World, docs: ReadonlyMap<string, Doc>): number =>
	world.stations.filter((station) => !checkReplica(world, station, docs)).length;
