import type { Work } from '#core/model/collections.ts';
import { valueWords, type Speech } from '../story-words.ts';

/** What somebody wrote into a field that somebody else had written at the same time. */
export interface OtherWord {
	field: string;
	op: string;
	by: string;
	at: string;
	/** What it is about, in the shop's words. */
	about: string;
	value: string;
	/** What stands there now. */
	holds: string;
}

const heldIn = (work: Work, field: string): unknown =>
	field.startsWith('failure.')
		? Reflect.get(work.failure ?? {}, field.slice('failure.'.length))
		: Reflect.get(work, field);

const NOTHING = '–';

/** Newest first. */
export const otherWords = (work: Work, speech: Pick<Speech, 't' | 'format' | 'nameOf'>): OtherWord[] => {
	const words = speech.t.job.story;
	const said = (value: unknown) =>
		value === undefined ? NOTHING : (valueWords(value, speech) ?? JSON.stringify(value));
	const names: Readonly<Record<string, string>> = words.fields;
	return Object.entries(work.alsoWrote ?? {})
		.flatMap(([field, others]) => {
			const held = heldIn(work, field);
			return Object.entries(others).map(([op, { value, at, by }]) => ({
				...{ field, op, by, at },
				about: names[field] ?? words.otherField,
				value: said(value),
				holds: said(held)
			}));
		})
		.sort((a, b) => (a.at < b.at ? 1 : -1));
};
