import { z } from 'zod';
import { id, noteText, quantity } from '../../model/fields.ts';
import { answer, link } from '../../model/work-parts.ts';
import { holdingAnswers, resultOf, stepKey } from '../../work/answers.ts';
import { isOver } from '../../work/status.ts';
import type { Step } from '../../model/plan.ts';
import { isAsset } from '../../model/kind-guards.ts';
import type { Outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { appendReading } from '../reading/append-reading.ts';
import { procedureOf } from './gate-check.ts';
import type { Job } from './job.ts';
import { newJob } from './new-job.ts';
import { missing, onJob } from './on-job.ts';
import { newWorkArg } from './work-args.ts';

const args = z.object({
	id,
	step: answer.shape.step,
	version: answer.shape.version,
	asset: answer.shape.asset,
	value: answer.shape.value,
	/** What the person says; limits and choices of the step may say worse. */
	result: answer.shape.result.optional(),
	note: noteText.optional(),
	photos: answer.shape.photos,
	/** The answer this one puts right. */
	replaces: id.optional(),
	/** For a step that is a reading: which meter, unless the step says it. */
	meter: id.optional(),
	restart: z.boolean().optional(),
	/** Work raised because of it, in the same act. */
	raise: newWorkArg.omit({ assetId: true }).optional()
});
type Args = z.infer<typeof args>;

/** The number of a step that is a reading goes into the meter's book in the same act. */
const readMeter = async (job: Job, given: Args, step: Step | undefined): Promise<string | undefined> => {
	const meter = given.meter ?? (step?.kind === 'reading' ? step.meter : undefined);
	const value = quantity.safeParse(given.value);
	const at = given.asset ?? step?.asset ?? job.doc.assetId;
	const asset = at === undefined ? undefined : await job.desk.get(at);
	if (meter === undefined || !value.success || given.result === 'na' || !isAsset(asset)) return undefined;
	const { meta } = job.desk;
	const reading = meta.newId('r');
	// Another answer to the same step puts right what that one said of the meter.
	const before = given.replaces === undefined ? undefined : job.doc.answers?.[given.replaces]?.reading;
	const wrong = before === undefined ? undefined : await getOf(job.desk, 'reading', before);
	const isSame = wrong?.asset === asset.id && wrong.meter === meter;
	const appended = await appendReading(job.desk, asset, {
		id: reading,
		meter,
		value: value.data,
		at: isSame ? wrong.at : meta.at,
		source: 'person',
		work: job.doc.id,
		...(isSame && { corrects: wrong.id }),
		...(given.restart && { restart: true })
	});
	return appended ? reading : undefined;
};

/** What a wrong step leads to: a job of its own that says where it comes from. */
const raiseWork = async (
	job: Job,
	given: Args,
	step: Step | undefined
): Promise<string | undefined | Outcome> => {
	if (!given.raise) return undefined;
	const { meta } = job.desk;
	const raised = meta.newId('w');
	const assetId = given.asset ?? step?.asset ?? job.doc.assetId;
	const made = await newJob(job.desk, {
		...given.raise,
		assetId,
		site: job.doc.site,
		id: raised,
		origin: { type: 'step', work: job.doc.id, step: given.step }
	});
	if (!made) return missing('asset');
	const entry = { ...job.stamp, type: 'follow-up', work: raised } satisfies z.infer<typeof link>;
	job.add('links', meta.newId('n'), entry);
	made.add('links', meta.newId('n', 1), { ...job.stamp, type: 'follows', work: job.doc.id });
	await made.finish();
	return raised;
};

/** Somebody else answered the same step and this person had not seen it: both stay, the later holds. */
const tellOfOther = (job: Job, given: Args, result: string): void => {
	const [id, other] = holdingAnswers(job.doc.answers).get(stepKey(given)) ?? [];
	if (!id || !other || id === given.replaces || other.by === job.stamp.by) return;
	if (other.value === given.value && other.result === result) return;
	const holds = other.at > job.stamp.at ? 'theirs' : 'yours';
	job.differ('also-wrote', {
		field: `answers.${given.step}`.slice(0, 60),
		detail: { by: other.by, at: other.at, holds }
	});
};

const giveAnswer = async (job: Job, given: Args, desk: Desk): Promise<Outcome | void> => {
	const procedure = await procedureOf(desk, job.doc);
	const step = procedure?.steps.find(({ id }) => id === given.step);
	const result = resultOf(step, given.value, given.result);
	const reading = await readMeter(job, given, step);
	const raised = await raiseWork(job, given, step);
	if (typeof raised === 'object') return raised;
	tellOfOther(job, given, result);
	const { step: of, version, asset, value, note, photos, replaces } = given;
	job.add('answers', desk.meta.newId('q'), {
		...job.stamp,
		step: of,
		version,
		result,
		asset,
		value,
		note,
		photos,
		reading,
		raised,
		replaces
	});
	if (isOver(job.doc.status) || job.isStale) job.differ('late', { detail: { status: job.doc.status } });
	return undefined;
};

export const answeringCommands = [onJob('answer', args, giveAnswer)];
