import { z } from 'zod';
import { id, noteText, party, shortText } from '../../model/fields.ts';
import type { Party } from '../../model/fields.ts';
import { same } from '../../model/same.ts';
import { helperField } from '../../work/helper-field.ts';
import { isOver } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { isGone } from './gone.ts';
import type { Job } from './job.ts';
import { missing, onJob } from './on-job.ts';
import { shareWithGuests } from './sharing.ts';
import { settleWorking } from './starting.ts';
import { stopTimer } from './timers.ts';
import { changed, words } from './work-args.ts';

const MOST_HELPERS = 20;

const exists = async (desk: Desk, { type, id: who }: Party) =>
	type === 'team'
		? (await getOf(desk, 'team', who)) !== undefined
		: (await getOf(desk, 'person', who)) !== undefined;

/** In the book of who wrote what, each helper is a field of their own: who added them, and when. */
const BOOK_KEY = 60;

/** Several people may be added at once from several devices: additions are a union. */
const setHelpers = (job: Job, add: readonly string[], remove: readonly string[]): Outcome | undefined => {
	const before = job.doc.assignees ?? [];
	const assignees = [...new Set([...before.filter((one) => !remove.includes(one)), ...add])];
	if (assignees.length > MOST_HELPERS) return refused('too-many', { field: 'assignees' });
	if (same(before, assignees)) return undefined;
	const edits = { ...job.doc.edits };
	for (const who of before) if (!assignees.includes(who)) delete edits[helperField(who)];
	for (const who of assignees) {
		const field = helperField(who);
		if (!before.includes(who) && field.length <= BOOK_KEY)
			edits[field] = { ...job.stamp, op: job.desk.meta.op };
	}
	job.set({
		assignees: assignees.length > 0 ? assignees : undefined,
		edits: Object.keys(edits).length > 0 ? edits : undefined
	});
	return undefined;
};

/** Of these people the ones who are there; of the others it is told. */
const thereOf = async (job: Job, people: readonly string[]): Promise<string[]> => {
	const there: string[] = [];
	for (const person of people) {
		if (await isGone(job.desk, { type: 'person', id: person }))
			job.differ('has-left', { field: 'assignees', detail: { person } });
		else there.push(person);
	}
	return there;
};

/** An owner whom nobody chose gives way: their name does not stand beside the one who is chosen. */
const setOwner = (job: Job, { from, to }: { from?: unknown; to: Party }): void => {
	const { owner, edits } = job.doc;
	const isChosen = edits?.['owner'] !== undefined || same(owner, to);
	job.edit({ owner: { from: isChosen ? from : owner, to } });
};

/** Whoever plans without a network cannot know that somebody left meanwhile; a job always has an owner who is there. */
const giveTo = async (job: Job, owner: { from?: unknown; to: Party }): Promise<boolean> => {
	const isThere = !(await isGone(job.desk, owner.to));
	if (isThere) setOwner(job, owner);
	else job.differ('has-left', { field: 'owner', detail: { person: owner.to.id } });
	return isThere;
};

const assign = onJob(
	'assign',
	z.object({
		id,
		owner: changed(party).optional(),
		add: z.array(id).max(MOST_HELPERS).optional(),
		remove: z.array(id).max(MOST_HELPERS).optional(),
		note: noteText.optional()
	}),
	async (job, { owner, add = [], remove = [], note }, desk) => {
		if (owner && !(await exists(desk, owner.to))) return missing('owner');
		for (const who of add) {
			if (!(await exists(desk, { type: 'person', id: who }))) return missing('add');
		}
		const tooMany = setHelpers(job, await thereOf(job, add), remove);
		if (tooMany) return tooMany;
		if (owner) await giveTo(job, owner);
		job.comment(note);
		job.acknowledge();
		await shareWithGuests(job);
		return undefined;
	}
);

/** "I do it": from whoever had it. The reason is for them. */
const takeOver = onJob(
	'takeOver',
	z.object({ id, reason: words, from: party.optional() }),
	async (job, { reason, from }, desk) => {
		const me: Party = { type: 'person', id: desk.meta.actor.id };
		const before = job.doc.owner;
		if (same(before, me)) {
			job.comment(reason);
			job.differ('already-so', { field: 'owner' });
			return undefined;
		}
		const to = before.type === 'person' ? { to: before.id } : {};
		job.add('comments', desk.meta.newId('c'), { ...job.stamp, text: reason, ...to });
		setOwner(job, { from: from ?? before, to: me });
		const tooMany = setHelpers(job, [me.id], []);
		if (tooMany) return tooMany;
		job.note('taken-over');
		job.acknowledge();
		await shareWithGuests(job);
		return undefined;
	}
);

/** At the end of a shift: who goes on, what was found, what comes next. */
const handOver = onJob(
	'handOver',
	z.object({
		id,
		to: changed(party),
		note: noteText.optional(),
		nextStep: changed(shortText).optional(),
		minutes: z.int().min(0).max(1_000_000).optional()
	}),
	async (job, { to, note, nextStep, minutes }, desk) => {
		if (!(await exists(desk, to.to))) return missing('to');
		stopTimer(job, { minutes, isLast: true });
		if (!isOver(job.doc.status)) settleWorking(job);
		if (nextStep) job.edit({ nextStep });
		const isGiven = await giveTo(job, { from: to.from ?? job.doc.owner, to: to.to });
		if (note) {
			const called = isGiven ? { to: to.to.id } : {};
			job.add('comments', desk.meta.newId('c'), { ...job.stamp, text: note, ...called });
		}
		if (isGiven) job.note('handed-over');
		await shareWithGuests(job);
		return undefined;
	}
);

export const assigningCommands = [assign, takeOver, handOver];
