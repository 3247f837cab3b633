import { useI18n } from '#lib/i18n/i18n.svelte.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import { useToasts } from '#lib/ui/toast/toasts.svelte.ts';
import { useActs } from './acts.ts';
import type { Dispatched } from './dispatch.ts';

export type Told = { ok: true; done: Extract<Dispatched, { ok: true }> } | { ok: false; trouble: string };

/** What the page says itself: that Undo came too late, and that nothing was kept where no reason can be had. */
type OwnWords = (words: Messages) => { readonly tooLate: string; readonly notKept: string };

const inWords = (
	failed: Extract<Dispatched, { ok: false }>,
	{ refusals, verdicts }: Pick<Messages, 'refusals' | 'verdicts'>
): string => {
	if (failed.reason !== 'refused') return refusals[failed.reason];
	const known: Partial<Record<string, { why: string; todo: string }>> = verdicts.refusals;
	const { why, todo } = known[failed.refusal.code] ?? verdicts.refusedElse;
	return `${why} ${todo}`;
};

/** Acts whose outcome is told at once: done, with Undo for ten seconds, or why it was not kept, in words. */
export const useToldActs = (own: OwnWords) => {
	const [acts, toasts, i18n] = [useActs(), useToasts(), useI18n()];
	return async (name: string, args: object, said: string): Promise<Told> => {
		const done = await acts.do(name, args);
		// No page needs these words to be drawn; where they cannot be had, what is done is done all the same.
		const words = await i18n.bring('refusals', 'verdicts').then(
			() => i18n.t,
			() => undefined
		);
		if (!done.ok) return { ok: false, trouble: words ? inWords(done, words) : own(i18n.t).notKept };
		const table: Partial<Record<string, string>> = words?.verdicts.differences ?? {};
		const differences = done.verdict.result === 'adjusted' ? done.verdict.differences : [];
		const more = [...new Set(differences.flatMap(({ code }) => table[code] ?? []))];
		toasts.show({
			text: [said, ...more].join('. '),
			icon: 'check',
			undo: () =>
				void acts.takeBack(done.n).then((inTime) => {
					if (!inTime) toasts.show({ text: own(i18n.t).tooLate });
				})
		});
		return { ok: true, done };
	};
};
