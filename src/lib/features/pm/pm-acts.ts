import { useActs } from '#lib/acts/acts.ts';
import type { Dispatched } from '#lib/acts/dispatch.ts';
import { useI18n } from '#lib/i18n/i18n.svelte.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import { useToasts } from '#lib/ui/toast/toasts.svelte.ts';

export type Made = { ok: true; done: Extract<Dispatched, { ok: true }> } | { ok: false; trouble: string };

const inWords = (
	failed: Extract<Dispatched, { ok: false }>,
	{ refusals, verdicts }: Pick<Messages, 'refusals' | 'verdicts'>
): string => {
	if (failed.reason !== 'refused') return refusals[failed.reason];
	const known: Partial<Record<string, { why: string; todo: string }>> = verdicts.refusals;
	const { why, todo } = known[failed.refusal.code] ?? verdicts.refusedElse;
	return `${why} ${todo}`;
};

/** What is done to plans and their occurrences: told with Undo, or why it was not kept, in words. */
export const usePmActs = () => {
	const [acts, toasts, i18n] = [useActs(), useToasts(), useI18n()];
	return async (name: string, args: object, said: string): Promise<Made> => {
		const done = await acts.do(name, args);
		const words = await i18n.bring('refusals', 'verdicts').then(
			() => i18n.t,
			() => undefined
		);
		if (!done.ok) return { ok: false, trouble: words ? inWords(done, words) : i18n.t.pm.notKept };
		const table: Partial<Record<string, string>> = words?.verdicts.differences ?? {};
		const differences = done.verdict.result === 'adjusted' ? done.verdict.differences : [];
		const more = [...new Set(differences.flatMap(({ code }) => table[code] ?? []))];
		toasts.show({
			text: [said, ...more].join('. '),
			icon: 'check',
			undo: () =>
				void acts.takeBack(done.n).then((inTime) => {
					if (!inTime) toasts.show({ text: i18n.t.pm.tooLate });
				})
		});
		return { ok: true, done };
	};
};
