import { expect, test } from 'vitest';
import { countActs } from '#lib/app/engine/sync-news.ts';
import type { Act } from '#lib/device/act.ts';
import { surveyOf } from '#lib/outbox/survey.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
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
	const channel = { post: () => {}, listen: () => () => {} };
	const outbox = new Outbox({ database, channel, now: () => T0 });
	const counted = async (person: string) => countActs(await outbox.pending(), await outbox.survey(), person);
	expect(await counted('anna')).toEqual({ waiting: 0, needsYou: 1, lastSent: T0 - 2, others: 0 });
	const looked = outbox.survey();
	const { n, op } = await act(database);
	outbox.changed('laid');
	expect(await counted('anna')).toMatchObject({ needsYou: 1, others: 1 });
	expect(outbox.survey()).toBe(looked);
	await database.outbox.update(n, { state: 'answered', ...refused });
	outbox.changed();
	expect(await counted(op.actor)).toMatchObject({ waiting: 0, needsYou: 1 });
	outbox.close();
});
