import type { Command } from '#core/commands/command.ts';
import { judge } from '#core/commands/judge.ts';
import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import { timeOfAct } from '#core/sync/act-time.ts';
import type { Verdict } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { Snapshot } from '#lib/outbox/snapshot.ts';
import { docOf } from '#lib/replica/row.ts';
import type { Row } from '#lib/replica/row.ts';
import type { Tab } from '../../support/engine-device.ts';
import { Shelf } from '../world/plant.ts';
import { rawShelves, rawTable } from '../world/raw-rows.ts';
import type { Station } from '../world/station.ts';
import type { Watcher, World } from '../world/world.ts';

type Commands = ((name: string) => Command | undefined) | undefined;

const changesNothing = ({ verdict }: Act): boolean =>
	verdict !== undefined && verdict.result !== 'applied' && verdict.result !== 'adjusted';

/** Acts of the device that the server's state at that head does not contain, in the order in which they were done. */
const unseen = (world: World, station: Station, { state }: Snapshot): Act[] => {
	const past = world.server.pasts.get(state.epoch);
	return station.acts().filter((act) => {
		const { op, client, seq } = act;
		const isIn = past?.contains(op.id, state.head) ?? seq <= (state.seen[client] ?? 0);
		return !isIn && !changesNothing(act);
	});
};

/** What the commands alone make of these rows and acts. */
const madeOf = async (
	rows: readonly Row[],
	acts: readonly Act[],
	all: readonly Act[],
	commands: Commands
): Promise<Map<string, Doc>> => {
	const shelf = new Shelf();
	shelf.put(...rows.map(docOf));
	const verdicts = new Map<string, Verdict>();
	for (const { op, verdict } of all) if (verdict) verdicts.set(op.id, verdict);
	const made = new Map<string, Doc>();
	for (const { op } of acts) {
		const { verdict, puts } = await judge(op, shelf.read, {
			at: timeOfAct(op),
			verdictOf: (id) => verdicts.get(id),
			isOnDevice: true,
			...(commands && { commands })
		});
		if (!verdicts.has(op.id)) verdicts.set(op.id, verdict);
		shelf.put(...puts);
		for (const doc of puts) made.set(doc.id, doc);
	}
	return made;
};

const differenceOf = (made: ReadonlyMap<string, Doc>, shown: Snapshot['projected']): string | undefined => {
	for (const [id, doc] of made) {
		const there = shown.get(id);
		if (!there) return `${id} as the server had it`;
		if (!same(there.doc, doc)) return `${id} otherwise`;
	}
	for (const id of shown.keys()) if (!made.has(id)) return `a change of ${id} that was done before`;
	return undefined;
};

/**
 * S-3: what a device shows is a state of the server with its own acts done to it that this state does not contain: each
 * of them, once, in their order.
 */
export const watchOverlays = (world: World): Watcher => {
	const commands = new Map<Tab, Commands>();
	const looked = new Map<Tab, Snapshot>();
	/** How many pages had died there when it was last asked to look again. */
	const deaths = new Map<Tab, number>();
	const judgeTab = async (station: Station, tab: Tab): Promise<void> => {
		const snapshot = tab.device.overlay.snapshots.value;
		if (!snapshot || snapshot === looked.get(tab)) return;
		const { state, replica, projected } = snapshot;
		const rows = rawShelves<Row>(station.factory, replica.name);
		const [now] = rawTable<{ version: number }>(station.factory, replica.name, 'state');
		const latest = [...world.server.pasts.keys()].at(-1);
		// While another one is built, or filled, it has nothing to do with what the server says now.
		if (
			!rows ||
			now?.version !== state.version ||
			state.fill ||
			state.version === 0 ||
			state.epoch !== latest
		)
			return;
		looked.set(tab, snapshot);
		const made = await madeOf(rows, unseen(world, station, snapshot), station.acts(), commands.get(tab));
		const difference = differenceOf(made, projected);
		if (difference === undefined) return;
		// A page that died tells nobody of its last act: the others see it with whatever happens next.
		if (station.crashes > (deaths.get(tab) ?? 0)) {
			deaths.set(tab, station.crashes);
			void tab.device.overlay.refresh();
		} else
			world.violated('S-3', `${station.name} at head ${state.head} with its own acts shows ${difference}`);
	};
	return {
		opened: (station, tab) => {
			commands.set(tab, station.profile.parts.commands);
			deaths.set(tab, station.crashes);
		},
		rested: async () => {
			for (const station of world.stations) {
				for (const tab of station.tabs) if (!station.frozen.has(tab)) await judgeTab(station, tab);
			}
		}
	};
};
