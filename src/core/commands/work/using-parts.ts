import { z } from 'zod';
import { id } from '../../model/fields.ts';
import { getOf } from '../lookup.ts';
import { usualBin, useOn } from '../stock/consume.ts';
import { missing, onJob } from './on-job.ts';
import { usedPart } from './work-args.ts';

/** Never blocked by what the book says is left: the part is in the machine already. */
const useParts = onJob(
	'useParts',
	z.object({ id, lines: z.array(usedPart).min(1).max(20) }),
	async (job, { lines }, desk) => {
		for (const [n, { part: partId, bin: binId, quantity, ...more }] of lines.entries()) {
			const part = await getOf(desk, 'part', partId);
			if (!part) return missing(`lines.${n}.part`);
			const bin = binId === undefined ? await usualBin(desk, part) : await getOf(desk, 'bin', binId);
			if (binId !== undefined && !bin) return missing(`lines.${n}.bin`);
			await useOn(job, { part, bin, quantity, more }, n);
		}
		return undefined;
	}
);

export const partCommandsOfWork = [useParts];
