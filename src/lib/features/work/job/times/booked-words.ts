import type { Oddity } from '#core/work/odd-times.ts';
import type { Messages } from '#lib/i18n/locales.ts';

/** What is strange about a time, in one or more sentences; '' where nothing is. */
export const oddWords = (odd: readonly Oddity[], words: Messages['working']['time']['odd']): string =>
	odd.map((one) => words[one]).join(' ');
