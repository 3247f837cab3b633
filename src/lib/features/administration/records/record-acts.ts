import { useActs } from '#lib/acts/acts.ts';
import type { Dispatched } from '#lib/acts/dispatch.ts';
import { useI18n } from '#lib/i18n/i18n.svelte.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import { useToasts } from '#lib/ui/toast/toasts.svelte.ts';

type Failed = Extract<Dispatched, { ok: false }>;
type Words = Pick<Messages, 'refusals' | 'verdicts'>;

const wordsOf = (i18n: I18n): Promise<Words | undefined> =>
	i18n.bring('refusals', 'verdicts').then(
		() => i18n.t,
		() => undefined
	);

const inWords = (failed: Failed, { refusals, verdicts }: Words): string => {
	if (failed.reason !== 'refused') return refusals[failed.reason];
	const known: Partial<Record<string, { why: string; todo: string }>> = verdicts.refusals;
	const { why, todo } = known[failed.refusal.code] ?? verdicts.refusedElse;
	return `${why} ${todo}`;
};

export type RecordAct = (
	acts: readonly { name: string; args: object }[],
	said: string
) => Promise<{ ok: true } | { ok: false; trouble: string; code: string }>;

/** What is changed in a list of the site: told with Undo for ten seconds, or why it was not kept, in words. */
export const useRecordActs = (): RecordAct => {
	const [acts, toasts, i18n] = [useActs(), useToasts(), useI18n()];
	const takeBack = async (numbers: readonly number[]) => {
		const inTime = await Promise.all(numbers.map((n) => acts.takeBack(n)));
		if (inTime.includes(false)) toasts.show({ text: i18n.t.admin.tooLate });
	};
	return async (list, said) => {
		const numbers: number[] = [];
		const differences = new Set<string>();
		let failed: Failed | undefined;
		for (const { name, args } of list) {
			const done = await acts.do(name, args);
			if (!done.ok) {
				failed = done;
				break;
			}
			numbers.push(done.n);
			if (done.verdict.result === 'adjusted')
				for (const { code } of done.verdict.differences) differences.add(code);
		}
		const words = failed || differences.size > 0 ? await wordsOf(i18n) : undefined;
		const table: Partial<Record<string, string>> = words?.verdicts.differences ?? {};
		const more = [...differences].flatMap((code) => table[code] ?? []);
		if (numbers.length > 0) {
			toasts.show({
				text: [said, ...more].join('. '),
				icon: 'check',
				undo: () => void takeBack(numbers)
			});
		}
		if (!failed) return { ok: true };
		return {
			ok: false,
			trouble: words ? inWords(failed, words) : i18n.t.admin.notKept,
			code: failed.reason === 'refused' ? failed.refusal.code : failed.reason
		};
	};
};
