import { MAX_ACTS } from '#core/sync/messages.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Remote, Trouble } from '#lib/replica/remote.ts';
import { nextBatch } from './batch.ts';
import type { Room } from './batch.ts';
import { heal } from './heal.ts';
import { readNumbers } from './numbers.ts';
import { renumberFrom } from './renumber.ts';
import { setAside } from './undo.ts';
import { keepVerdicts } from './verdicts.ts';
import type { Act } from '#lib/device/act.ts';

/** What one request should carry at most: a phone on a bad network has to get it through. */
const ROOM: Room = { acts: Math.min(100, MAX_ACTS), bytes: 256 * 1024 };

/** Of full requests, each with two things to tell. */
const SELDOM = 20;

export interface Uploading {
	database: DeviceDatabase;
	remote: Pick<Remote, 'push'>;
	epoch: string;
	random: () => number;
	/** After each answer: somebody may be looking at it. */
	changed: () => void;
	note: (code: string, detail: string) => void;
	/** What an act is made of whose content is gone. */
	blank: Parameters<typeof heal>[3];
}

export type Pushed = { ok: true; sent: number } | { ok: false; trouble: Trouble };

/** Clients with something to send; the device's own first, then what it has taken over. */
const clientsToSend = async (database: DeviceDatabase): Promise<string[]> => {
	const own = (await readNumbers(database))?.client;
	const waiting = await database.outbox.where('state').anyOf('ready', 'sent').toArray();
	return [...new Set(waiting.map(({ client }) => client))].sort(
		(a, b) => Number(b === own) - Number(a === own)
	);
};

/** Sends everything that may go, each client's acts strictly in their order, until nothing is left or somebody says no. */
export const upload = async (uploading: Uploading): Promise<Pushed> => {
	let sent = 0;
	// A client that was renumbered goes on under its new name.
	for (let renamed = true; renamed;) {
		renamed = false;
		for (const client of await clientsToSend(uploading.database)) {
			const pushed = await uploadClient(uploading, client);
			uploading.changed();
			if (!pushed.ok) return pushed;
			sent += pushed.sent;
			renamed ||= pushed.renamed;
		}
	}
	return { ok: true, sent };
};

type ClientPushed = { ok: true; sent: number; renamed: boolean } | { ok: false; trouble: Trouble };

const uploadClient = async (uploading: Uploading, client: string): Promise<ClientPushed> => {
	const { database, remote, epoch, changed, note } = uploading;
	let room = ROOM;
	let sent = 0;
	let healedTo: number | undefined;
	let from: number | undefined;
	let full = 0;
	// Whoever looks then reads all acts: of thousands that go one after the other, not after each hundred.
	const tell = ({ length }: readonly Act[]) => {
		if (length < ROOM.acts || full++ % SELDOM === 0) changed();
	};
	for (;;) {
		const batch = await nextBatch(database, client, room, from);
		const [first] = batch;
		if (!first && from !== undefined) {
			from = undefined;
			continue;
		}
		if (!first) return { ok: true, sent, renamed: false };
		tell(batch);
		const answer = await remote.push({ epoch, client, ops: batch.map(({ op }) => op) });
		if (answer.ok) {
			const { head, now, verdicts } = answer.value;
			const kept = await keepVerdicts(database, client, { epoch, head, now: Date.parse(now), verdicts });
			tell(batch);
			if (kept.length === 0) return silent;
			sent += kept.length;
			from = kept.length === batch.length ? first.seq + batch.length : undefined;
			continue;
		}
		from = undefined;
		const { trouble } = answer;
		switch (trouble.error) {
			case 'too-large':
				if (batch.length === 1) await setAside(database, first.n);
				room = smaller(batch, room);
				break;
			case 'expected-seq': {
				const expected = trouble.expected ?? first.seq;
				// Told twice to go back to the same place: going there again would not end.
				if (expected === first.seq || expected === healedTo) return answer;
				healedTo = expected;
				await healTo(uploading, client, expected - 1);
				break;
			}
			case 'forked-client':
				// Which of them is not ours? Those before it may have been applied under their numbers.
				if (batch.length === 1) {
					const to = await renumberFrom(database, client, first.seq, uploading.random);
					note('forked-client', `${client}:${first.seq} goes on as ${to}`);
					changed();
					return { ok: true, sent, renamed: true };
				}
				room = { ...room, acts: 1 };
				break;
			default:
				return answer;
		}
	}
};

const silent: ClientPushed = {
	ok: false,
	trouble: { error: 'unreachable', message: 'an answer without verdicts' }
};

const smaller = (batch: readonly Act[], room: Room): Room => ({
	acts: Math.max(1, Math.floor(batch.length / 2)),
	bytes: Math.max(1, Math.floor(room.bytes / 2))
});

const healTo = async (uploading: Uploading, client: string, lastSeq: number): Promise<void> => {
	const { database, blank, note } = uploading;
	const { again, missing } = await heal(database, client, lastSeq, blank);
	note('healed', `${client}: ${again} again, ${missing} missing above ${lastSeq}`);
};
