import { z } from 'zod';
import { isAsset } from '../../model/kind-guards.ts';
import { id } from '../../model/fields.ts';
import { work } from '../../model/work.ts';
import { priorityOf } from '../../work/priority.ts';
import { isBooked, isWaiting } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import { getOf } from '../lookup.ts';
import { changesOf } from '../merge-edits.ts';
import type { Job } from './job.ts';
import { missing, onJob } from './on-job.ts';
import { ownerAt, pathOf, placeOf } from './place.ts';
import { shareWithGuests } from './sharing.ts';
import { words } from './work-args.ts';

/** Priority follows the machine and the impact until a person decides otherwise. */
export const settlePriority = async (job: Job): Promise<void> => {
	const [asset] = await pathOf(job.desk, job.doc.assetId);
	const computed = priorityOf(asset?.criticality, job.doc.impact);
	const { priorityOverride, priority } = job.doc;
	if (priorityOverride) {
		if (computed === priority) job.set({ priorityOverride: undefined });
		else if (priorityOverride.computed !== computed) {
			job.set({ priorityOverride: { ...priorityOverride, computed } });
		}
	} else if (priority !== computed) job.set({ priority: computed });
};

const FIELDS = [
	'title',
	'description',
	'workKind',
	'type',
	'assetId',
	'impact',
	'priority',
	'nextStep',
	'dueOn',
	'earliest',
	'latest',
	'estimateMinutes',
	'usefulness'
] as const;

/** A machine of another site, or none at all, is no place for it. */
const moveTo = async (job: Job, before: string | undefined): Promise<Outcome | undefined> => {
	const { assetId } = job.doc;
	if (assetId === before) return undefined;
	const asset = assetId === undefined ? undefined : await job.desk.get(assetId);
	if (assetId !== undefined && !(isAsset(asset) && asset.site === job.doc.site)) return missing('assetId');
	const path = await pathOf(job.desk, assetId);
	job.set({ place: placeOf(path) });
	if (before === undefined) await giveToPlace(job, path);
	return undefined;
};

/**
 * Reported without a machine, it is whoever’s who reported it: once it has a place, it is for the team there, until
 * somebody sets about it. Nobody said so: whatever a person says of its owner, earlier or later, holds.
 */
const giveToPlace = async (job: Job, path: Awaited<ReturnType<typeof pathOf>>): Promise<void> => {
	const { id, owner, edits, status } = job.doc;
	if (!isWaiting(status) || isBooked(job.doc)) return;
	const reporter = (await getOf(job.desk, 'work', id))?.createdBy;
	if (owner.type !== 'person' || owner.id !== reporter || edits?.['owner']) return;
	const to = ownerAt(path, owner.id);
	if (to.type === 'person') return;
	job.set({ owner: to });
	job.note('for-team');
	await shareWithGuests(job);
};

const edit = onJob(
	'edit',
	z.object({ id, changes: changesOf(work.shape, FIELDS), reason: words.optional() }),
	async (job, { changes, reason }): Promise<Outcome | undefined> => {
		const before = job.doc;
		job.edit(changes);
		const wrong = await moveTo(job, before.assetId);
		if (wrong) return wrong;
		if (changes['priority']) {
			const [asset] = await pathOf(job.desk, job.doc.assetId);
			const computed = priorityOf(asset?.criticality, job.doc.impact);
			if (changes['priority'].to !== computed && reason === undefined) {
				return refused('reason-needed', { field: 'priority' });
			}
			if (job.doc.priority === computed) job.set({ priorityOverride: undefined });
			else if (reason !== undefined && job.doc.priority === changes['priority'].to) {
				job.set({ priorityOverride: { ...job.stamp, reason, computed } });
			}
		} else if (changes['impact'] || changes['assetId']) {
			await settlePriority(job);
		}
		job.comment(reason);
		return undefined;
	}
);

/** Whoever did planned work says whether it was needed, also who may change nothing else of it. */
const sayUseful = onJob(
	'sayUseful',
	z.object({ id, changes: changesOf(work.shape, ['usefulness']) }),
	(job, { changes }) => job.edit(changes)
);

export const editingCommands = [edit, sayUseful];
