import type { Locale } from '#lib/i18n/locales.ts';
import { accented, mirrored } from '#lib/i18n/pseudo.ts';
import { polishSamples, spanishSamples } from './sample-words-es-pl.ts';
import { englishSamples, germanSamples, type SampleWords } from './sample-words.ts';
import { englishWork, germanWork, polishWork, spanishWork, type WorkWords } from './work-words.ts';

export const samplesIn: Record<Locale, SampleWords> = {
	en: englishSamples,
	de: germanSamples,
	es: spanishSamples,
	pl: polishSamples,
	'en-XA': accented(englishSamples),
	'en-XB': mirrored(englishSamples)
};

export const workIn: Record<Locale, WorkWords> = {
	en: englishWork,
	de: germanWork,
	es: spanishWork,
	pl: polishWork,
	'en-XA': accented(englishWork),
	'en-XB': mirrored(englishWork)
};
