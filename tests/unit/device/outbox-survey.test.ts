import { expect, test, vi } from 'vitest';
import { ActCounter } from '#lib/app/engine/act-counter.ts';
import type { Act } from '#lib/device/act.ts';
import { surveyOf } from '#lib/outbox/survey.ts';
import { waitingIn } from '#lib/outbox/pending-acts.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { T0, act, opOf, profileDatabase } from './profile-database.ts';

const openTab = profileDatabase();
const ANNA = { actor: 'anna' };

/** Taken by the plant, or refused, so many days ago. */
const answered = (n: number, more: Partial<Act> = {}): Act => ({
	...{ n, client: 'kept', seq: n, op: opOf('kept', n, ANNA), state: 'answered', heldAt: T0, holdUntil: T0 },
	...{ answeredAt: T0 + n, verdict: { result: 'applied' } },
	...more
});

const refused = { verdict: { result: 'refused', refusal: { code: 'malformed' } } } as const;

const counterOf = (database: DeviceDatabase) => {
	const survey = vi.fn(() => surveyOf(database));
	return { counter: new ActCounter({ pending: () => waitingIn(database), survey }), survey };
};

test('everything that was answered is looked through, however much a device keeps', async () => {
	const database = openTab();
	await database.outbox.bulkAdd(Array.from({ length: 351 }, (_, n) => answered(n + 1)));
	await database.outbox.bulkAdd([
		answered(400, refused),
		answered(401, { ...refused, dismissedAt: T0 }),
		answered(402, { op: opOf('kept', 402, { actor: 'ben' }) })
	]);
	const { needing, lastSent } = await surveyOf(database);
	expect(needing.map(({ n }) => n)).toEqual([400]);
	expect([...lastSent]).toEqual([
		['anna', T0 + 401],
		['ben', T0 + 402]
	]);
});

test('an act that is only kept costs no look through what was sent in the last weeks; one that is answered does', async () => {
	const database = openTab();
	await database.outbox.bulkAdd([answered(-2), answered(-1, refused)]);
	const { counter, survey } = counterOf(database);
	expect(await counter.count('anna')).toEqual({ waiting: 0, needsYou: 1, lastSent: T0 - 2, others: 0 });
	const kept = await act(database);
	expect(await counter.count('anna')).toMatchObject({ waiting: 0, others: 1 });
	expect(survey).toHaveBeenCalledTimes(1);
	await database.outbox.update(kept.n, { state: 'answered', ...refused });
	expect(await counter.count(kept.op.actor)).toMatchObject({ waiting: 0, needsYou: 1 });
	expect(survey).toHaveBeenCalledTimes(2);
});

test('what another tab has seen to while nothing waited is found when the page has come to rest', async () => {
	const database = openTab();
	await database.outbox.bulkAdd([answered(1, refused)]);
	const { counter } = counterOf(database);
	await counter.count('anna');
	await database.outbox.update(1, { dismissedAt: T0 });
	expect(await counter.recount('anna')).toMatchObject({ needsYou: 0 });
});
