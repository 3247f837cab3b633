import type { IconName } from '../icon/icon-paths.ts';
import type { UiMessages } from '#lib/i18n/messages/en/ui.ts';

/** Where a person's acts are. One of these at a time, the same everywhere; `count` is how many acts. */
export type SyncState =
	| { is: 'saved'; count: number }
	| { is: 'sending'; count: number }
	| { is: 'sent'; at: Date }
	| { is: 'needs-you'; count: number }
	| { is: 'offline'; count: number };

/** Waiting is never red: nothing here is worse than amber, and only for what waits for the person. */
export interface SyncWords {
	tone: 'quiet' | 'good' | 'warn';
	icon: IconName;
	words: string;
	/** Nothing beside the words when there is nothing to count. */
	count: number | undefined;
}

export const syncWords = (
	state: SyncState,
	words: UiMessages['sync'],
	moment: (at: Date) => string
): SyncWords => {
	switch (state.is) {
		case 'saved':
			return { tone: 'quiet', icon: 'saved', words: words.saved, count: state.count || undefined };
		case 'sending':
			return { tone: 'quiet', icon: 'sending', words: words.sending, count: state.count || undefined };
		case 'sent':
			return { tone: 'good', icon: 'check', words: words.sent(moment(state.at)), count: undefined };
		case 'needs-you':
			return { tone: 'warn', icon: 'warning', words: words.needsYou, count: state.count || undefined };
		case 'offline':
			return state.count === 0
				? { tone: 'quiet', icon: 'offline', words: words.offline, count: undefined }
				: { tone: 'quiet', icon: 'offline', words: words.offlineSaved, count: state.count || undefined };
	}
};
