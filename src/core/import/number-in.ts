/** Which sign parts whole from broken in a column. */
export type Decimal = ',' | '.';

const SIGNS = /[\s\u00A0\u202F'’]/g;

/** Behind the last sign exactly three digits: a thousand as well as a fraction. */
const EITHER = /^[+-]?\d{1,3}[.,]\d{3}$/;

/** What one number says about its column; undefined where it says nothing. */
const says = (text: string): Decimal | undefined => {
	const bare = text.replace(SIGNS, '');
	if (EITHER.test(bare)) return undefined;
	const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
	if (last < 0) return undefined;
	const sign = bare[last] === ',' ? ',' : '.';
	// More than once: it parts thousands.
	return bare.indexOf(sign) === last ? sign : sign === ',' ? '.' : ',';
};

/** By what most numbers of a column can only mean; `usual` where they could mean both. */
export const decimalOf = (cells: Iterable<string>, usual: Decimal): Decimal => {
	const votes = { ',': 0, '.': 0 };
	for (const cell of cells) {
		const said = says(cell);
		if (said) votes[said] += 1;
	}
	if (votes[','] === votes['.']) return usual;
	return votes[','] > votes['.'] ? ',' : '.';
};

/** Thousands stand in threes (in India the higher ones in twos): 12.5 is no number where the comma parts the fraction. */
const NUMBERS: Readonly<Record<Decimal, RegExp>> = {
	',': /^[+-]?(?=,?\d)(?:\d{1,3}(?:\.\d{2,3})*\.\d{3}|\d*)(?:,\d*)?$/,
	'.': /^[+-]?(?=\.?\d)(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d*)(?:\.\d*)?$/
};

/** A number as a spreadsheet writes it: thousands parted, a currency before or behind it. Undefined where it is none. */
export const numberIn = (text: string, decimal: Decimal): number | undefined => {
	const bare = text.replace(/^[€$£]\s*|\s*([€$£%]|zł|EUR|USD|PLN|GBP)$/gi, '').replace(SIGNS, '');
	const thousands = decimal === ',' ? '.' : ',';
	return NUMBERS[decimal].test(bare)
		? Number(bare.replaceAll(thousands, '').replace(decimal, '.'))
		: undefined;
};
