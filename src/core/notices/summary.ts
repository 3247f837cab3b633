import { isUrgent, lastDigest, type Choices, type Hearer } from './choices.ts';
import type { Notice } from './notice.ts';

const DAY_MS = 86_400_000;
/** What a phone shows of one, and a list of it. */
const MOST_TITLES = 3;

/** What came together at the hour of the summary, as one entry of the bell; undefined where nothing did, or none is wanted. */
export const summaryOf = (
	notices: readonly Notice[],
	{ digest }: Pick<Choices, 'digest'>,
	hearer: Hearer
): Notice | undefined => {
	if (digest === undefined) return undefined;
	const due = lastDigest(digest, hearer);
	const together = notices.filter(({ kind, at }) => {
		const moment = Date.parse(at);
		return !isUrgent(kind) && moment < due && moment >= due - DAY_MS;
	});
	if (together.length === 0) return undefined;
	const at = new Date(due).toISOString();
	const titles = [...new Set(together.map(({ title }) => title).filter(Boolean))].slice(0, MOST_TITLES);
	return {
		...{ id: `summary.${at}`, kind: 'summary', at, work: '' },
		...{ title: titles.join('\n'), count: together.length }
	};
};
