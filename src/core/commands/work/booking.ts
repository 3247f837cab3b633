import { z } from 'zod';
import { id } from '../../model/fields.ts';
import { countedLabour } from '../../work/labour.ts';
import { missing, onJob } from './on-job.ts';
import type { Job } from './job.ts';
import { labourArg } from './work-args.ts';
import type { LabourArg } from './work-args.ts';

/** Hours as people write them down afterwards: from and to, or only how many minutes. */
export const bookLabour = (job: Job, given: LabourArg & { reverses?: string | undefined }, n = 0): void => {
	const { at, by } = job.stamp;
	const old = given.reverses === undefined ? undefined : job.doc.labour?.[given.reverses];
	const to = given.to ?? old?.to ?? at;
	const from =
		given.from ??
		(given.minutes === undefined
			? (old?.from ?? to)
			: new Date(Date.parse(to) - given.minutes * 60_000).toISOString());
	job.add('labour', job.desk.meta.newId('lb', n), {
		at,
		by,
		person: given.person ?? old?.person ?? by,
		from,
		to: to > from ? to : from,
		minutes: given.minutes,
		type: given.type,
		note: given.note,
		reverses: given.reverses
	});
};

/** A correction is a new line: of a line and its corrections the last one counts. Zero minutes take a line back. */
const bookTime = onJob(
	'bookTime',
	z.object({ id, ...labourArg.shape, reverses: id.optional() }),
	(job, args) => {
		const { reverses } = args;
		const { labour = {}, spilled } = job.doc;
		// A line that moved out of the item can still be corrected; what never was there cannot.
		if (reverses !== undefined && !labour[reverses] && !spilled?.['labour']) return missing('reverses');
		const other = countedLabour(labour).find(([, line]) => line.reverses === reverses)?.[1];
		if (reverses !== undefined && other && other.by !== job.stamp.by) {
			job.differ('also-wrote', { field: 'labour', detail: { by: other.by, at: other.at } });
		}
		bookLabour(job, args);
		return undefined;
	}
);

export const bookingCommands = [bookTime];
