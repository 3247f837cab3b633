import { TOPICS, type Topic } from '#core/notices/notice.ts';
import { seenFrom, type Seen } from '#core/notices/seen.ts';
import { KeptValue } from '#lib/device/kept-value.svelte.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';

/** What one person has seen of what they were told on this device, and what they do not want to be told. */
export interface Marks {
	seen: KeptValue<Seen>;
	off: KeptValue<Topic[]>;
}

const topicsFrom = (kept: unknown): Topic[] | undefined =>
	Array.isArray(kept) ? TOPICS.filter((topic) => kept.includes(topic)) : undefined;

const known = new Map<string, Marks>();

/** The same for the bell and the page it leads to. */
export const marksOf = (keeper: DraftKeeper, person: string): Marks => {
	const marks = known.get(person) ?? {
		seen: new KeptValue(keeper, { person, form: 'notices.seen' }, seenFrom),
		off: new KeptValue(keeper, { person, form: 'notices.off' }, topicsFrom)
	};
	known.set(person, marks);
	return marks;
};
