import { z } from 'zod';
import { isAsset } from '../../model/kind-guards.ts';
import { id, shortText } from '../../model/fields.ts';
import { isolation } from '../../model/work-parts.ts';
import { holdsTried, isOn } from '../../work/gates.ts';
import type { Lock } from '../../work/gates.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import { getOf } from '../lookup.ts';
import type { Job } from './job.ts';
import { missing, onJob } from './on-job.ts';

const isolate = onJob(
	'isolate',
	z.object({
		id,
		asset: id.optional(),
		/** A point of the asset's list, or one that is on no list yet. */
		point: id.optional(),
		energy: isolation.shape.energy.optional(),
		device: isolation.shape.device.optional(),
		location: isolation.shape.location,
		required: z.boolean().optional()
	}),
	async (job, { asset: elsewhere, point, required, ...own }, desk): Promise<Outcome | undefined> => {
		const at = elsewhere ?? job.doc.assetId;
		const asset = at === undefined ? undefined : await desk.get(at);
		const listed = point !== undefined && isAsset(asset) ? asset.isolation?.[point] : undefined;
		if (point !== undefined && !listed) return missing('point');
		const energy = own.energy ?? listed?.energy;
		const device = own.device ?? listed?.device;
		const location = own.location ?? listed?.location;
		if (energy === undefined) return refused('malformed', { field: 'energy' });
		if (device === undefined) return refused('malformed', { field: 'device' });
		job.add('isolations', desk.meta.newId('i'), {
			...job.stamp,
			energy,
			device,
			required: required ?? true,
			...(at !== undefined && { asset: at }),
			point,
			location
		});
		return undefined;
	}
);

const setLock = (job: Job, isolationId: string, lockId: string, lock: Lock): boolean => {
	const held = job.doc.isolations?.[isolationId];
	if (!held) return false;
	job.change('isolations', isolationId, { ...held, locks: { ...held.locks, [lockId]: lock } });
	return true;
};

const lockNumber = z.string().max(40).optional();

/** Everybody's own lock, and only their own. */
const lock = onJob('lock', z.object({ id, isolation: id, number: lockNumber }), (job, args) => {
	const { by } = job.stamp;
	const mine = { ...job.stamp, holder: by, number: args.number };
	if (!setLock(job, args.isolation, job.desk.meta.newId('k'), mine)) return missing('isolation');
	job.note('locked');
	return undefined;
});

/** Somebody tried whether the energy is gone. */
const verifyIsolation = onJob(
	'verifyIsolation',
	z.object({
		id,
		isolation: id,
		how: shortText.optional(),
		/** What was read off the tags of its locks, exactly. */
		tags: z.array(z.string().max(40)).max(20).optional()
	}),
	(job, { isolation: point, how, tags = [] }) => {
		const held = job.doc.isolations?.[point];
		if (!held) return missing('isolation');
		const numbers = Object.values(held.locks ?? {}).map(({ number }) => number);
		if (!tags.every((tag) => numbers.includes(tag))) return missing('tags');
		const holds = holdsTried(held, job.stamp.at);
		if (holds) job.differ('already-so', { field: 'isolations' });
		else job.change('isolations', point, { ...held, verified: { ...job.stamp, how } });
		job.note('isolation-tried', held.verified?.how);
		return undefined;
	}
);

const heldLock = (job: Job, point: string, key: string) => job.doc.isolations?.[point]?.locks?.[key];

const notYours = ({ holder }: Lock) => refused('not-your-lock', { detail: { holder } });

const unlockArgs = z.object({
	id,
	isolation: id,
	lock: id,
	/** What was read off its tag, exactly. */
	tag: lockNumber
});

const unlock = onJob('unlock', unlockArgs, (job, args) => {
	const held = heldLock(job, args.isolation, args.lock);
	if (!held) return missing('lock');
	if (held.holder !== job.stamp.by) return notYours(held);
	if (args.tag !== undefined && args.tag !== held.number) return missing('tag');
	if (!isOn(held)) {
		job.differ('already-so', { field: 'isolations' });
		return undefined;
	}
	setLock(job, args.isolation, args.lock, { ...held, off: job.stamp });
	job.note('unlocked');
	return undefined;
});

/** At a change of shift the holder hands the lock on. In doubt it stays on: the one who got it takes it off. */
const transferLock = onJob(
	'transferLock',
	z.object({ id, isolation: id, lock: id, to: id }),
	async (job, args, desk): Promise<Outcome | undefined> => {
		const held = heldLock(job, args.isolation, args.lock);
		if (!held) return missing('lock');
		if (held.holder !== job.stamp.by) return notYours(held);
		if (!(await getOf(desk, 'person', args.to))) return missing('to');
		if (held.handedTo !== undefined) {
			const same = held.handedTo === args.to;
			if (!same) return refused('not-your-lock', { detail: { holder: held.handedTo } });
			job.differ('already-so', { field: 'isolations' });
			return undefined;
		}
		setLock(job, args.isolation, args.lock, { ...held, off: held.off ?? job.stamp, handedTo: args.to });
		setLock(job, args.isolation, desk.meta.newId('k'), {
			...job.stamp,
			holder: args.to,
			...(held.number !== undefined && { number: held.number })
		});
		job.note('lock-handed-over');
		return undefined;
	}
);

export const lockCommands = [isolate, lock, verifyIsolation, unlock, transferLock];
