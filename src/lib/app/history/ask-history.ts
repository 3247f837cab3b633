import type { HistoryAnswer } from '#core/sync/history-messages.ts';

export type Asked = { ok: true; value: HistoryAnswer } | { ok: false; trouble: 'not-found' | 'unreachable' };

const PATIENCE = 20_000;
const PAGE = 100;

/** The log lies on the server and on no device. */
export const askHistory = async (token: string, id: string, before: number | undefined): Promise<Asked> => {
	try {
		const { historyAnswer } = await import('#core/sync/history-messages.ts');
		const answer = await fetch('/sync/history', {
			method: 'POST',
			cache: 'no-store',
			signal: AbortSignal.timeout(PATIENCE),
			headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
			body: JSON.stringify({ protocol: 1, id, limit: PAGE, ...(before !== undefined && { before }) })
		});
		if (answer.ok) return { ok: true, value: historyAnswer.parse(await answer.json()) };
		return { ok: false, trouble: answer.status === 404 ? 'not-found' : 'unreachable' };
	} catch {
		// No network, no answer in time, or a portal's page instead of one.
		return { ok: false, trouble: 'unreachable' };
	}
};
