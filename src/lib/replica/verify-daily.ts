import type { Pulled, Pulling } from './pull-round.ts';
import type { ReplicaMarks } from './replica-marks.ts';
import type { Replica } from './replica.ts';
import { verify } from './verify.ts';

const DAY = 86_400_000;

interface Verifying {
	marks: ReplicaMarks;
	pulling: Pulling;
	/** By the server's clock: ours may jump (S-11). */
	serverNow: number;
	/** The storage has been in trouble: there is a reason not to wait. */
	isUrgent: boolean;
	note: (code: string, detail: string) => void;
}

/** What a disk forgot, nobody else would ever notice: once a day, and after any trouble with the storage. */
export const verifyDaily = async (
	replica: Replica | undefined,
	{ marks, pulling, serverNow, isUrgent, note }: Verifying
): Promise<Pulled> => {
	if (!replica || replica.state.fill) return { ok: true };
	const mark = (await marks.all()).find(({ name }) => name === replica.name);
	if (!mark) return { ok: true };
	const { verifiedAt } = mark;
	const isDue = verifiedAt !== undefined && Math.abs(serverNow - verifiedAt) >= DAY;
	if (isUrgent || isDue) {
		const verified = await verify(replica, pulling);
		// Something came in between: there is another visit.
		if (!verified.ok) return verified.trouble.error === 'moved' ? { ok: true } : verified;
		const { again, forgotten } = verified;
		if (again + forgotten > 0) note('repaired', `${again} asked for again, ${forgotten} forgotten`);
	} else if (verifiedAt !== undefined) return { ok: true };
	// One that was only just filled has nothing to be compared yet.
	await marks.put({ ...mark, verifiedAt: serverNow });
	return { ok: true };
};
