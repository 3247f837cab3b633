import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { Platform } from '../install.svelte.ts';
import { PushHere } from './push-here.svelte.ts';

interface Here {
	keeper: DraftKeeper;
	session: Session;
	i18n: I18n;
	person: string;
	platform: Platform;
}

/** With the words of the bell, in the language that is spoken on this device. */
export const pushFor = ({ keeper, session, i18n, person, platform }: Here): PushHere =>
	new PushHere({
		...{ keeper, person, isApple: platform === 'ios' },
		token: () => session.identity?.token ?? '',
		words: () => ({
			...{ person, lang: i18n.locale },
			...{ plain: i18n.t.notices.push.plain, kinds: i18n.t.notices.kinds },
			digest: i18n.t.notices.push.digest
		})
	});
