import type { CommonMessages, Locale } from './locales.ts';
import type { PartName, Parts } from './messages/parts.ts';

const files = {
	en: () => import('./messages/en.ts'),
	de: () => import('./messages/de.ts'),
	es: () => import('./messages/es.ts'),
	pl: () => import('./messages/pl.ts')
};

/** Only the words somebody reads are fetched: from the device, once the app is installed. */
const common: Record<Locale, () => Promise<CommonMessages>> = {
	en: async () => (await files.en()).en,
	de: async () => (await files.de()).de,
	es: async () => (await files.es()).es,
	pl: async () => (await files.pl()).pl,
	'en-XA': async () => (await import('./pseudo.ts')).accented(await common.en()),
	'en-XB': async () => (await import('./pseudo.ts')).mirrored(await common.en())
};

export const loadCommon = (locale: Locale): Promise<CommonMessages> => common[locale]();

const loadPart = async (locale: Locale, name: PartName): Promise<unknown> => {
	switch (locale) {
		case 'en-XA':
			return (await import('./pseudo.ts')).accented(await loadPart('en', name));
		case 'en-XB':
			return (await import('./pseudo.ts')).mirrored(await loadPart('en', name));
		default: {
			const { part } = await files[locale]();
			return Reflect.get(await part(name), name);
		}
	}
};

export const loadParts = async (locale: Locale, names: readonly PartName[]): Promise<Partial<Parts>> =>
	Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await loadPart(locale, name)] as const))
	);
