import type { Messages } from './messages/en.ts';

/** What a person may choose. The pseudo languages exist to find cut, unmarked and left-to-right-only text. */
export const LOCALES = ['en', 'de', 'es', 'pl'] as const;
export const PSEUDO_LOCALES = ['en-XA', 'en-XB'] as const;
export type Locale = (typeof LOCALES)[number] | (typeof PSEUDO_LOCALES)[number];

export type { Messages };
