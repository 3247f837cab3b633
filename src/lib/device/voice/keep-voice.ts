import type { z } from 'zod';
import type { voiceArg } from '#core/commands/work/work-args.ts';
import type { DeviceDatabase } from '../device-database.ts';
import { keepContents } from '../keep-content.ts';
import type { ContentKept } from '../keep-content.ts';

type Voice = z.infer<typeof voiceArg>;

/** Keeps a recording under the hash of its content, before the act that names it. */
export const keepVoice = async (
	database: DeviceDatabase,
	recording: Blob,
	{ seconds, text }: { seconds: number; text?: string },
	now: number
): Promise<{ ok: true; voice: Voice } | Exclude<ContentKept, { ok: true }>> => {
	const mime = recording.type || 'audio/webm';
	const kept = await keepContents(database, [{ blob: recording, mime }], now);
	if (!kept.ok) return kept;
	const [hash = ''] = kept.hashes;
	return {
		ok: true,
		voice: {
			...{ hash, mime: mime.slice(0, 80), bytes: recording.size, seconds },
			...(text !== undefined && { text })
		}
	};
};
