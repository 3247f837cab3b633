import { knownAbout } from '#core/commands/about-of.ts';
import { id as anId } from '#core/model/fields.ts';
import { unsentEntries, type UnsentEntry } from '#core/sync/unsent.ts';
import { waitingIn } from './pending-acts.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

interface Waits {
	unsent: number;
	unsentSince?: string;
	waits?: UnsentEntry[];
}

/**
 * How much waits on this device, of all its people, since when and on what: whoever looks for a lost shift asks for it.
 * Whoever is told does not learn what was done, only to what.
 */
export const waitingOn = async (database: DeviceDatabase): Promise<Waits> => {
	const acts = await waitingIn(database);
	const [since] = acts.map(({ op }) => op.at).sort();
	if (since === undefined) return { unsent: 0 };
	const deeds = new Map(acts.map(({ op, was }) => [op.id, was ?? op]));
	const waits = acts.map(({ op }) => {
		const about = knownAbout(deeds.get(op.id) ?? op, deeds);
		return { by: op.actor, at: op.at, ...(anId.safeParse(about).success && { about }) };
	});
	return { unsent: acts.length, unsentSince: since, waits: unsentEntries(waits) };
};
