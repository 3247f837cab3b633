import { party } from '../../model/fields.ts';
import type { Outcome } from '../command.ts';
import { draft } from '../lookup.ts';
import { restoreArgs, restoreOther } from '../restore-other.ts';
import { settlePriority } from './editing.ts';
import { isGone } from './gone.ts';
import type { Job, WorkDraft } from './job.ts';
import { missing, onJob } from './on-job.ts';
import { pathOf, placeOf } from './place.ts';
import { shareWithGuests } from './sharing.ts';

const FAILURE = 'failure.';
const DECIDE_PRIORITY: ReadonlySet<string> = new Set(['priority', 'impact', 'assetId']);

const readField = ({ doc }: Job, field: string): unknown =>
	field.startsWith(FAILURE)
		? Reflect.get(doc.failure ?? {}, field.slice(FAILURE.length))
		: Reflect.get(doc, field);

const writeField = (job: Job, field: string, value: unknown): void => {
	if (field.startsWith(FAILURE)) {
		const failure = { ...job.doc.failure, [field.slice(FAILURE.length)]: value };
		job.set({ failure: failure as NonNullable<WorkDraft['failure']> });
	} else {
		job.set({ [field]: value });
	}
};

/** One tap brings back what a colleague wrote at the same time. */
const restore = onJob('restoreOther', restoreArgs, async (job, args): Promise<Outcome | undefined> => {
	const found = restoreOther(draft<'work'>(job.doc), (field) => readField(job, field), args, job.desk.meta);
	if (!found.found) return missing('op');
	if (!found.doc) {
		job.differ('already-so', { field: args.field });
		return undefined;
	}
	const before = job.doc;
	const owner = args.field === 'owner' ? party.safeParse(found.value).data : undefined;
	if (owner && (await isGone(job.desk, owner))) {
		job.differ('has-left', { field: 'owner', detail: { person: owner.id } });
		return undefined;
	}
	job.set({
		edits: found.doc['edits'] as WorkDraft['edits'],
		alsoWrote: found.doc['alsoWrote'] as WorkDraft['alsoWrote']
	});
	writeField(job, args.field, found.value);
	if (args.field === 'assetId') job.set({ place: placeOf(await pathOf(job.desk, job.doc.assetId)) });
	if (args.field === 'owner') await shareWithGuests(job);
	if (args.field === 'priority') {
		const computed = before.priorityOverride?.computed ?? before.priority;
		const reason = before.priorityOverride?.reason ?? '';
		job.set({ priorityOverride: { ...job.stamp, reason, computed } });
	}
	if (DECIDE_PRIORITY.has(args.field)) await settlePriority(job);
	return undefined;
});

export const restoringCommands = [restore];
