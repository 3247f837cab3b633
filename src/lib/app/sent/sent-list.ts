import type { Act } from '#lib/device/act.ts';
import { refusedGroups } from '#lib/outbox/refused-groups.ts';
import type { RefusedGroup } from '#lib/outbox/refused-groups.ts';
import { follow } from '#lib/queries/follow.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Device } from '../create-device.ts';
import type { Thing } from './things.ts';
import { parcelsHere } from './parcels.ts';
import type { ParcelHere } from './parcels.ts';

/** Everything one person did on this device, newest first, with what it was about. */
export interface SentList {
	acts: readonly Act[];
	things: ReadonlyMap<string, Thing>;
	groups: readonly RefusedGroup[];
	/** Brought along from other devices. */
	parcels: readonly ParcelHere[];
}

/** Told again after every change, from whichever tab; many changes in one moment are told once. */
export const sentList =
	(running: Promise<Device>, person: string | undefined): Source<SentList> =>
	(show) => {
		let isOver = false;
		let stop = () => {};
		void running.then(async (device) => {
			// It reads the replica, whose code is here once the engine runs.
			const { thingsIn } = await import('./things.ts');
			if (isOver) return;
			let isReading = false;
			let again = false;
			const read = async (): Promise<void> => {
				again = true;
				if (isReading) return;
				isReading = true;
				while (again && !isOver) {
					again = false;
					const all = await device.outbox.acts();
					const acts = all.filter(({ op }) => op.actor === person).reverse();
					const things = await thingsIn(device, acts);
					const parcels = await parcelsHere(device);
					if (!isOver) show({ acts, things, groups: refusedGroups(acts), parcels });
				}
				isReading = false;
			};
			const ends = [
				follow(device.outbox.changes, () => void read()),
				follow(device.keeper.current, () => void read())
			];
			stop = () => ends.forEach((end) => end());
		});
		return () => {
			isOver = true;
			stop();
		};
	};
