import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { isAsset } from '../../model/kind-guards.ts';
import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { slot } from '../../model/event.ts';
import { id, instant, localDate } from '../../model/fields.ts';
import { key } from '../../model/keys.ts';
import { slotId, slotWorkId } from '../../pm/slot.ts';
import { isBooked, isEnded } from '../../work/status.ts';
import { defineCommand, refused } from '../command.ts';
import type { Meta, Outcome } from '../command.ts';
import { Desk } from '../desk.ts';
import { draft, findOf, getOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { Job } from '../work/job.ts';
import { missing } from '../work/on-job.ts';
import { settle, settlePredecessor } from './settling.ts';
import { slotJob } from './slot-job.ts';

type Plan = Doc & DocOf<'plan'>;

const which = {
	plan: id,
	asset: id,
	/** The predecessor's and one more; its date or meter value is only a property of it. */
	ordinal: z.int().min(1).max(1_000_000),
	dueOn: localDate.optional(),
	dueMeter: z.number().optional()
};

const look = async (
	read: Read,
	meta: Meta,
	action: string,
	args: { plan: string; asset: string }
): Promise<Outcome | { desk: Desk; plan: Plan; asset: Doc & Asset }> => {
	const desk = new Desk(read, meta);
	const plan = await getOf(desk, 'plan', args.plan);
	if (!plan) return missing('plan');
	const asset = await desk.get(args.asset);
	if (!isAsset(asset) || asset.site !== plan.site) return missing('asset');
	return (await desk.allows(action, asset)) ? { desk, plan, asset } : refused('not-allowed');
};

/** By the server ahead of time or by a device early: both make the same item, and the second finds it there. */
const openSlot = defineCommand({
	name: 'plan.openSlot',
	v: 1,
	args: z.object({
		...which,
		levels: z.array(id).max(20).optional(),
		/** Where work that needs the machine was found room. */
		window: z.object({ id, from: instant }).optional()
	}),
	run: async (read, { ordinal, dueOn, dueMeter, levels, window, ...args }, meta) => {
		const found = await look(read, meta, 'plan.openSlot', args);
		if ('done' in found) return found;
		const { desk, plan, asset } = found;
		// A round has one sequence: none of its machines has another.
		if (plan.round && asset.id !== plan.site) return missing('asset');
		const own = slotWorkId(plan.id, asset.id, ordinal);
		if (await getOf(desk, 'work', own)) {
			desk.differ({ code: 'already-so', doc: own });
			return desk.finish();
		}
		const open = (await findOf(desk, 'work', key.openOf(plan.id, asset.id))).filter(
			(work) => !work.times.done
		);
		const [other] = open;
		if (other && plan.stack !== 'stack')
			return refused('still-in-use', { detail: { work: other.id, code: other.code } });
		// It was settled without work, or the plan rests: whoever opens it has begun already.
		const settled = (plan.slots?.[asset.id]?.ordinal ?? 0) >= ordinal;
		if (settled || plan.state !== 'active' || asset.archived) {
			desk.differ({
				code: 'changed-meanwhile',
				doc: plan.id,
				detail: { state: settled ? 'settled' : plan.state }
			});
		}
		const job = await slotJob(desk, plan, asset, { id: own, ordinal, dueOn, dueMeter, levels, window });
		if (!job) return missing('asset');
		await settlePredecessor(desk, plan, asset, ordinal);
		return job.finish();
	}
});

/** It counts, it does not pile up: one line instead of a job nobody did. */
const skipSlot = defineCommand({
	name: 'plan.skipSlot',
	v: 1,
	args: z.object({ ...which, outcome: slot.shape.outcome, reason: slot.shape.reason, work: id.optional() }),
	run: async (read, { ordinal, dueOn, dueMeter, outcome, reason, work, ...args }, meta) => {
		const found = await look(read, meta, 'plan.skipSlot', args);
		if ('done' in found) return found;
		const { desk, plan, asset } = found;
		if (outcome === 'skipped' && !reason) return refused('reason-needed', { field: 'reason' });
		const own = slotId(plan.id, asset.id, ordinal);
		if (await getOf(desk, 'slot', own)) {
			desk.differ({ code: 'already-so', doc: own });
			return desk.finish();
		}
		if (work !== undefined && !(await getOf(desk, 'work', work))) return missing('work');
		const item = await getOf(desk, 'work', slotWorkId(plan.id, asset.id, ordinal));
		if (item && isBooked(item)) return refused('already-booked', { detail: { work: item.id } });
		const line = { plan: plan.id, asset: asset.id, ordinal, outcome, reason, work, dueOn, dueMeter };
		desk.put(
			draft<'slot'>({
				...line,
				id: own,
				kind: 'slot',
				site: plan.site,
				scopes: [siteScope(plan.site)],
				archived: false,
				at: meta.at,
				by: meta.actor.id
			})
		);
		// Done with another job: when that one is cancelled it is there again, so nothing is settled for good yet.
		if (outcome !== 'satisfied') settle(desk, plan, asset.id, { ordinal, dueOn, dueMeter });
		if (!item || isEnded(item.status)) return desk.finish();
		const job = new Job(desk, item);
		job.turn('cancelled', reason);
		job.set({ reason });
		job.setTimes({ cancelled: meta.at });
		return job.finish();
	}
});

export const slotCommands = [openSlot, skipSlot];
