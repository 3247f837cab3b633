import { z } from 'zod';
import { id } from '../../model/fields.ts';
import { work } from '../../model/work.ts';
import { draft } from '../lookup.ts';
import { changesOf, mergeEdits } from '../merge-edits.ts';
import type { Changes } from '../merge-edits.ts';
import type { Job, WorkDraft } from './job.ts';
import { onJob } from './on-job.ts';
import { FAILURE_FIELDS } from './work-args.ts';

/** Each finding is a field of its own in the book of who wrote what: `failure.mode`. */
const named = (field: string) => `failure.${field}`;

/** What failed, why, what helped: two people's findings are both kept, field by field. */
export const writeFailure = (job: Job, changes: Changes): void => {
	const before = job.doc.failure;
	const flat = Object.fromEntries(FAILURE_FIELDS.map((field) => [named(field), before?.[field]]));
	const asked = Object.fromEntries(Object.entries(changes).map(([field, change]) => [named(field), change]));
	const { doc, differences } = mergeEdits({ ...draft<'work'>(job.doc), ...flat }, asked, job.desk.meta);
	const failure = Object.fromEntries(
		FAILURE_FIELDS.map((field) => [field, doc[named(field)]]).filter(([, value]) => value !== undefined)
	);
	job.set({
		failure: { ...failure, ...job.stamp } as NonNullable<WorkDraft['failure']>,
		edits: doc.edits as WorkDraft['edits'],
		alsoWrote: doc.alsoWrote as WorkDraft['alsoWrote']
	});
	for (const difference of differences) job.desk.differ(difference);
};

const setFailure = onJob(
	'setFailure',
	z.object({ id, changes: changesOf(work.shape.failure.unwrap().shape, FAILURE_FIELDS) }),
	(job, { changes }) => writeFailure(job, changes)
);

export const failingCommands = [setFailure];
