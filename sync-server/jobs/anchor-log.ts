import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { anchor } from '#core/sync/anchors.ts';
import { instant } from '#core/model/fields.ts';
import { OWN_FILE, OWN_FOLDER } from '../store/own-only.ts';
import type { Store } from '../store/store.ts';
import type { Surroundings } from '../sync/sync-parts.ts';
import { keepDoing } from './keep-doing.ts';

const FIRST_MS = 30_000;
const EVERY_MS = 3_600_000;

const writtenAnchor = anchor.extend({ at: instant });
export type WrittenAnchor = z.infer<typeof writtenAnchor>;

const parsedLine = (line: string): WrittenAnchor | undefined => {
	try {
		return writtenAnchor.safeParse(JSON.parse(line)).data;
	} catch {
		return undefined;
	}
};

/** Lines that make no sense are passed over: a power cut may leave half of one. A file that is not there has none. */
export const readAnchors = async (file: string): Promise<WrittenAnchor[]> => {
	try {
		const lines = (await readFile(file, 'utf8')).split('\n');
		return lines.flatMap((line) => parsedLine(line) ?? []);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
};

interface AnchorParts extends Pick<Surroundings, 'now' | 'after' | 'note'> {
	readonly store: Pick<Store, 'read'>;
	readonly file: string;
}

/** Writes down outside the database where the log ends, when that is not written down yet (S-12). */
export const anchorOnce = async ({ store, file, now, note }: AnchorParts): Promise<void> => {
	try {
		const end = await store.read(async (tx) => ({ epoch: await tx.epoch(), ...(await tx.logEnd()) }));
		const last = (await readAnchors(file)).at(-1);
		if (end.ord === undefined || (last?.epoch === end.epoch && last.chain === end.chain)) return;
		await mkdir(dirname(file), { recursive: true, mode: OWN_FOLDER });
		// On a line of its own, whatever half a line a power cut left before it.
		await appendFile(file, `\n${JSON.stringify({ at: now().toISOString(), ...end })}\n`, {
			mode: OWN_FILE,
			flush: true
		});
	} catch (error) {
		note(`The end of the audit log could not be written to ${file}: ${String(error)}`, {
			level: 'error',
			event: 'job',
			job: 'anchor'
		});
	}
};

export const keepAnchoring = (parts: AnchorParts): (() => Promise<void>) =>
	keepDoing(() => anchorOnce(parts), { after: parts.after, first: FIRST_MS, every: EVERY_MS });
