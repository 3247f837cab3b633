import { STOP } from '#core/work/round-stop.ts';
import type { StoryLine } from '#core/work/story.ts';
import { minutesOf } from '#core/work/labour.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';
import { labelled } from '../shown/labelled.ts';

export interface Speech {
	t: Pick<Messages, 'job' | 'work'>;
	format: Pick<Format, 'number'>;
	/** A step's instruction by its id, where the procedure is here. */
	stepOf: (id: string) => string | undefined;
	nameOf: (id: string) => string;
	thingCalled: (id: string) => string | undefined;
}

export interface SpokenLine {
	icon: IconName;
	text: string;
	/** What the person wrote. */
	quote?: string | undefined;
}

const said = <K extends string>(table: Readonly<Record<K, string>>, name: string): string | undefined =>
	Object.entries<string>(table).find(([key]) => key === name)?.[1];

/** A turn is named after the status it led to, or by a word of its own. */
const turnWords = (to: string, { job, work }: Speech['t']): string =>
	said(work.status, to) ?? said(job.story.turns, to) ?? (to.startsWith('permit-') ? job.story.permit : to);

export const valueWords = (
	value: unknown,
	{ format, nameOf }: Pick<Speech, 'format' | 'nameOf'>
): string | undefined => {
	if (typeof value === 'number') return format.number(value, 3);
	if (typeof value === 'object' && value !== null && 'id' in value) return nameOf(String(value.id));
	if (Array.isArray(value)) return value.join(', ');
	return typeof value === 'string' ? value : undefined;
};

/** One line of the history in words. */
export const speak = (line: StoryLine, speech: Speech): SpokenLine => {
	const { t, format, stepOf, nameOf } = speech;
	const words = t.job.story;
	switch (line.tells) {
		case 'turn':
			return { icon: 'chevron-end', text: turnWords(line.turn.to, t), quote: line.turn.reason };
		case 'comment': {
			const { text, to, mentions = [] } = line.comment;
			const called = [...new Set([...(to === undefined ? [] : [to]), ...mentions])];
			const whom = called.map((id) => `@${nameOf(id)}`).join(' ');
			return { icon: 'note', text: [t.job.comment.title, whom].filter(Boolean).join(' '), quote: text };
		}
		case 'labour': {
			const text =
				line.labour.to === undefined ? words.began : words.worked(format.number(minutesOf(line.labour)));
			return { icon: 'clock', text, quote: line.labour.note };
		}
		case 'answer': {
			const { step, value, result, note, asset } = line.answer;
			const there = asset === undefined ? undefined : speech.thingCalled(asset);
			if (step === STOP) {
				const stop =
					result === 'na' ? words.stopLeft : value === 'scan' ? words.stopScanned : words.stopBegun;
				return { icon: 'place', text: stop(there ?? t.work.noPlace), quote: note };
			}
			const answer = valueWords(value, speech) ?? t.job.steps.results[result];
			// On a round the same step is asked at each stop.
			const where = there === undefined ? '' : `${there}, `;
			return { icon: 'check', text: where + `${labelled(stepOf(step) ?? step)} ${answer}`, quote: note };
		}
		case 'photo':
			return { icon: 'photo', text: words.photo, quote: line.photo.caption };
		case 'part':
			return { icon: 'parts', text: words.part(format.number(line.part.quantity, 3)), quote: line.part.note };
		case 'signature':
			return { icon: 'edit', text: words.signed(line.signature.name) };
		case 'me-too':
			return {
				icon: 'eye',
				text: line.meToo.worse ? words.meTooWorse : words.meToo,
				quote: line.meToo.note
			};
		case 'also-wrote':
			return {
				icon: 'people',
				text: words.alsoWrote(
					said(words.fields, line.field) ?? words.otherField,
					valueWords(line.value, speech) ?? JSON.stringify(line.value)
				)
			};
	}
};
