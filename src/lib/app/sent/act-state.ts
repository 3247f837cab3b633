import type { Act } from '#lib/device/act.ts';
import { isPending, needsSomebody } from '#lib/device/act.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';
import type { Tone } from '#lib/ui/status/tones.ts';

/** Where an act is, as a person sees it. Waiting is never worse than grey, what needs the person is amber. */
export type ActState = 'saved' | 'sending' | 'sent' | 'needs-you' | 'taken-back' | 'let-go' | 'again';

export const stateOf = (act: Act, isVisiting: boolean): ActState => {
	if (act.was && act.verdict?.result !== 'refused') return 'taken-back';
	if (isPending(act)) return act.state === 'sent' && isVisiting ? 'sending' : 'saved';
	if (needsSomebody(act)) return 'needs-you';
	if (act.replacedBy !== undefined) return 'again';
	return act.dismissedAt === undefined ? 'sent' : 'let-go';
};

export const STATE_LOOKS: Record<ActState, { tone: Tone; icon: IconName }> = {
	saved: { tone: 'quiet', icon: 'saved' },
	sending: { tone: 'quiet', icon: 'sending' },
	sent: { tone: 'good', icon: 'check' },
	'needs-you': { tone: 'warn', icon: 'warning' },
	'taken-back': { tone: 'quiet', icon: 'undo' },
	'let-go': { tone: 'quiet', icon: 'blocked' },
	again: { tone: 'quiet', icon: 'retry' }
};

export const SHOWN = ['all', 'waiting', 'needs', 'sent'] as const;
export type Shown = (typeof SHOWN)[number];

export const isShown = (value: string | null): value is Shown => SHOWN.some((one) => one === value);

export const isIn = (shown: Shown, act: Act): boolean => {
	switch (shown) {
		case 'all':
			return true;
		case 'waiting':
			return isPending(act);
		case 'needs':
			return needsSomebody(act);
		case 'sent':
			return !isPending(act) && !needsSomebody(act);
	}
};

/** A shift in two numbers: what arrived on this day, and what has not arrived yet. */
export const receiptOf = (
	acts: readonly Act[],
	isToday: (at: number) => boolean
): { sent: number; waiting: number; needs: number } => ({
	sent: acts.filter(
		({ verdict, answeredAt }) =>
			answeredAt !== undefined &&
			isToday(answeredAt) &&
			(verdict?.result === 'applied' || verdict?.result === 'adjusted')
	).length,
	waiting: acts.filter(isPending).length,
	needs: acts.filter(needsSomebody).length
});
