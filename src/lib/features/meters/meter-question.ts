import type { Asset } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Level } from '#core/pm/condition.ts';
import { levelsOf } from '#core/pm/condition.ts';
import { asLine } from '#core/pm/meter.ts';
import type { CounterOrGauge } from '#core/pm/meter.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** So many readings are drawn: a machine may send one a minute. */
const MOST = 300;

export const readingsOf = (asset: string, meter: string) => ({
	shelf: 'events' as const,
	selector: { ixOf: `${asset}:${meter}` },
	sort: ['ixNewest'],
	limit: MOST
});

/** What the readings say the meter stood at, the oldest first; `total`: at the last of them. */
export const levelsIn = (docs: readonly Doc[], meter: CounterOrGauge, total?: number): Level[] =>
	levelsOf(
		docs.flatMap((doc) => (isKind(doc, 'reading') && !doc.archived ? [asLine(doc)] : [])),
		meter,
		total
	);

/** What a machine lies in: plans may mean everything under a place. */
export const placesAbove =
	({ parentId }: Asset): Question<(Doc & Asset)[]> =>
	async (read) =>
		(await import('#core/commands/work/place.ts')).pathOf(read, parentId);
