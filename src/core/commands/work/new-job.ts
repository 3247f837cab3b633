import { siteScope } from '../../access/scopes.ts';
import { jobCode } from '../auto-code.ts';
import type { z } from 'zod';
import { getOf } from '../lookup.ts';
import type { Desk } from '../desk.ts';
import { priorityOf } from '../../work/priority.ts';
import { Job } from './job.ts';
import type { WorkDraft } from './job.ts';
import { ownerAt, pathOf, placeOf } from './place.ts';
import { shareWithGuests } from './sharing.ts';
import type { newWorkArg } from './work-args.ts';

export type NewWork = z.infer<typeof newWorkArg> &
	Pick<WorkDraft, 'id' | 'origin'> &
	Omit<Partial<WorkDraft>, keyof z.infer<typeof newWorkArg>>;

/** A job that did not exist before; undefined where its machine or site cannot be found. */
export const newJob = async (desk: Desk, given: NewWork): Promise<Job | undefined> => {
	const { at, actor } = desk.meta;
	const path = await pathOf(desk, given.assetId);
	if (given.assetId !== undefined && path.length === 0) return undefined;
	const site = path[0]?.site ?? given.site;
	if (site === undefined || (path.length === 0 && !(await getOf(desk, 'site', site)))) return undefined;
	const impact = given.impact ?? 'none';
	const doc: WorkDraft = {
		priority: priorityOf(path[0]?.criticality, impact),
		status: 'requested',
		owner: ownerAt(path, actor.id),
		times: { requested: at },
		scopes: [siteScope(site)],
		...given,
		code: given.code ?? (await jobCode(desk, given.id)),
		kind: 'work',
		archived: false,
		site,
		workKind: given.workKind ?? 'repair',
		impact,
		place: given.place ?? placeOf(path)
	};
	const job = new Job(desk, doc, undefined);
	job.note(doc.status, undefined, FIRST_TURN);
	if (doc.owner.type === 'person') await shareWithGuests(job);
	return job;
};

/** The turn that stands for the beginning; the act that makes a job may at once do more with it. */
const FIRST_TURN = 9;
