import type { Locale } from './locales.ts';
import type { acts } from './messages/en/acts.ts';
import type { sent } from './messages/en/sent.ts';
import type { verdicts } from './messages/en/verdicts.ts';

/** What people did and what became of it, in words. English is the shape: the other languages have exactly these. */
export interface ActWords {
	acts: typeof acts;
	verdicts: typeof verdicts;
	sent: typeof sent;
}

/** Too many words for the first paint: fetched by the screens that tell of acts. */
const loaders: Record<Locale, () => Promise<ActWords>> = {
	en: async () => ({
		...(await import('./messages/en/acts.ts')),
		...(await import('./messages/en/verdicts.ts')),
		...(await import('./messages/en/sent.ts'))
	}),
	de: async () => ({
		...(await import('./messages/de/acts.ts')),
		...(await import('./messages/de/verdicts.ts')),
		...(await import('./messages/de/sent.ts'))
	}),
	es: async () => ({
		...(await import('./messages/es/acts.ts')),
		...(await import('./messages/es/verdicts.ts')),
		...(await import('./messages/es/sent.ts'))
	}),
	pl: async () => ({
		...(await import('./messages/pl/acts.ts')),
		...(await import('./messages/pl/verdicts.ts')),
		...(await import('./messages/pl/sent.ts'))
	}),
	'en-XA': async () => (await import('./pseudo.ts')).accented(await loaders.en()),
	'en-XB': async () => (await import('./pseudo.ts')).mirrored(await loaders.en())
};

export const actWordsIn = (locale: Locale): Promise<ActWords> => loaders[locale]();
