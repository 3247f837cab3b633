import type { KeepPhoto, KeepVoice } from '#lib/acts/keep-photo.ts';
import type { VoiceDrafts } from '#lib/acts/voice-drafts.ts';
import type { Contents } from '#lib/queries/contents.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { DeviceStore } from '../device-store.svelte.ts';
import type { Engine } from '../engine/engine.svelte.ts';
import type { PhotoSending } from './photo-way.svelte.ts';
import { voiceDrafts } from './voice-drafts.ts';

export interface ContentPorts {
	keepPhoto: KeepPhoto;
	keepVoice: KeepVoice;
	voiceDrafts: VoiceDrafts;
	contents: Contents;
	/** Something is to be sent, or whether it may has changed. */
	moved: () => void;
}

export interface ContentParts {
	engine: Engine;
	store: DeviceStore;
	session: Session;
	sending: PhotoSending;
}

const NO_ROOM = { ok: false, reason: 'full' } as const;

/** Photos and voice notes as screens keep and see them. What it takes is loaded when somebody takes the first. */
export const contentPorts = ({ engine, store, session, sending }: ContentParts): ContentPorts => {
	const moved = () =>
		void engine.device.then(({ blobs }) => {
			blobs.changed();
			engine.nudge();
		});
	// "Send now" means what waits at that moment.
	void engine.device.then((device) => {
		device.blobs.changes.subscribe(() => {
			if (!sending.isNow) return;
			void device.blobs.unsent().then((unsent) => {
				if (unsent.every(({ state }) => state === 'lost')) sending.allSent();
			});
		});
	});
	return {
		moved,
		keepPhoto: async (file, more) => {
			const database = await store.open();
			if (!database) return NO_ROOM;
			const { keepPhoto } = await import('#lib/device/photo/keep-photo.ts');
			const kept = await keepPhoto({ database, now: Date.now }, file, more);
			if (kept.ok) moved();
			return kept;
		},
		keepVoice: async (recording, more) => {
			const database = await store.open();
			if (!database) return NO_ROOM;
			const { keepVoice } = await import('#lib/device/voice/keep-voice.ts');
			const kept = await keepVoice(database, recording, more, Date.now());
			if (kept.ok) moved();
			return kept;
		},
		voiceDrafts: voiceDrafts(store, () => session.identity?.person ?? ''),
		contents: {
			look: (content) => engine.follow((device) => device.content(content)),
			wayOf: (hash) => engine.follow((device) => device.contentWay(hash)),
			unsent: () => engine.follow((device) => device.unsent())
		}
	};
};
