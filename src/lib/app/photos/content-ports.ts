import type { KeepPhoto, KeepVoice } from '#lib/acts/keep-photo.ts';
import type { VoiceDrafts } from '#lib/device/voice/voice-drafts.ts';
import type { Contents } from '#lib/queries/contents.ts';
import type { DeviceStore } from '../device-store.svelte.ts';
import type { Engine } from '../engine/engine.svelte.ts';

export interface ContentPorts {
	keepPhoto: KeepPhoto;
	keepVoice: KeepVoice;
	contents: Contents;
}

const NO_ROOM = { ok: false, reason: 'full' } as const;

/** Photos and voice notes as screens keep and see them. What it takes is loaded when somebody takes the first. */
export const contentPorts = (engine: Engine, store: DeviceStore): ContentPorts => {
	const told = () =>
		void engine.device.then(({ blobs }) => {
			blobs.changed();
			engine.nudge();
		});
	return {
		keepPhoto: async (file, more) => {
			const database = await store.open();
			if (!database) return NO_ROOM;
			const { keepPhoto } = await import('#lib/device/photo/keep-photo.ts');
			const kept = await keepPhoto({ database, now: Date.now }, file, more);
			if (kept.ok) told();
			return kept;
		},
		keepVoice: async (recording, more) => {
			const database = await store.open();
			if (!database) return NO_ROOM;
			const { keepVoice } = await import('#lib/device/voice/keep-voice.ts');
			const kept = await keepVoice(database, recording, more, Date.now());
			if (kept.ok) told();
			return kept;
		},
		contents: {
			look: (content) => engine.follow((device) => device.content(content)),
			unsent: () => engine.follow((device) => device.unsent())
		}
	};
};
