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
	const takeBack = async (numbers: readonly number[]) => {
		const inTime = await Promise.all(numbers.toReversed().map((n) => acts.takeBack(n)));
		if (inTime.includes(false)) toasts.show({ text: own(i18n.t).tooLate });
	};
	/** One after the other, until one is not kept; what was kept before it is told and can be taken back. */
	const all = async (
		[first, ...others]: readonly { name: string; args: object }[],
		said: string
	): Promise<Told> => {
		if (!first) throw new Error('Nothing was asked for');
		const kept: Extract<Dispatched, { ok: true }>[] = [];
		let last = await acts.do(first.name, first.args);
		if (last.ok) kept.push(last);
		for (const { name, args } of others) {
			if (!last.ok) break;
			last = await acts.do(name, args);
			if (last.ok) kept.push(last);
		}
		// No page needs these words to be drawn; where they cannot be had, what is done is done all the same.
		const words = await i18n.bring('refusals', 'verdicts').then(
			() => i18n.t,
			() => undefined
		);
		const table: Partial<Record<string, string>> = words?.verdicts.differences ?? {};
		const differences = kept.flatMap(({ verdict }) =>
			verdict.result === 'adjusted' ? verdict.differences : []
		);
		const more = [...new Set(differences.flatMap(({ code }) => table[code] ?? []))];
		if (kept.length > 0)
			toasts.show({
				text: [said, ...more].join('. '),
				icon: 'check',
				undo: () => void takeBack(kept.map(({ n }) => n))
			});
		if (last.ok) return { ok: true, done: last };
		return { ok: false, trouble: words ? inWords(last, words) : own(i18n.t).notKept };
	};
	return Object.assign((name: string, args: object, said: string) => all([{ name, args }], said), { all });
};
