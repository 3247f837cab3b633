import type { VoiceDrafts } from '#lib/acts/voice-drafts.ts';
import type { DeviceStore } from '../device-store.svelte.ts';

export const voiceDrafts = (store: DeviceStore, person: () => string): VoiceDrafts => {
	const open = async () => {
		const database = await store.open();
		return database && { database, code: await import('#lib/device/voice/voice-drafts.ts') };
	};
	return {
		keep: async (about, { begun, n, ...chunk }) => {
			try {
				const here = await open();
				await here?.code.keepChunk(here.database, { person: person(), about }, { begun, n, chunk });
				return here !== undefined;
			} catch {
				// What is said goes on being recorded; only a lost page would lose it.
				return false;
			}
		},
		unfinished: async (about) => {
			const here = await open();
			return here?.code.unfinishedVoice(here.database, { person: person(), about }).catch(() => undefined);
		},
		drop: async (about, begun) => {
			const here = await open();
			await here?.code.dropVoice(here.database, { person: person(), about }, begun).catch(() => undefined);
		}
	};
};
