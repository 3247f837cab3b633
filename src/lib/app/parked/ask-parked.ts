import type { ParkedAnswer } from '#core/sync/parked-messages.ts';

/** not-yours: this person decides nowhere. unreachable: nobody answered in time, or somebody else did. */
export type Asked = { ok: true; value: ParkedAnswer } | { ok: false; trouble: 'not-yours' | 'unreachable' };

const PATIENCE = 20_000;
const PAGE = 200;

/** The list lies in the server's log and on no device. */
export const askParked = async (
	token: string,
	isDecided: boolean,
	after: ParkedAnswer['next']
): Promise<Asked> => {
	try {
		const { parkedAnswer } = await import('#core/sync/parked-messages.ts');
		const answer = await fetch('/sync/parked', {
			method: 'POST',
			cache: 'no-store',
			signal: AbortSignal.timeout(PATIENCE),
			headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
			body: JSON.stringify({ protocol: 1, isDecided, limit: PAGE, ...(after && { after }) })
		});
		if (answer.ok) return { ok: true, value: parkedAnswer.parse(await answer.json()) };
		return { ok: false, trouble: answer.status === 404 ? 'not-yours' : 'unreachable' };
	} catch {
		// No network, no answer in time, or a portal's page instead of one.
		return { ok: false, trouble: 'unreachable' };
	}
};
