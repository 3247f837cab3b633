import { createContext } from 'svelte';

export interface UnfinishedRecording {
	/** When it was begun: its name among those about the same thing. */
	begun: number;
	recording: Blob;
	seconds: number;
}

/** A recording is kept second by second while it is made, so that a lost page loses one second of it. */
export interface VoiceDrafts {
	/** Whether it was kept. */
	keep(
		about: string,
		piece: { begun: number; n: number; mime: string; bytes: Uint8Array<ArrayBuffer>; seconds: number }
	): Promise<boolean>;
	/** What this person began to say about it, and neither kept nor threw away. */
	unfinished(about: string): Promise<UnfinishedRecording | undefined>;
	drop(about: string, begun: number): Promise<void>;
}

export const [useVoiceDrafts, provideVoiceDrafts] = createContext<VoiceDrafts>();
