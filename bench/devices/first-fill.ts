import { FILL_PARTS } from '#core/sync/fill-order.ts';
import { check } from '../measuring/check.ts';
import { jsonOf, type Answer } from './connection.ts';
import type { MillwrightDevice, PullAnswer, SnapshotAnswer } from './millwright-device.ts';

/** As many documents as a device asks for in one page. */
const LIMIT = 1_000;

export interface Fill {
	readonly pages: readonly Answer[];
	readonly pulls: readonly Answer[];
}

/** A first fill as a device makes it: the four parts page by page, then a pull up to one moment. */
export const firstFill = async (device: MillwrightDevice): Promise<Fill> => {
	const pages: Answer[] = [];
	let lowest = Number.POSITIVE_INFINITY;
	for (const part of FILL_PARTS) {
		for (let after: string | null = ''; after !== null;) {
			const page: Answer = await device.snapshot(part, after, LIMIT);
			check(page.status === 200, `snapshot was answered ${page.status}`);
			pages.push(page);
			const { next, cursors } = endOf(page);
			lowest = Math.min(lowest, ...Object.values(cursors));
			after = next;
		}
	}
	const pulls: Answer[] = [];
	for (let more = true, cursors = device.cursors(lowest); more;) {
		const page = await device.pull(device.pullBody(cursors, LIMIT));
		check(page.status === 200, `pull was answered ${page.status}`);
		pulls.push(page);
		({ more, cursors } = jsonOf<PullAnswer>(page));
	}
	return { pages, pulls };
};

/** What the device must know to go on. It reads the whole page for it, as a device does; a faster way is not ours to claim. */
const endOf = (page: Answer): Pick<SnapshotAnswer, 'next' | 'cursors'> => jsonOf<SnapshotAnswer>(page);
