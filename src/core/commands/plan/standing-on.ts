import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { slotWorkId } from '../../pm/slot.ts';
import { lastDoneAt, ofJob, ofLine, settledBefore, withMeter } from '../../pm/slots/outcomes.ts';
import { standingOf } from '../../pm/slots/standing.ts';
import type { Outcome, Standing } from '../../pm/slots/standing.ts';
import { findOf, getOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { meterWhenDone } from './meter-when-done.ts';

type Plan = Doc & DocOf<'plan'>;

/** Done with the job of another plan: as long as that one stands. */
const lineOutcome = async (read: Read, line: DocOf<'slot'>, zone: string | undefined): Promise<Outcome> => {
	const { outcome, work } = line;
	const other = outcome === 'satisfied' && work !== undefined ? await getOf(read, 'work', work) : undefined;
	return ofLine(line, other, zone);
};

/** Where a plan's meter stood when its work was done is asked only of plans that have one. */
const atMeter = async (
	read: Read,
	plan: Plan,
	asset: Doc & Asset,
	outcomes: readonly Outcome[]
): Promise<readonly Outcome[]> => {
	const at = plan.schedule.meter && lastDoneAt(outcomes);
	return at === undefined ? outcomes : withMeter(outcomes, at, await meterWhenDone(read, plan, asset, at));
};

/** What became of a plan's occurrences on one asset, from where its document says they are settled. */
export const standingOn = async (
	read: Read,
	plan: Plan,
	asset: Doc & Asset,
	zone: string | undefined
): Promise<Standing> => {
	const outcomes = settledBefore(plan, asset.id);
	const from = plan.slots?.[asset.id]?.ordinal ?? 0;
	const lines = await findOf(read, 'slot', key.slots(plan.id, asset.id));
	for (const line of lines) if (line.ordinal > from) outcomes.push(await lineOutcome(read, line, zone));
	// One may be open behind others that are settled, because those were missed meanwhile; or before any of its
	// predecessors, because a device opened it early.
	const open = await findOf(read, 'work', key.openOf(plan.id, asset.id));
	const apart = open.filter(({ origin }) => (origin.ordinal ?? 0) <= from);
	for (const job of apart) outcomes.push(ofJob(job.origin.ordinal ?? 0, job, zone));
	const last = Math.max(
		from,
		...open.map(({ origin }) => origin.ordinal ?? 0),
		...lines.map(({ ordinal }) => ordinal)
	);
	for (let ordinal = from + 1; ; ordinal++) {
		const job = await getOf(read, 'work', slotWorkId(plan.id, asset.id, ordinal));
		if (job) outcomes.push(ofJob(ordinal, job, zone));
		else if (ordinal > last) return standingOf(await atMeter(read, plan, asset, outcomes));
	}
};
