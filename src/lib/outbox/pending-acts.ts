import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { ReplicaState } from '#lib/replica/replica-state.ts';
import { readNumbers } from './numbers.ts';
import type { Numbers } from './numbers.ts';

type Standing = Pick<ReplicaState, 'epoch' | 'head' | 'seen'>;

/**
 * Whether the replica shows what became of an act. From that publication on it must not be laid over it any more, and
 * not one publication earlier, or the screen would flicker. `latest` is the server's history as the device knows it
 * last: a replica of an older one is still served while its successor is built.
 */
const isCovered = (act: Act, standing: Standing, latest: string): boolean => {
	if (act.seq <= (standing.seen[act.client] ?? 0)) return true;
	if (act.state !== 'answered') return false;
	if (act.epoch === standing.epoch) return (act.head ?? 0) <= standing.head;
	return act.epoch !== latest;
};

/** It changes nothing, whatever the replica shows. */
const isVoid = ({ verdict }: Act) =>
	verdict !== undefined && verdict.result !== 'applied' && verdict.result !== 'adjusted';

/** What has to be laid over the replica, in the order in which it was done, and which act comes next. */
export interface Pending {
	acts: Act[];
	next: Numbers | undefined;
}

/**
 * In no order. held, ready, sent: neighbours in the index and so one request; with anyOf Dexie takes an act at a time.
 */
const unanswered = ({ outbox }: DeviceDatabase) => outbox.where('state').between('held', 'sent', true, true);

/** What the server has not answered yet, oldest first. */
export const waitingIn = async (database: DeviceDatabase): Promise<Act[]> => unanswered(database).sortBy('n');

export const uncovered = async (
	database: DeviceDatabase,
	standing: Standing,
	latest: string
): Promise<Pending> => {
	const { outbox, meta } = database;
	const [numbers, ...acts] = await database.transaction('r', outbox, meta, () =>
		Promise.all([
			readNumbers(database),
			unanswered(database).toArray(),
			standing.epoch === latest
				? outbox.where('head').above(standing.head).toArray()
				: // Heads of two histories cannot be compared: look at every answer, this once.
					outbox.where('state').equals('answered').toArray()
		])
	);
	return {
		next: numbers,
		acts: acts
			.flat()
			.filter((act) => !isVoid(act) && !isCovered(act, standing, latest))
			.sort((a, b) => a.n - b.n)
	};
};
