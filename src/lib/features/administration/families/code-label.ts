/** In this language, else in English, else in any there is. */
export const labelIn = (label: unknown, locale: string): string => {
	if (typeof label !== 'object' || label === null) return '';
	const words = label as Readonly<Record<string, string>>;
	return words[locale] ?? words['en'] ?? Object.values(words)[0] ?? '';
};
