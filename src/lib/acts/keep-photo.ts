import { createContext } from 'svelte';
import type { z } from 'zod';
import type { photoArg, voiceArg } from '#core/commands/work/work-args.ts';

/** What `work.addPhoto` takes for one photo. */
export type PhotoArg = z.infer<typeof photoArg>;
/** What `work.addVoice` takes beside the job's id. */
export type VoiceArg = z.infer<typeof voiceArg>;

export interface PhotoMore {
	when?: 'before' | 'after' | 'during';
	step?: string;
	caption?: string;
}

/**
 * full: no room on the device. too-large: more than the server takes. unreadable: the browser cannot read the file at
 * all. In each case nothing was kept, not even half.
 */
export type NotKept = { ok: false; reason: 'full' | 'too-large' | 'unreadable' };

/** Shrinks a photo and keeps it on the device. When it has resolved, an act may name it. */
export type KeepPhoto = (file: Blob, more?: PhotoMore) => Promise<{ ok: true; photo: PhotoArg } | NotKept>;

export type KeepVoice = (
	recording: Blob,
	more: { seconds: number; text?: string }
) => Promise<{ ok: true; voice: VoiceArg } | NotKept>;

/** A paper or a drawing, as it is. */
export type KeepFile = (
	file: Blob
) => Promise<{ ok: true; file: { hash: string; mime: string; bytes: number } } | NotKept>;

export const [useKeepPhoto, provideKeepPhoto] = createContext<KeepPhoto>();
export const [useKeepVoice, provideKeepVoice] = createContext<KeepVoice>();
export const [useKeepFile, provideKeepFile] = createContext<KeepFile>();
