import { z } from 'zod';
import { id, noteText } from '../../model/fields.ts';
import { permit } from '../../model/work-parts.ts';
import { earlier } from '../../work/status.ts';
import { omit } from '../../model/omit.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import type { Job } from './job.ts';
import { missing, onJob } from './on-job.ts';

type Permit = NonNullable<Job['doc']['permits']>[string];
type State = Permit['state'];

/** Only people with authority for permits issue, stop and cancel them; whoever works asks, accepts and hands back. */
const BY_ISSUER: readonly State[] = ['issued', 'suspended', 'cancelled'];
const OVER: readonly State[] = ['handed-back', 'cancelled'];

/** What may follow on what. An act that comes too late never brings a stopped permit back to life. */
const NEXT: Readonly<Record<State, readonly State[]>> = {
	requested: ['issued', 'cancelled'],
	issued: ['accepted', 'suspended', 'handed-back', 'cancelled'],
	accepted: ['suspended', 'handed-back', 'cancelled'],
	suspended: ['issued', 'handed-back', 'cancelled'],
	'handed-back': [],
	cancelled: []
};

const args = z.object({
	id,
	/** Without it a new permit begins. */
	permit: id.optional(),
	state: permit.shape.state,
	type: permit.shape.type.optional(),
	number: permit.shape.number,
	validFrom: permit.shape.validFrom,
	validUntil: permit.shape.validUntil,
	location: permit.shape.location,
	hazards: permit.shape.hazards,
	precautions: permit.shape.precautions,
	isolations: permit.shape.isolations,
	note: noteText.optional()
});
type Args = z.infer<typeof args>;

const signedFields = (job: Job, state: State) => {
	const { at, by } = job.stamp;
	if (state === 'issued') return { issuer: by, issuedAt: at };
	return state === 'accepted' ? { holder: by } : {};
};

const begin = (job: Job, { note, type, ...args }: Args): Outcome | undefined => {
	const fields = omit(args, 'id', 'permit');
	if (type === undefined) return refused('malformed', { field: 'type' });
	if (fields.state !== 'requested' && fields.state !== 'issued') return refused('wrong-status');
	job.add('permits', job.desk.meta.newId('e'), {
		...fields,
		...job.stamp,
		type,
		...signedFields(job, fields.state)
	});
	job.note(`permit-${fields.state}`, note);
	return undefined;
};

const change = (job: Job, key: string, old: Permit, args: Args): Outcome | undefined => {
	const { note, state } = args;
	const fields = omit(args, 'id', 'permit', 'type', 'note', 'state');
	job.note(`permit-${state}`, note);
	if (old.state === state) {
		job.differ('already-so', { field: 'permits' });
		return undefined;
	}
	if (state === 'accepted' && old.issuer === job.stamp.by) return refused('another-person-needed');
	if (!NEXT[old.state].includes(state)) {
		if (OVER.includes(old.state) || old.state === 'suspended') {
			job.differ('changed-meanwhile', { field: 'permits', detail: { state: old.state } });
			return undefined;
		}
		return refused('wrong-status', { field: 'permit', detail: { state: old.state } });
	}
	const signed = signedFields(job, state);
	job.change('permits', key, {
		...old,
		...fields,
		...job.stamp,
		state,
		...signed,
		...(old.issuedAt !== undefined && { issuedAt: earlier(old.issuedAt, signed.issuedAt ?? old.issuedAt) })
	});
	return undefined;
};

const permitCommand = onJob('permit', args, async (job, given, desk): Promise<Outcome | undefined> => {
	if (BY_ISSUER.includes(given.state) && !(await desk.allows('permit.issue', job.doc))) {
		return refused('not-allowed', { field: 'state' });
	}
	if (given.permit === undefined) return begin(job, given);
	const old = job.doc.permits?.[given.permit];
	return old ? change(job, given.permit, old, given) : missing('permit');
});

export const permitCommands = [permitCommand];
