import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';

/** All that is said on paper, in the language of whoever prints. */
export interface Speech {
	t: Pick<Messages, 'job' | 'work' | 'gates' | 'signing' | 'printing'>;
	format: Pick<Format, 'number' | 'fullDate' | 'time'>;
	nameOf: (id: string) => string;
	/** The site's words for kinds of permit and energy. */
	labels: Readonly<Record<string, string>>;
}

export const at = ({ format }: Pick<Speech, 'format'>, instant: string): string => {
	const when = new Date(instant);
	return `${format.fullDate(when)}, ${format.time(when)}`;
};

/** A kind of answer range: 2–4 bar. */
export const rangeWords = (
	{ min, max }: { min?: number | undefined; max?: number | undefined },
	format: Pick<Format, 'number'>
): string => {
	const say = (value: number) => format.number(value, 3);
	if (min !== undefined && max !== undefined) return `${say(min)}–${say(max)}`;
	if (min !== undefined) return `> ${say(min)}`;
	return max === undefined ? '' : `< ${say(max)}`;
};
