import type { z } from 'zod';
import type { photoArg } from '#core/commands/work/work-args.ts';
import type { DeviceDatabase } from '../device-database.ts';
import { keepContents } from '../keep-content.ts';
import type { ContentKept } from '../keep-content.ts';
import { readHead } from './picture-head.ts';
import { shrinkPhoto } from './shrink.ts';
import type { Shrink } from './shrink.ts';

type Photo = z.infer<typeof photoArg>;
type PhotoKept = { ok: true; photo: Photo } | Exclude<ContentKept, { ok: true }>;

export interface KeepingPhotos {
	database: DeviceDatabase;
	now: () => number;
	shrink?: Shrink;
}

/**
 * Shrinks a photo and keeps it with its thumbnail, under the hash of its content. One that this browser cannot decode is
 * kept as it is: another may show it.
 */
export const keepPhoto = async (
	{ database, now, shrink = shrinkPhoto }: KeepingPhotos,
	file: Blob,
	more: Pick<Photo, 'when' | 'step' | 'caption'> = {}
): Promise<PhotoKept> => {
	const redrawn = await shrink(file);
	if (!redrawn) return keepOriginal({ database, now }, file, more);
	const { full, thumb, width, height } = redrawn;
	const kept = await keepContents(
		database,
		[
			{ blob: full, mime: 'image/jpeg' },
			{ blob: thumb, mime: 'image/jpeg', isSmall: true }
		],
		now()
	);
	if (!kept.ok) return kept;
	const [hash = '', small = ''] = kept.hashes;
	return {
		ok: true,
		photo: { ...more, hash, mime: 'image/jpeg', bytes: full.size, width, height, thumb: small }
	};
};

const keepOriginal = async (
	{ database, now }: KeepingPhotos,
	file: Blob,
	more: Pick<Photo, 'when' | 'step' | 'caption'>
): Promise<PhotoKept> => {
	const mime = (await mimeOf(file)) ?? (file.type || 'application/octet-stream');
	const kept = await keepContents(database, [{ blob: file, mime }], now());
	if (!kept.ok) return kept;
	const name = file instanceof File && file.name ? { name: file.name.slice(0, 200) } : {};
	const [hash = ''] = kept.hashes;
	return { ok: true, photo: { ...more, ...name, hash, mime: mime.slice(0, 80), bytes: file.size } };
};

/** What it is, not what it calls itself. */
const mimeOf = async (file: Blob): Promise<string | undefined> => {
	try {
		return readHead(new Uint8Array(await file.slice(0, 64).arrayBuffer()))?.mime;
	} catch {
		return undefined;
	}
};
