import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Messages } from '#lib/i18n/locales.ts';

/** What is asked and said when somebody does something. No page needs it to be drawn. */
export type ActWords = Pick<Messages, 'doing' | 'refusals' | 'verdicts'>;

/** Undefined where they cannot be had: what is done is done all the same. */
export const bringActWords = (i18n: Pick<I18n, 'bring' | 't'>): Promise<ActWords | undefined> =>
	i18n.bring('doing', 'refusals', 'verdicts').then(
		() => i18n.t,
		() => undefined
	);
