import { parkedAnswer, type ParkedAnswer } from '#core/sync/parked-messages.ts';
import { refusedAnswer, type RefusedAnswer } from '#core/sync/refused-messages.ts';
import { sightings, type Sightings } from '#core/sync/auth-messages.ts';
import { ServerAnswer } from '#lib/analytics/server-answer.svelte.ts';
import { askSightings } from '#lib/session/auth-client.ts';
import { askLog } from '../ask-log.ts';

interface Asking {
	readonly person: string;
	readonly site: string;
	readonly token: () => string;
}

const AT_MOST = 200;

/** What only the server knows of a site's trouble, each kept with its age for when it cannot be asked. */
export const serverLists = ({ person, site, token }: Asking) => ({
	devices: new ServerAnswer<Sightings['seen']>({
		person,
		key: ['sightings', site],
		ask: async () => {
			const answer = await askSightings(site, token());
			if (answer.ok) return { ok: true, value: answer.value.seen };
			return { ok: false, trouble: answer.trouble.error === 'not-allowed' ? 'not-found' : 'unreachable' };
		},
		read: (kept) => sightings.shape.seen.safeParse(kept).data
	}),
	refused: new ServerAnswer<RefusedAnswer>({
		person,
		key: ['refused', site],
		ask: () => askLog('refused', token(), { limit: AT_MOST }, async () => refusedAnswer),
		read: (kept) => refusedAnswer.safeParse(kept).data
	}),
	parked: new ServerAnswer<ParkedAnswer>({
		person,
		key: ['parked', site],
		ask: () => askLog('parked', token(), { isDecided: false, limit: AT_MOST }, async () => parkedAnswer),
		read: (kept) => parkedAnswer.safeParse(kept).data
	})
});
