import { z } from 'zod';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Remote, Trouble } from '#lib/replica/remote.ts';
import type { Letter } from './parcel.ts';

const PREFIX = 'letter:';

/** A letter of another device on its way through this one. Delivered, it keeps only what a person wants to know. */
const kept = z.object({
	device: z.string(),
	client: z.string(),
	first: z.number(),
	acts: z.number(),
	madeAt: z.number(),
	body: z.string().optional(),
	seal: z.string().optional(),
	state: z.enum(['waiting', 'delivered', 'refused', 'gap']),
	/** How many of its acts the plant has done. */
	done: z.number().optional()
});
export type KeptLetter = z.infer<typeof kept>;

const keyOf = ({ client, first, acts }: Pick<Letter, 'client' | 'first' | 'acts'>) =>
	`${PREFIX}${client}:${first}:${acts}`;

/** In the order in which the server wants each client's acts. */
export const lettersHere = async (database: DeviceDatabase): Promise<KeptLetter[]> => {
	const rows = await database.meta.where('key').startsWith(PREFIX).toArray();
	return rows
		.flatMap(({ value }) => kept.safeParse(value).data ?? [])
		.sort((a, b) => (a.client < b.client ? -1 : a.client > b.client ? 1 : a.first - b.first));
};

/** How many acts came with them that were not here yet. A letter the server had refused may be tried once more. */
export const keepLetters = (
	database: DeviceDatabase,
	letters: readonly Letter[],
	madeAt: number
): Promise<number> =>
	Promise.resolve(
		database.transaction('rw', database.meta, async () => {
			let acts = 0;
			for (const letter of letters) {
				const key = keyOf(letter);
				const before = kept.safeParse((await database.meta.get(key))?.value).data;
				if (before?.state === 'waiting' || before?.state === 'delivered') continue;
				acts += letter.acts;
				await database.meta.put({ key, value: { ...letter, madeAt, state: 'waiting' } });
			}
			return acts;
		})
	);

export const forgetLetters = async (database: DeviceDatabase, madeAt: number): Promise<void> => {
	for (const letter of await lettersHere(database)) {
		if (letter.madeAt === madeAt && letter.state !== 'waiting') await database.meta.delete(keyOf(letter));
	}
};

/** With these the server has said its last word about a letter; after anything else it is asked again. */
const settledBy = (trouble: Trouble): KeptLetter['state'] | undefined => {
	switch (trouble.error) {
		case 'not-sealed':
		case 'forked-client':
		case 'bad-request':
		case 'too-large':
			return 'refused';
		case 'expected-seq':
			return 'gap';
		default:
			return undefined;
	}
};

export interface Delivering {
	database: DeviceDatabase;
	remote: Pick<Remote, 'carry'>;
	epoch: string;
	changed: () => void;
	note: (code: string, detail: string) => void;
}

/** Brings what other devices could not: under their names and numbers, so that each act counts once (S-1). */
export const deliverLetters = async ({
	database,
	remote,
	epoch,
	changed,
	note
}: Delivering): Promise<{ ok: true } | { ok: false; trouble: Trouble }> => {
	for (const letter of await lettersHere(database)) {
		const { body, seal, device } = letter;
		if (letter.state !== 'waiting' || body === undefined || seal === undefined) continue;
		const answer = await remote.carry({ epoch, device, body, seal });
		const state = answer.ok ? 'delivered' : settledBy(answer.trouble);
		if (state === undefined) return answer as { ok: false; trouble: Trouble };
		const settled: KeptLetter = { ...letter, state };
		if (answer.ok) {
			// The content is where it belongs; what a person wants to know of it stays.
			delete settled.body;
			delete settled.seal;
			settled.done = answer.value.done;
		}
		await database.meta.put({ key: keyOf(letter), value: settled });
		note('letter', `${letter.client}:${letter.first} ${state}`);
		changed();
	}
	return { ok: true };
};
