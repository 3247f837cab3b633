import { opId } from '#core/commands/ids.ts';
import { follow } from '#lib/queries/follow.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Device } from '../create-device.ts';

/** The acts of this device that the server has not taken yet; told at once and again after every change. */
export const unsentOps =
	(running: Promise<Device>): Source<ReadonlySet<string>> =>
	(show) => {
		let stop = () => {};
		let isOver = false;
		void running.then((device) => {
			if (isOver) return;
			const tell = async (): Promise<void> => {
				const acts = await device.outbox.pending();
				if (!isOver) show(new Set(acts.map(({ client, seq }) => opId(client, seq))));
			};
			stop = follow(device.outbox.changes, () => void tell());
			void tell();
		});
		return () => {
			isOver = true;
			stop();
		};
	};
