import type { z } from 'zod';
import { keepAnchor, latestAnchor } from '#core/sync/anchors.ts';
import type { Anchor, KeptAnchor } from '#core/sync/anchors.ts';
import type { helloAnswer } from '#core/sync/messages.ts';
import { keepAnchors, readAnchors } from '#lib/device/device-values.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

type Hello = z.infer<typeof helloAnswer>;

/** What the server is held against when it is greeted. */
export const anchorToShow = async (database: DeviceDatabase): Promise<Anchor | undefined> => {
	const latest = latestAnchor(await readAnchors(database));
	return latest && { epoch: latest.epoch, ord: latest.ord, chain: latest.chain };
};

const same = (a: Anchor, b: Anchor) => a.epoch === b.epoch && a.ord === b.ord && a.chain === b.chain;

/**
 * The server's log may only grow (S-12). What it says now of the record we showed must be what it said then; if it is
 * not, that is kept and told, and the device goes on: its people's work is not to blame. A restored backup begins
 * another history, which is compared from its own first anchor on.
 */
export const holdAgainst = async (
	database: DeviceDatabase,
	shown: Anchor | undefined,
	{ epoch, now, trail }: Hello,
	note: (code: string, detail: string) => void
): Promise<void> => {
	if (!trail) return;
	const isBroken = shown?.epoch === epoch && trail.held !== undefined && trail.held !== shown.chain;
	if (isBroken) {
		note('trail-rewritten', `record ${shown.ord} was ${shown.chain} and is ${trail.held ?? 'gone'}`);
	}
	const kept = (await readAnchors(database)).map((one): KeptAnchor =>
		isBroken && same(one, shown) ? { ...one, broken: true } : one
	);
	await keepAnchors(database, trail.end ? keepAnchor(kept, { ...trail.end, epoch, at: now }) : kept);
};
