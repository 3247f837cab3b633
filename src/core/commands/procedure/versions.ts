import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { findOf } from '../lookup.ts';
import type { Read } from '../read.ts';

/** All versions of a procedure, the oldest first. */
export const versionsOf = async (read: Read, procedureId: string): Promise<(Doc & DocOf<'procedure'>)[]> =>
	(await findOf(read, 'procedure', key.procedure(procedureId))).sort((a, b) => a.version - b.version);

/** What a job begun today is done by. */
export const versionInForce = async (read: Read, procedureId: string | undefined) =>
	procedureId === undefined
		? undefined
		: (await versionsOf(read, procedureId)).findLast(({ state }) => state === 'published');
