import { z } from 'zod';
import { code, id } from '../../model/fields.ts';
import { link as linkEntry } from '../../model/work-parts.ts';
import type { Outcome } from '../command.ts';
import { getOf } from '../lookup.ts';
import { versionInForce } from '../procedure/versions.ts';
import { omit } from '../../model/omit.ts';
import { Job } from './job.ts';
import { newJob } from './new-job.ts';
import type { NewWork } from './new-job.ts';
import { missing, onJob } from './on-job.ts';
import { newWorkArg } from './work-args.ts';

type LinkType = z.infer<typeof linkEntry>['type'];

/** What the same link is called from the other side. */
const BACK: Readonly<Record<LinkType, LinkType>> = {
	'follow-up': 'follows',
	follows: 'follow-up',
	'duplicate-of': 'duplicate',
	duplicate: 'duplicate-of',
	'part-of': 'related',
	related: 'related',
	ticket: 'ticket',
	capa: 'capa'
};

const refusalOf = (outcome: Outcome): Outcome | undefined => (outcome.done ? undefined : outcome);

const link = onJob(
	'link',
	z.object({
		id,
		type: linkEntry.shape.type.exclude(['duplicate-of', 'duplicate']),
		work: id.optional(),
		system: linkEntry.shape.system,
		ref: linkEntry.shape.ref
	}),
	async (job, { type, work, system, ref }, desk): Promise<Outcome | undefined> => {
		if (work === job.doc.id) return missing('work');
		const other = work === undefined ? undefined : await getOf(desk, 'work', work);
		if (work !== undefined && !other) return missing('work');
		job.add('links', desk.meta.newId('n'), {
			...job.stamp,
			type,
			work,
			system,
			ref
		});
		if (!other) return undefined;
		const side = new Job(desk, other);
		side.add('links', desk.meta.newId('n', 1), { ...job.stamp, type: BACK[type], work: job.doc.id });
		return refusalOf(await side.finish());
	}
);

/** New items that come out of this one; each says where it comes from, and this one names them. */
const lead = async (
	job: Job,
	items: readonly Omit<NewWork, 'id' | 'origin'>[],
	there: LinkType,
	back: LinkType
): Promise<Outcome | undefined> => {
	const { desk } = job;
	for (const [n, item] of items.entries()) {
		const made = desk.meta.newId('w', n);
		const assetId = item.assetId ?? job.doc.assetId;
		const next = await newJob(desk, {
			...item,
			assetId,
			site: job.doc.site,
			id: made,
			origin: { type: 'work', work: job.doc.id }
		});
		if (!next) return missing(`items.${n}.assetId`);
		job.add('links', desk.meta.newId('n', 2 * n), { ...job.stamp, type: there, work: made });
		next.add('links', desk.meta.newId('n', 2 * n + 1), { ...job.stamp, type: back, work: job.doc.id });
		const wrong = refusalOf(await next.finish());
		if (wrong) return wrong;
	}
	return undefined;
};

const split = onJob('split', z.object({ id, items: z.array(newWorkArg).min(1).max(10) }), (job, { items }) =>
	lead(job, items, 'related', 'part-of')
);

const followUp = onJob('followUp', z.object({ id, ...newWorkArg.shape }), (job, item) =>
	lead(job, [omit(item, 'id')], 'follow-up', 'follows')
);

/** The same job once more, as it was planned; nothing of what was done comes along. */
const repeat = onJob('repeat', z.object({ id, code: code.optional() }), async (job, given, desk) => {
	const { doc } = job;
	const inForce = await versionInForce(desk, doc.procedure?.id);
	const planned = {
		title: doc.title,
		description: doc.description,
		workKind: doc.workKind,
		type: doc.type,
		estimateMinutes: doc.estimateMinutes,
		skills: doc.skills,
		requirePermit: doc.requirePermit,
		// A round lies where all of its way does, not at one machine.
		...(doc.stops && { stops: doc.stops, place: doc.place }),
		procedure: inForce && { id: inForce.procedureId, version: inForce.version }
	};
	return lead(job, [{ code: given.code, ...planned }], 'related', 'related');
});

export const linkingCommands = [link, split, followUp, repeat];
