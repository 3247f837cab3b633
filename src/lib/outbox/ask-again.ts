import { same } from '#core/model/same.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { z } from 'zod';
import type { pushAnswer } from '#core/sync/messages.ts';
import { sizeOf } from './batch.ts';
import { heal, unanswered } from './heal.ts';
import type { Uploading } from './uploader.ts';
import { worded } from './verdicts.ts';

/** For which history of the plant all verdicts on this device hold. */
const KEY = 'verdicts-of';
const MOST_ACTS = 100;
const MOST_BYTES = 256 * 1024;

type Asking = Pick<Uploading, 'database' | 'remote' | 'epoch' | 'blank' | 'note'>;

/**
 * The server was restored from a backup. What it had answered and has no more goes again; but a copy of this profile may
 * have sent such acts again before us, and they may have got another verdict in the new history. So what was answered in
 * another history is asked once more (S-1): the server says what stands in its log and does nothing twice. True where
 * somebody is told something new. Trouble keeps nothing from being sent; the next greeting tries again.
 */
export const askAgain = async (asking: Asking): Promise<boolean> => {
	const { database, epoch } = asking;
	const known = (await database.meta.get(KEY))?.value;
	if (known === epoch) return false;
	const former = await database.outbox
		.where('state')
		.equals('answered')
		.filter((act) => act.epoch !== epoch)
		.sortBy('seq');
	let left = former;
	let most = MOST_ACTS;
	let isNews = false;
	while (left.length > 0) {
		const told = await ask(asking, first(left, most));
		if (told === 'trouble') return isNews;
		if (told === 'too-many') most = 1;
		else {
			left = left.filter((act) => !told.settles(act));
			isNews ||= told.isNews;
		}
	}
	await database.meta.put({ key: KEY, value: epoch });
	return isNews;
};

interface Told {
	/** Which acts have their answer now, or go again. */
	settles: (act: Act) => boolean;
	isNews: boolean;
}

/** Neighbours of one client, from the front of what is left. */
const first = (left: readonly Act[], most: number): Act[] => {
	const batch: Act[] = [];
	let bytes = 0;
	for (const act of left) {
		const before = batch.at(-1);
		if (before && act.client !== before.client) continue;
		bytes += sizeOf(act.op);
		if (before && (act.seq !== before.seq + 1 || bytes > MOST_BYTES || batch.length >= most)) break;
		batch.push(act);
	}
	return batch;
};

const ask = async (asking: Asking, batch: readonly Act[]): Promise<Told | 'too-many' | 'trouble'> => {
	const { database, remote, epoch } = asking;
	const [oldest] = batch;
	if (!oldest) return 'trouble';
	const { client, seq } = oldest;
	const answer = await remote.push({ epoch, client, ops: batch.map(({ op }) => op) });
	const settles = (act: Act) => batch.includes(act);
	if (answer.ok) return { settles, isNews: await keepOthers(database, batch, answer.value, epoch) };
	const { trouble } = answer;
	const expected = trouble.error === 'expected-seq' ? (trouble.expected ?? seq) : undefined;
	if (expected !== undefined && expected < seq + batch.length) {
		await healFrom(asking, client, expected - 1);
		return { settles: (act) => act.client === client && act.seq >= expected, isNews: true };
	}
	if (trouble.error !== 'forked-client' && trouble.error !== 'too-large') return 'trouble';
	if (batch.length > 1) return 'too-many';
	// Another act stands in the log under this number: ours is gone and goes again, under another name.
	if (trouble.error === 'forked-client') await database.outbox.put(unanswered(oldest));
	return { settles, isNews: true };
};

const healFrom = async ({ database, blank, note }: Asking, client: string, last: number): Promise<void> => {
	const { again, missing } = await heal(database, client, last, blank);
	note('healed', `${client}: ${again} again, ${missing} missing above ${last}`);
};

/** True where a verdict is another one than the device had. */
const keepOthers = async (
	database: DeviceDatabase,
	batch: readonly Act[],
	{ head, now, verdicts }: z.infer<typeof pushAnswer>,
	epoch: string
): Promise<boolean> => {
	const told = new Map(verdicts.map(({ seq, verdict }) => [seq, verdict]));
	const others = batch.flatMap((act): Act[] => {
		const given = told.get(act.seq);
		const verdict = given && worded(act, given);
		if (!verdict || same(verdict, act.verdict)) return [];
		return [{ ...unanswered(act), state: 'answered', verdict, head, epoch, answeredAt: Date.parse(now) }];
	});
	await database.outbox.bulkPut(others);
	return others.length > 0;
};
