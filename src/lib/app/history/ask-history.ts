import { askLog } from '../ask-log.ts';

const PAGE = 100;

export const askHistory = (token: string, id: string, before: number | undefined) =>
	askLog(
		'history',
		token,
		{ id, limit: PAGE, ...(before !== undefined && { before }) },
		async () => (await import('#core/sync/history-messages.ts')).historyAnswer
	);
