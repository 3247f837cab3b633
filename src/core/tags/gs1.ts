/** The application identifiers that name one thing, each with what may follow it to make it one of many. */
interface Primary {
	readonly ai: string;
	readonly value: RegExp;
	/** The number that ends with a check digit, where there is one. */
	readonly checked?: number;
	readonly qualifier?: string;
	/** Without it only a kind of thing is named. */
	readonly needsQualifier?: boolean;
}

const SERIAL = /^[!-z]{1,20}$/;

const PRIMARIES: readonly Primary[] = [
	/** An asset of its own (GIAI). */
	{ ai: '8004', value: /^[!-z]{1,30}$/ },
	/** A returnable asset (GRAI). */
	{ ai: '8003', value: /^0?\d{13}[!-z]{0,16}$/, checked: 14 },
	/** A place (GLN), with the room or shelf in it. */
	{ ai: '414', value: /^\d{13}$/, checked: 13, qualifier: '254' },
	/** An article (GTIN) with its serial number. */
	{ ai: '01', value: /^\d{8,14}$/, checked: 14, qualifier: '21', needsQualifier: true }
];

/** By modulo 10, the last digit being the check. */
const isChecked = (digits: string): boolean => {
	const sum = [...digits]
		.reverse()
		.reduce((all, digit, at) => all + Number(digit) * (at % 2 === 1 ? 3 : 1), 0);
	return sum % 10 === 0;
};

type Elements = readonly (readonly [ai: string, value: string])[];

const thingIn = (elements: Elements): string | undefined => {
	for (const { ai, value, checked, qualifier, needsQualifier } of PRIMARIES) {
		const [, raw] = elements.find(([name]) => name === ai) ?? [];
		if (raw === undefined || !value.test(raw)) continue;
		const main = ai === '01' || ai === '8003' ? raw.padStart(14, '0') : raw;
		if (checked !== undefined && !isChecked(main.slice(0, checked))) continue;
		const [, more] = elements.find(([name]) => name === qualifier) ?? [];
		if (more !== undefined && SERIAL.test(more)) return `(${ai})${main}(${qualifier})${more}`;
		if (!needsQualifier) return `(${ai})${main}`;
	}
	return undefined;
};

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** A Digital Link: identifiers and values take turns in the path of any address. */
const fromLink = (text: string): string | undefined => {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
	const parts = new URL(text).pathname.split('/').slice(1).map(decoded);
	for (let from = 0; from < parts.length - 1; from++) {
		if (!PRIMARIES.some(({ ai }) => ai === parts[from])) continue;
		const elements: [string, string][] = [];
		for (let at = from; at + 1 < parts.length; at += 2) elements.push([parts[at] ?? '', parts[at + 1] ?? '']);
		const thing = thingIn(elements);
		if (thing !== undefined) return thing;
	}
	return undefined;
};

/** `(8004)…`, as it is printed under a code. */
const fromPrinted = (text: string): string | undefined => {
	if (!/^\(\d{2,4}\)/.test(text)) return undefined;
	const elements = [...text.matchAll(/\((\d{2,4})\)([^(]*)/g)];
	return thingIn(elements.map(([, ai = '', value = '']) => [ai, value]));
};

/** How many digits an identifier has, by its first two; two where nothing is said. */
const digitsOf = (two: string): number =>
	/^(?:2[345]|4[012]|71)/.test(two) ? 3 : /^(?:3[1-69]|43|7[02]|8[012])/.test(two) ? 4 : 2;

/** Signs of a value that has always as many, by the first two digits of its identifier; all others end with a separator. */
const signsOf = (two: string): number | undefined => {
	if (/^(?:1[1-9]|3[1-6])/.test(two)) return 6;
	return { '00': 18, '01': 14, '02': 14, '03': 14, '04': 16, '20': 2, '41': 13 }[two];
};

const SEPARATOR = '\u001d';

/** As a scanner hands over a GS1 code: identifiers and values without a gap, a separator after those of no fixed length. */
const fromElements = (text: string): string | undefined => {
	const elements: [string, string][] = [];
	let rest = text.replace(/^\](?:C1|d2|Q3|e0)/, '').replace(/^\u001d/, '');
	while (rest !== '') {
		const two = rest.slice(0, 2);
		if (!/^\d\d/.test(two)) return undefined;
		const [ai, signs] = [rest.slice(0, digitsOf(two)), signsOf(two)];
		const gap = rest.indexOf(SEPARATOR);
		const end = signs === undefined ? (gap < 0 ? rest.length : gap) : ai.length + signs;
		elements.push([ai, rest.slice(ai.length, end)]);
		rest = rest.slice(end).replace(/^\u001d/, '');
	}
	return thingIn(elements);
};

/**
 * The one thing that GS1's numbers in a scanned text name, written the same whether it came as a Digital Link, as
 * elements out of a Data Matrix or as it is printed: `(8004)4012345ABC`, `(01)09506000134352(21)A1`.
 */
export const gs1Thing = (text: string): string | undefined =>
	fromLink(text) ?? fromPrinted(text) ?? fromElements(text);

/** Ways in which the same number may have been kept as the text of a label. */
export const gs1Spellings = (thing: string): string[] => {
	const elements = [...thing.matchAll(/\((\d+)\)([^(]*)/g)].map(
		([, ai = '', value = '']) => [ai, value] as const
	);
	const path = elements.map(([ai, value]) => `${ai}/${encodeURIComponent(value)}`).join('/');
	return [thing, elements.flat().join(''), `https://id.gs1.org/${path}`];
};
