/**
 * Languages made from English for looking at: text that stays plain was never translatable, a missing bracket is a
 * cut text, and whatever does not turn round was never meant to be read from the right.
 */
const ACCENTED: Record<string, string> = Object.fromEntries(
	[
		...'aàbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ'
	]
		.join('')
		.match(/../gu)
		?.map((pair) => [...pair]) ?? []
);
// Private-use signs around a parameter: what a person wrote or the plant named is never altered.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const KEPT = new RegExp(`${OPEN}[^${CLOSE}]*${CLOSE}`, 'u');

type Say = (text: string) => string;

const outsideParameters = (text: string, say: Say): string =>
	text
		.split(new RegExp(`(${KEPT.source})`, 'u'))
		.map((part) => (part.startsWith(OPEN) ? part.slice(1, -1) : say(part)))
		.join('');

const keep = (value: unknown): unknown => (typeof value === 'string' ? `${OPEN}${value}${CLOSE}` : value);

const sayLong: Say = (text) => {
	const accented = outsideParameters(text, (part) =>
		part.replace(/[a-z]/gi, (sign) => ACCENTED[sign] ?? sign)
	);
	// In pieces, because real words can be broken into lines too.
	const more = '~'.repeat(Math.ceil(text.length * 0.4)).replaceAll(/~{7}(?=~)/g, '$& ');
	return `[${accented} ${more}]`;
};

// Right-to-left override around each word; numbers and signs keep their own direction, as in a real such language.
const sayMirrored: Say = (text) =>
	outsideParameters(text, (part) => part.replace(/[\p{L}’-]+/gu, '\u200F\u202E$&\u202C\u200F'));

const translate = (node: unknown, say: Say): unknown => {
	if (typeof node === 'string') return say(node);
	if (typeof node === 'function') return (...values: unknown[]) => say(String(node(...values.map(keep))));
	if (Array.isArray(node)) return node.map((entry) => translate(entry, say));
	if (typeof node === 'object' && node !== null) {
		return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, translate(value, say)]));
	}
	return node;
};

/** About 40 % longer, in brackets. */
export const accented = <M>(messages: M): M => translate(messages, sayLong) as M;
/** Reads from right to left. */
export const mirrored = <M>(messages: M): M => translate(messages, sayMirrored) as M;
