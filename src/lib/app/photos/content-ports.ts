import type { KeepFile, KeepPhoto, KeepVoice } from '#lib/acts/keep-photo.ts';
import type { VoiceDrafts } from '#lib/acts/voice-drafts.ts';
import type { Contents } from '#lib/queries/contents.ts';
import type { ContentParts } from './content-doors.ts';

export interface ContentPorts {
	keepPhoto: KeepPhoto;
	keepVoice: KeepVoice;
	keepFile: KeepFile;
	voiceDrafts: VoiceDrafts;
	contents: Contents;
}

/** Photos and voice notes as screens keep and see them. What it takes is loaded when somebody takes the first. */
export const contentPorts = (parts: ContentParts): ContentPorts => {
	const doors = () => import('./content-doors.ts').then((code) => code.contentDoors(parts));
	const { engine } = parts;
	return {
		keepPhoto: async (...given) => (await doors()).keepPhoto(...given),
		keepVoice: async (...given) => (await doors()).keepVoice(...given),
		keepFile: async (...given) => (await doors()).keepFile(...given),
		voiceDrafts: {
			keep: async (...given) => (await doors()).keep(...given),
			unfinished: async (...given) => (await doors()).unfinished(...given),
			drop: async (...given) => (await doors()).drop(...given)
		},
		contents: {
			look: (content) => engine.follow((device) => device.content(content)),
			wayOf: (hash) => engine.follow((device) => device.contentWay(hash)),
			hold: async (...given) => (await doors()).hold(...given),
			unsent: () => engine.follow((device) => device.unsent())
		}
	};
};
