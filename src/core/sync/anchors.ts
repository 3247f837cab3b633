import { z } from 'zod';
import { instant } from '../model/fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A record of the server's log and its hash, written down outside the server: the log cannot change below it unseen. */
export const anchor = z.object({ epoch: z.string(), ord: z.int().min(1), chain: sha256 });
export type Anchor = z.infer<typeof anchor>;

/** As a device keeps it: when the server had said so, and whether it took it back since. */
export const keptAnchor = anchor.extend({ at: instant, broken: z.boolean().optional() });
export type KeptAnchor = z.infer<typeof keptAnchor>;

const MOST = 20;
const DAY = 86_400_000;

/** The last one always, one for each day before it, and for good the ones the server took back. */
export const keepAnchor = (kept: readonly KeptAnchor[], next: KeptAnchor): KeptAnchor[] => {
	const good = kept.filter(({ broken }) => !broken);
	const [beforeLast, last] = good.slice(-2);
	const isSameDay =
		beforeLast !== undefined && last !== undefined && Date.parse(next.at) - Date.parse(beforeLast.at) < DAY;
	const before = isSameDay ? good.slice(0, -1) : good;
	return [...kept.filter(({ broken }) => broken).slice(0, MOST), ...before.slice(1 - MOST), next];
};

/** What the device holds against the server: its latest anchor, whatever history it belongs to. */
export const latestAnchor = (kept: readonly KeptAnchor[]): KeptAnchor | undefined =>
	kept.findLast(({ broken }) => !broken);
