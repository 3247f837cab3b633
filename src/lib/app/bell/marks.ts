import { saidChoicesFrom, USUAL_CHOICES, type SaidChoices } from '#core/notices/choices.ts';
import { TOPICS, type Topic } from '#core/notices/notice.ts';
import { seenFrom, type Seen } from '#core/notices/seen.ts';
import { KeptValue } from '#lib/device/kept-value.svelte.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';

/** What one person has seen of what they were told on this device, and how they want to be told. */
export interface Marks {
	seen: KeptValue<Seen>;
	choices: KeptValue<SaidChoices>;
	restore: () => Promise<void>;
}

const topicsFrom = (kept: unknown): Topic[] | undefined =>
	Array.isArray(kept) ? TOPICS.filter((topic) => kept.includes(topic)) : undefined;

/** Earlier than anything that anybody says. */
const BEFORE = new Date(0).toISOString();

const newMarks = (keeper: DraftKeeper, person: string): Marks => {
	const seen = new KeptValue(keeper, { person, form: 'notices.seen' }, seenFrom);
	const choices = new KeptValue(keeper, { person, form: 'notices.choices' }, saidChoicesFrom);
	/** What was chosen for this device alone, when that was all there was. */
	const off = new KeptValue(keeper, { person, form: 'notices.off' }, topicsFrom);
	return {
		...{ seen, choices },
		restore: async () => {
			await Promise.all([seen.restore(), choices.restore(), off.restore()]);
			if (!choices.current && off.current)
				await choices.keep({ at: BEFORE, choices: { ...USUAL_CHOICES, off: off.current } });
		}
	};
};

const known = new Map<string, Marks>();

/** The same for the bell and the page it leads to. */
export const marksOf = (keeper: DraftKeeper, person: string): Marks => {
	const marks = known.get(person) ?? newMarks(keeper, person);
	known.set(person, marks);
	return marks;
};
