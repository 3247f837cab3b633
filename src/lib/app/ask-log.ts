import type { z } from 'zod';

/** unreachable: nobody answered in time, or somebody else did. */
export type Asked<T> = { ok: true; value: T } | { ok: false; trouble: 'not-found' | 'unreachable' };

const PATIENCE = 20_000;

/** For what lies in the server's log and on no device. `schema` comes with the question: no page needs it before. */
export const askLog = async <T>(
	path: 'parked' | 'history' | 'refused' | 'numbers',
	token: string,
	message: object,
	schema: () => Promise<z.ZodType<T>>
): Promise<Asked<T>> => {
	try {
		const [{ PROTOCOL }, wanted] = await Promise.all([import('#core/sync/messages.ts'), schema()]);
		const answer = await fetch(`/sync/${path}`, {
			method: 'POST',
			cache: 'no-store',
			signal: AbortSignal.timeout(PATIENCE),
			headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
			body: JSON.stringify({ protocol: PROTOCOL, ...message })
		});
		if (answer.ok) return { ok: true, value: wanted.parse(await answer.json()) };
		return { ok: false, trouble: answer.status === 404 ? 'not-found' : 'unreachable' };
	} catch {
		// No network, no answer in time, or a portal's page instead of one.
		return { ok: false, trouble: 'unreachable' };
	}
};
