import type { Notice } from '#core/notices/notice.ts';
import { needsSomebody } from '#lib/device/act.ts';
import { follow } from '#lib/queries/follow.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Device } from '../create-device.ts';

const workOf = (args: unknown): string =>
	typeof args === 'object' && args !== null && 'id' in args && typeof args.id === 'string' ? args.id : '';

/** What this person did on this device and the plant has not taken: told until they have seen to it. */
export const refusedActs =
	(running: Promise<Device>, person: string): Source<Notice[]> =>
	(show) => {
		let isOver = false;
		let stop = () => {};
		void running.then((device) => {
			if (isOver) return;
			const read = async () => {
				const acts = await device.outbox.acts();
				if (isOver) return;
				show(
					acts
						.filter((act) => act.op.actor === person && needsSomebody(act))
						.map(({ op, answeredAt }) => ({
							...{ id: `refused.${op.id}`, kind: 'refused' as const, work: workOf(op.args), title: '' },
							at: answeredAt === undefined ? op.at : new Date(answeredAt).toISOString()
						}))
				);
			};
			stop = follow(device.outbox.changes, () => void read());
			void read();
		});
		return () => {
			isOver = true;
			stop();
		};
	};
