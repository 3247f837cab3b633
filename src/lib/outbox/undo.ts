import { WITHDRAWN } from '#core/sync/op.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

/** What stands in the sequence for an act that is not to be done. */
const withdrawn = (op: Op): Op => ({ ...op, name: WITHDRAWN, v: 1, args: {}, base: {} });

/** Whether it could be taken back. It keeps its number and does nothing; what was typed stays on the device. */
export const takeBack = (database: DeviceDatabase, n: number): Promise<boolean> =>
	Promise.resolve(
		database.transaction('rw', database.outbox, async () => {
			const act = await database.outbox.get(n);
			if (act?.state !== 'held') return false;
			await database.outbox.put({ ...act, op: withdrawn(act.op), was: act.op, state: 'ready' });
			// What it had stood in for needs somebody again.
			await database.outbox
				.where('state')
				.equals('answered')
				.filter(({ replacedBy }) => replacedBy === n)
				.modify((replaced) => {
					delete replaced.dismissedAt;
					delete replaced.replacedBy;
				});
			return true;
		})
	);

/** The time to take it back is over; a clock that was put back meanwhile must not hold an act for ever (S-11). */
const isOver = ({ heldAt, holdUntil }: Act, now: number) => now >= holdUntil || now < heldAt;

/** Held acts whose time is over may go; `all` of them when the app is about to vanish. */
export const release = (database: DeviceDatabase, now: number, all = false): Promise<number> =>
	Promise.resolve(
		database.transaction('rw', database.outbox, async () => {
			const held = await database.outbox.where('state').equals('held').toArray();
			const over = held.filter((act) => all || isOver(act, now));
			await database.outbox.bulkPut(over.map((act) => ({ ...act, state: 'ready' as const })));
			return over.length;
		})
	);

/** For how long the next of them is still held; undefined where none is. */
export const heldFor = async (database: DeviceDatabase, now: number): Promise<number | undefined> => {
	const held = await database.outbox.where('state').equals('held').toArray();
	return held.length === 0
		? undefined
		: Math.max(0, Math.min(...held.map(({ holdUntil }) => holdUntil)) - now);
};

const TOO_LARGE: Verdict = {
	result: 'refused',
	refusal: { code: 'malformed', detail: { reason: 'too-large' } }
};

/** No message can carry it: nothing goes in its place, and what was typed waits here for a person (S-5, S-6). */
export const setAside = async (database: DeviceDatabase, n: number): Promise<void> => {
	await database.transaction('rw', database.outbox, async () => {
		const act = await database.outbox.get(n);
		if (!act || act.was) return;
		await database.outbox.put({ ...act, op: withdrawn(act.op), was: act.op, verdict: TOO_LARGE });
	});
};
