import type { Op, Verdict } from '#core/sync/op.ts';
import type { ReadTx } from '../../store/store.ts';

/** What became of an act: of a parked one, as soon as somebody has decided, what was decided. */
export const finalVerdictOf = async (
	tx: ReadTx,
	client: string,
	seq: number
): Promise<{ op: Op; verdict: Verdict } | undefined> => {
	const stored = await tx.verdictOf(client, seq);
	if (stored?.verdict.result !== 'quarantined') return stored;
	const decided = (await tx.parkedAct(client, seq))?.decision?.verdict;
	return decided ? { op: stored.op, verdict: decided } : stored;
};
