import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BACKUP_FORMAT, type BackupEnd, type BackupHeader, type BackupLine } from './backup-format.ts';
import { linesIn } from './line-file.ts';

const count = z.int().min(0);
const header = z.object({
	millwright: z.literal('backup'),
	format: count,
	takenAt: z.string(),
	epoch: z.string(),
	head: count,
	horizon: count,
	acts: count,
	chain: z.string()
}) satisfies z.ZodType<BackupHeader>;
const end = z.object({
	end: z.literal(true),
	documents: count,
	acts: count,
	blobs: count,
	sha256: z.string()
}) satisfies z.ZodType<BackupEnd>;

export type BackupReading =
	{ ok: true; header: BackupHeader; end: BackupEnd } | { ok: false; problem: string };

const parsed = (line: string): unknown => {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
};

const problemReading = (path: string, error: unknown): string => {
	const code = error instanceof Error && 'code' in error ? error.code : '';
	if (code === 'ENOENT') return `There is no file ${path}.`;
	if (code === 'EISDIR') return `${path} is a folder, not a backup.`;
	if (code === 'EACCES') return `This user may not read ${path}.`;
	if (code === 'Z_BUF_ERROR') return `${path} ends in the middle: it was not copied whole.`;
	if (code === 'Z_DATA_ERROR') return `${path} is damaged, or not a Millwright backup.`;
	return `${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`;
};

/** Reads a backup from end to end and says whether it is whole, before anything is done with it. */
export const checkBackup = async (path: string): Promise<BackupReading> => {
	const sum = createHash('sha256');
	let first: string | undefined;
	let last = '';
	try {
		for await (const line of linesIn(path)) {
			if (first !== undefined) sum.update(`${last}\n`);
			first ??= line;
			last = line;
		}
	} catch (error) {
		return { ok: false, problem: problemReading(path, error) };
	}
	const start = header.safeParse(parsed(first ?? ''));
	if (!start.success) return { ok: false, problem: `${path} is not a Millwright backup.` };
	if (start.data.format > BACKUP_FORMAT)
		return { ok: false, problem: `${path} was made by a newer Millwright: restore it with that one.` };
	const finish = end.safeParse(parsed(last));
	if (!finish.success || finish.data.sha256 !== sum.digest('hex'))
		return { ok: false, problem: `${path} is damaged or not whole, so nothing was restored from it.` };
	return { ok: true, header: start.data, end: finish.data };
};

/** What a backup that was checked holds, between its first line and its last. */
export async function* contentsOf(path: string): AsyncGenerator<BackupLine> {
	let isFirst = true;
	for await (const line of linesIn(path)) {
		if (!isFirst && !line.startsWith('{"end"')) yield JSON.parse(line) as BackupLine;
		isFirst = false;
	}
}
