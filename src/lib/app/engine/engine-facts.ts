import { SHELVES } from '#core/model/shelves.ts';
import type { Shelf } from '#core/model/shelves.ts';
import { GENERATION } from '#core/sync/generation.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Replica } from '#lib/replica/replica.ts';
import type { Device } from '../create-device.ts';

/** How the engine stands, for whoever looks for a fault: numbers and codes, nothing of the plant and nobody's name. */
export interface EngineFacts {
	generation: number;
	sync: string;
	clock: number | null;
	replica: ReplicaFacts | 'none';
	/** Acts by where they are, or by what became of them. */
	acts: Record<string, number>;
	uploads: Record<string, number>;
	letters: Record<string, number>;
	/** The latest, newest last. */
	troubles: { at: string; code: string; detail: string }[];
}

interface ReplicaFacts {
	name: string;
	version: number;
	head: number;
	/** By what kind of scope: which ones they are is the plant's. */
	cursors: [scope: string, cursor: number][];
	part: string | undefined;
	freshAt: string | undefined;
	shedBefore: string | undefined;
	shelves: Record<Shelf, number>;
	/** Documents that could not be read and lie aside. */
	poisoned: number;
}

const TROUBLES = 50;

const tally = (words: readonly string[]): Record<string, number> => {
	const counts: Record<string, number> = {};
	for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
	return counts;
};

const timeOf = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

const replicaFacts = async ({ name, state, database }: Replica): Promise<ReplicaFacts> => {
	const counts = await Promise.all(database.shelves.map((shelf) => shelf.count()));
	return {
		name,
		version: state.version,
		head: state.head,
		cursors: Object.entries(state.cursors).map(([scope, cursor]) => [scope.split(':')[0] ?? '', cursor]),
		part: state.fill?.part,
		freshAt: timeOf(state.freshAt),
		shedBefore: state.shedBefore,
		shelves: Object.fromEntries(SHELVES.map((shelf, i) => [shelf, counts[i] ?? 0])) as Record<Shelf, number>,
		poisoned: await database.poison.count()
	};
};

export const engineFacts = async (device: Device, database: DeviceDatabase): Promise<EngineFacts> => {
	const { value: replica } = device.keeper.current;
	const { state, trouble } = device.loop.status.value;
	const acts = await device.outbox.acts();
	const troubles = await database.diagnostics.orderBy('n').reverse().limit(TROUBLES).toArray();
	return {
		generation: GENERATION,
		sync: trouble === undefined ? state : `${state}: ${trouble}`,
		clock: device.pass.clock,
		replica: replica ? await replicaFacts(replica) : 'none',
		acts: tally(acts.map((act) => act.verdict?.result ?? act.state)),
		uploads: tally((await database.uploads.toArray()).map((upload) => upload.state)),
		letters: tally((await device.outbox.letters()).map((letter) => letter.state)),
		troubles: troubles
			.reverse()
			.map(({ at, code, detail }) => ({ at: new Date(at).toISOString(), code, detail: detail.slice(0, 200) }))
	};
};
