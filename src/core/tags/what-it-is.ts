import { hostOf } from './addresses.ts';
import { shownText } from './shown-text.ts';

/** What a scanned text is, so that people can be told in words. Nothing of it is ever opened or carried out. */
export type WhatItIs =
	| { readonly is: 'wifi'; readonly name: string }
	| { readonly is: 'address'; readonly host: string }
	| { readonly is: 'contact' | 'mail' | 'phone' | 'program' | 'text' };

/** `WIFI:T:WPA;S:name;P:secret;;` with a backslash before signs that mean something. */
const wifiName = (text: string): string =>
	(/(?:^WIFI:|;)S:((?:\\.|[^\\;])*)/isu.exec(text)?.[1] ?? '').replace(/\\(.)/gsu, '$1');

export const whatItIs = (text: string): WhatItIs => {
	if (/^WIFI:/i.test(text)) return { is: 'wifi', name: wifiName(text) };
	const host = hostOf(text);
	if (host !== undefined) return { is: 'address', host };
	if (/^(BEGIN:VCARD|MECARD:|BIZCARD:)/i.test(text)) return { is: 'contact' };
	if (/^(mailto:|MATMSG:)/i.test(text)) return { is: 'mail' };
	if (/^(tel|sms|smsto):/i.test(text)) return { is: 'phone' };
	if (/^(javascript|data|vbscript|blob|file|intent|market):/i.test(text)) return { is: 'program' };
	return { is: 'text' };
};

/** The same without what is nobody's business: the password of a network. */
export const shownSafely = (text: string): string =>
	whatItIs(text).is === 'wifi'
		? shownText(text.replace(/(;|:)P:(?:\\.|[^\\;])*/gisu, '$1P:…'))
		: shownText(text);
