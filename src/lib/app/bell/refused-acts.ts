import type { Notice } from '#core/notices/notice.ts';
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
				const { needing } = await device.outbox.survey();
				if (isOver) return;
				show(
					needing
						.filter(({ op }) => op.actor === person)
						.map(({ op, answeredAt }) => ({
							...{ id: `refused.${op.id}`, kind: 'refused' as const, work: workOf(op.args), title: '' },
							at: answeredAt === undefined ? op.at : new Date(answeredAt).toISOString()
						}))
				);
			};
			stop = follow(device.outbox.changes, (news) => {
				// One act more was not refused.
				if (news !== 'laid') void read();
			});
			void read();
		});
		return () => {
			isOver = true;
			stop();
		};
	};
