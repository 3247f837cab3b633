import { keeping } from '#lib/i18n/keeping.ts';

/** How one person writes one number. */
export interface NumberRules {
	/** The decimal sign of the language: a comma or a point. */
	sign: string;
	/** Places after it; 0 asks for whole numbers. */
	decimals: number;
	/** Whether it may be below zero. */
	minus: boolean;
}

export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'sign' | 'minus' | 'delete';

/** More digits than a double holds would be kept wrongly. */
const MOST_DIGITS = 15;

/** Found in a half as the person's language and region write it. */
export const decimalSignOf = (half: string): string => half.match(/\D/)?.[0] ?? '.';

/**
 * What remains of typed or pasted text: digits, one decimal sign, a minus in front. Comma and point both mean the
 * decimal sign, since keyboards and meters disagree with languages; where both occur, the last one does.
 */
export const tidyNumber = (typed: string, rules: NumberRules): string => {
	const plain = typed.replace(/[\u2212\u2013\u2014]/g, '-').replace(/[^\d.,-]/g, '');
	const negative = rules.minus && plain.startsWith('-');
	const unsigned = plain.replaceAll('-', '');
	const both = unsigned.includes('.') && unsigned.includes(',');
	const at = both ? Math.max(unsigned.lastIndexOf('.'), unsigned.lastIndexOf(',')) : unsigned.search(/[.,]/);
	const whole = (at < 0 ? unsigned : unsigned.slice(0, at)).replace(/\D/g, '').slice(0, MOST_DIGITS);
	const places = Math.min(rules.decimals, MOST_DIGITS - whole.length);
	const part =
		at < 0 || places <= 0
			? ''
			: rules.sign +
				unsigned
					.slice(at + 1)
					.replace(/\D/g, '')
					.slice(0, places);
	return (negative ? '-' : '') + whole.replace(/^0+(?=\d)/, '') + part;
};

/** The number the text means; null while it means none yet. */
export const readNumber = (text: string, rules: NumberRules): number | null => {
	const plain = text.replace(rules.sign, '.');
	return /\d/.test(plain) ? Number(plain) : null;
};

/** Never 1e-7: a person reads this digit by digit. */
const inDigits = keeping(
	(decimals: number) => new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: decimals })
);

export const showNumber = (value: number | null, rules: NumberRules): string => {
	if (value === null) return '';
	const rounded = Number(value.toFixed(Math.min(rules.decimals, 20)));
	return inDigits(rules.decimals).format(rounded).replace('.', rules.sign);
};

/** The text after one key of the number pad. */
export const pressKey = (text: string, key: PadKey, rules: NumberRules): string => {
	switch (key) {
		case 'delete':
			return text.slice(0, -1);
		case 'minus':
			return tidyNumber(text.startsWith('-') ? text.slice(1) : `-${text}`, rules);
		case 'sign':
			if (text.includes(rules.sign)) return text;
			return tidyNumber((/\d/.test(text) ? text : `${text}0`) + rules.sign, rules);
		default:
			return tidyNumber(text + key, rules);
	}
};
