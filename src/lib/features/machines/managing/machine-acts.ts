import { useActs } from '#lib/acts/acts.ts';
import type { Dispatched } from '#lib/acts/dispatch.ts';
import { useI18n } from '#lib/i18n/i18n.svelte.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import { useToasts } from '#lib/ui/toast/toasts.svelte.ts';

type Done = Extract<Dispatched, { ok: true }>;
export type Acted = { ok: true; done: Done } | { ok: false; trouble: string };

const inWords = (
	failed: Extract<Dispatched, { ok: false }>,
	{ refusals, verdicts }: Pick<Messages, 'refusals' | 'verdicts'>
): string => {
	if (failed.reason !== 'refused') return refusals[failed.reason];
	const known: Partial<Record<string, { why: string; todo: string }>> = verdicts.refusals;
	const { why, todo } = known[failed.refusal.code] ?? verdicts.refusedElse;
	return `${why} ${todo}`;
};

/** What is done to a machine: told with Undo for ten seconds, or why it was not kept, in words. */
export const useMachineActs = () => {
	const [acts, toasts, i18n] = [useActs(), useToasts(), useI18n()];
	return async (name: string, args: object, said: string): Promise<Acted> => {
		const done = await acts.do(`asset.${name}`, args);
		// No page needs these words to be drawn; where they cannot be had, what is done is done all the same.
		const words = await i18n.bring('refusals', 'verdicts').then(
			() => i18n.t,
			() => undefined
		);
		if (!done.ok) return { ok: false, trouble: words ? inWords(done, words) : i18n.t.managing.notKept };
		const table: Partial<Record<string, string>> = words?.verdicts.differences ?? {};
		const differences = done.verdict.result === 'adjusted' ? done.verdict.differences : [];
		const more = [...new Set(differences.flatMap(({ code }) => table[code] ?? []))];
		toasts.show({
			text: [said, ...more].join('. '),
			icon: 'check',
			undo: () =>
				void acts.takeBack(done.n).then((inTime) => {
					if (!inTime) toasts.show({ text: i18n.t.managing.tooLate });
				})
		});
		return { ok: true, done };
	};
};
