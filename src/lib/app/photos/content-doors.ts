import type { KeepFile, KeepPhoto, KeepVoice } from '#lib/acts/keep-photo.ts';
import type { VoiceDrafts } from '#lib/acts/voice-drafts.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { holdBlobs } from '#lib/device/blob-cache.ts';
import { keepContents } from '#lib/device/keep-content.ts';
import type { Contents } from '#lib/queries/contents.ts';
import { keepPhoto } from '#lib/device/photo/keep-photo.ts';
import { keepVoice } from '#lib/device/voice/keep-voice.ts';
import { dropVoice, keepChunk, unfinishedVoice } from '#lib/device/voice/voice-drafts.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { DeviceStore } from '../device-store.svelte.ts';
import type { Engine } from '../engine/engine.svelte.ts';

export interface ContentParts {
	engine: Engine;
	store: DeviceStore;
	session: Session;
}

interface ContentDoors extends VoiceDrafts {
	keepPhoto: KeepPhoto;
	keepVoice: KeepVoice;
	keepFile: KeepFile;
	hold: Contents['hold'];
}

const NO_ROOM = { ok: false, reason: 'full' } as const;

export const contentDoors = ({ engine, store, session }: ContentParts): ContentDoors => {
	const kept = () =>
		void engine.device.then(({ blobs }) => {
			blobs.changed();
			engine.nudge();
		});
	const placeOf = (about: string) => ({ person: session.identity?.person ?? '', about });
	/** What a draft cannot do it does not do: the recording itself goes on. */
	const tried = async <T>(work: (database: DeviceDatabase) => Promise<T>): Promise<T | undefined> => {
		const database = await store.open();
		return database && work(database).catch(() => undefined);
	};
	return {
		keepPhoto: async (file, more) => {
			const database = await store.open();
			if (!database) return NO_ROOM;
			const done = await keepPhoto({ database, now: Date.now }, file, more);
			if (done.ok) kept();
			return done;
		},
		keepVoice: async (recording, more) => {
			const database = await store.open();
			if (!database) return NO_ROOM;
			const done = await keepVoice(database, recording, more, Date.now());
			if (done.ok) kept();
			return done;
		},
		keepFile: async (file) => {
			const database = await store.open();
			if (!database) return NO_ROOM;
			const mime = (file.type || 'application/octet-stream').slice(0, 80);
			const done = await keepContents(database, [{ blob: file, mime }], Date.now());
			if (!done.ok) return done;
			kept();
			const [hash = ''] = done.hashes;
			return { ok: true, file: { hash, mime, bytes: file.size } };
		},
		hold: async (hashes, wanted) => {
			await tried((database) => holdBlobs(database, hashes, wanted));
		},
		keep: async (about, { begun, n, ...chunk }) =>
			(await tried(async (database) => {
				await keepChunk(database, placeOf(about), { begun, n, chunk });
				return true;
			})) ?? false,
		unfinished: (about) => tried((database) => unfinishedVoice(database, placeOf(about))),
		drop: async (about, begun) => {
			await tried((database) => dropVoice(database, placeOf(about), begun));
		}
	};
};
