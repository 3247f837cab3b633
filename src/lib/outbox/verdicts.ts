import type { Verdict } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

export interface Answer {
	epoch: string;
	head: number;
	now: number;
	verdicts: readonly { seq: number; verdict: Verdict }[];
}

/** An act gets one verdict in one history of the plant (S-1): a second one for it changes nothing. */
export const keepVerdicts = (database: DeviceDatabase, client: string, answer: Answer): Promise<Act[]> =>
	Promise.resolve(
		database.transaction('rw', database.outbox, async () => {
			const { epoch, head, now } = answer;
			const found = await database.outbox
				.where('[client+seq]')
				.anyOf(answer.verdicts.map(({ seq }) => [client, seq]))
				.toArray();
			const verdicts = new Map(answer.verdicts.map(({ seq, verdict }) => [seq, verdict]));
			const answered = found.flatMap((act): Act[] => {
				const verdict = act.state === 'answered' ? undefined : verdicts.get(act.seq);
				return verdict
					? [{ ...act, state: 'answered', verdict: worded(act, verdict), answeredAt: now, head, epoch }]
					: [];
			});
			await database.outbox.bulkPut(answered);
			return answered;
		})
	);

/** What was parked and has been decided since: its answer is what the decision came to. True where that was news. */
export const keepDecided = (
	database: DeviceDatabase,
	client: string,
	{ verdicts, ...answer }: Answer
): Promise<boolean> =>
	Promise.resolve(
		database.transaction('rw', database.outbox, async () => {
			const decided = new Map(verdicts.map(({ seq, verdict }) => [seq, verdict]));
			const found = await database.outbox
				.where('[client+seq]')
				.anyOf(verdicts.map(({ seq }) => [client, seq]))
				.filter(({ verdict }) => verdict?.result === 'quarantined')
				.toArray();
			const { now: answeredAt, head, epoch } = answer;
			await database.outbox.bulkPut(
				found.map((act) => ({ ...act, verdict: decided.get(act.seq), answeredAt, head, epoch }) as Act)
			);
			return found.length > 0;
		})
	);

/** Too large to be sent: nothing stands in its place, and the person is told about the act, not about the nothing. */
export const worded = ({ was, verdict }: Act, answer: Verdict): Verdict =>
	was && verdict?.result === 'refused' ? verdict : answer;

/** The answer of an act still here, or undefined. */
export const verdictOf = async (database: DeviceDatabase, client: string, seq: number) =>
	(await database.outbox.where({ client, seq }).first())?.verdict;
