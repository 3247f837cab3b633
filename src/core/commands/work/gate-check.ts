import type { DocOf } from '../../model/collections.ts';
import { key } from '../../model/keys.ts';
import { missingIsolation, missingPermit, permitsAskedFor } from '../../work/gates.ts';
import type { Refusal } from '../../sync/op.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import { findOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import type { Job, WorkDraft } from './job.ts';
import { pathOf } from './place.ts';

export interface Gate {
	code: RefusalCode;
	detail: NonNullable<Refusal['detail']>;
}

/** The version the job keeps, whatever was published since. */
export const procedureOf = async (
	read: Read,
	{ procedure }: Pick<WorkDraft, 'procedure'>
): Promise<DocOf<'procedure'> | undefined> =>
	procedure &&
	(await findOf(read, 'procedure', key.procedure(procedure.id))).find(
		({ version, state }) => version === procedure.version && state !== 'draft'
	);

/** Of a round all it goes to: what one stop asks for stands before the whole way. */
export const permitsFor = async (job: Job): Promise<string[]> => {
	const { assetId, stops = [] } = job.doc;
	const paths = await Promise.all([assetId, ...stops].map((id) => pathOf(job.desk, id)));
	return permitsAskedFor(job.doc, paths.flat(), await procedureOf(job.desk, job.doc));
};

/** The first gate that is shut for work at the time of this act. */
export const gateAgainst = async (job: Job): Promise<Gate | undefined> => {
	const { at } = job.desk.meta;
	const permit = missingPermit(job.doc, await permitsFor(job), at);
	if (permit !== undefined) return { code: 'gate-permit', detail: { permit } };
	const isolation = missingIsolation(job.doc, at);
	return (
		isolation && {
			code: 'gate-isolation',
			detail: { isolation: isolation.id, device: isolation.device, lacks: isolation.lacks }
		}
	);
};
