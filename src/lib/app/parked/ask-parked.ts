import type { ParkedAnswer } from '#core/sync/parked-messages.ts';
import { askLog } from '../ask-log.ts';

const PAGE = 200;

/** Not found: this person decides nowhere. */
export const askParked = (token: string, isDecided: boolean, after: ParkedAnswer['next']) =>
	askLog(
		'parked',
		token,
		{ isDecided, limit: PAGE, ...(after && { after }) },
		async () => (await import('#core/sync/parked-messages.ts')).parkedAnswer
	);
