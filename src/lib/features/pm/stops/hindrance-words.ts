import { dateOf } from '#core/pm/day.ts';
import type { Hindrance } from '#core/pm/stops/hindrance.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { weekdayInWords } from '../day-words.ts';
import type { StopShelves } from './stop-shelves.svelte.ts';

/** Every reason in a sentence, with the names of parts, skills and permits. */
export const hindranceWords = (shelves: StopShelves, i18n: I18n): ((one: Hindrance) => string) => {
	const nameOf = (kind: 'part' | 'skill', id: string) =>
		shelves.of(kind).find((doc) => doc.id === id)?.name ?? '?';
	const permitOf = (type: string) => {
		const known = shelves.of('code').find(({ code }) => code === type);
		return known?.label[i18n.locale] ?? known?.label['en'] ?? type;
	};
	const { why } = i18n.t.pmStop;
	const { number, unit } = i18n.format;
	return (one) => {
		switch (one.why) {
			case 'too-early':
				return why.tooEarly(weekdayInWords(dateOf(one.from), i18n.format));
			case 'too-long':
				return why.tooLong(unit(one.minutes, 'minute'));
			case 'waits': {
				const known: Partial<Record<string, string>> = i18n.t.work.blocker;
				return known[one.type] ?? one.type;
			}
			case 'no-parts':
				return why.noParts(nameOf('part', one.part), number(one.there, 2), number(one.needed, 2));
			case 'stock-unsure':
				return why.stockUnsure(nameOf('part', one.part));
			case 'no-skill':
				return why.noSkill(nameOf('skill', one.skill));
			case 'skill-unsure':
				return why.skillUnsure(nameOf('skill', one.skill));
			case 'length-unknown':
				return why.lengthUnknown;
			case 'permit-first':
				return why.permitFirst(permitOf(one.type));
		}
	};
};
