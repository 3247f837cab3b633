import { z } from 'zod';
import { id } from '../../model/fields.ts';
import { comment } from '../../model/work-parts.ts';
import { omit } from '../../model/omit.ts';
import { isOver } from '../../work/status.ts';
import { onJob } from './on-job.ts';
import { photoArg, signatureArg, voiceArg, words } from './work-args.ts';
import type { Outcome } from '../command.ts';
import { getOf } from '../lookup.ts';
import { startWatching } from './watching.ts';
import { Job } from './job.ts';

const say = onJob(
	'comment',
	z.object({ id, text: words, to: comment.shape.to, mentions: comment.shape.mentions }),
	(job, { text, to, mentions }) => {
		job.add('comments', job.desk.meta.newId('c'), {
			...job.stamp,
			text,
			to,
			mentions
		});
		startWatching(job, mentions ?? []);
	}
);

/** Only names of contents: the pictures themselves travel apart. */
const addPhoto = onJob(
	'addPhoto',
	z.object({ id, photos: z.array(photoArg).min(1).max(10) }),
	(job, { photos }) => {
		photos.forEach((photo, n) => job.add('photos', job.desk.meta.newId('f', n), { ...job.stamp, ...photo }));
	}
);

const addVoice = onJob('addVoice', z.object({ id, ...voiceArg.shape }), (job, args) => {
	const voice = omit(args, 'id');
	job.add('voice', job.desk.meta.newId('v'), { ...job.stamp, ...voice });
});

export const signAs = async (job: Job, given: z.infer<typeof signatureArg>): Promise<void> => {
	const { meta } = job.desk;
	const person = await getOf(job.desk, 'person', meta.actor.id);
	job.add('signatures', meta.newId('g'), {
		...job.stamp,
		...given,
		name: person?.name ?? meta.actor.id,
		device: meta.device
	});
};

/** Written to another item of the same act: only what stands against it is an answer. */
const keepOr = (outcome: Outcome): Outcome | undefined => (outcome.done ? undefined : outcome);

const sign = onJob('sign', z.object({ id, ...signatureArg.shape }), (job, args) =>
	signAs(job, omit(args, 'id'))
);

/** "Still there", "worse": a colleague's word on what is already reported. Said to a duplicate, it is said to the original. */
const meToo = onJob(
	'meToo',
	z.object({ id, worse: z.boolean(), note: words.optional(), photo: photoArg.shape.hash.optional() }),
	async (job, { worse, note, photo }, desk) => {
		const { status, duplicateOf } = job.doc;
		const original =
			status === 'duplicate' && duplicateOf ? await getOf(desk, 'work', duplicateOf) : undefined;
		const about = original ? new Job(desk, original) : job;
		about.add('meToo', job.desk.meta.newId('mt'), {
			...job.stamp,
			worse,
			note,
			photo
		});
		if (original) job.differ('merged-into', { doc: original.id });
		else if (isOver(status)) job.differ('late', { detail: { status } });
		return original ? keepOr(await about.finish()) : undefined;
	}
);

export const sayingCommands = [say, addPhoto, addVoice, sign, meToo];
