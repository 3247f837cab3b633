import { describe, expect, test } from 'vitest';
import {
	decimalSignOf,
	pressKey,
	readNumber,
	showNumber,
	tidyNumber,
	type NumberRules,
	type PadKey
} from '#lib/ui/field/number-entry.ts';

const german: NumberRules = { sign: ',', decimals: 2, minus: true };
const english: NumberRules = { sign: '.', decimals: 2, minus: true };
const pieces: NumberRules = { sign: ',', decimals: 0, minus: false };

const press = (keys: PadKey[], rules: NumberRules) =>
	keys.reduce((text, key) => pressKey(text, key, rules), '');

describe('typing a number', () => {
	test('the decimal sign is the one of the language', () => {
		expect(decimalSignOf(new Intl.NumberFormat('de').format(0.5))).toBe(',');
		expect(decimalSignOf(new Intl.NumberFormat('en-GB').format(0.5))).toBe('.');
		expect(decimalSignOf(new Intl.NumberFormat('de-CH').format(0.5))).toBe('.');
	});

	test.each([
		['3,5', german, '3,5', 3.5],
		['3.5', german, '3,5', 3.5],
		['3,5', english, '3.5', 3.5],
		['1.234,56', german, '1234,56', 1234.56],
		['1,234.56', english, '1234.56', 1234.56],
		['1 234', german, '1234', 1234],
		['007', german, '7', 7],
		['0,05', german, '0,05', 0.05],
		['-4', german, '-4', -4],
		['−4', german, '-4', -4],
		['4-', german, '4', 4],
		['-4', pieces, '4', 4],
		['3,5', pieces, '3', 3],
		['3,456', german, '3,45', 3.45],
		['12 bar', german, '12', 12],
		['1,', german, '1,', 1],
		['-', german, '-', null],
		['', german, '', null],
		['abc', german, '', null]
	])('%j becomes a number', (typed, rules, text, value) => {
		expect(tidyNumber(typed, rules)).toBe(text);
		expect(readNumber(text, rules)).toBe(value);
	});

	test('more digits than can be kept are not taken', () => {
		const text = tidyNumber('12345678901234567890,99', german);
		expect(text).toBe('123456789012345');
		expect(readNumber(text, german)).toBe(123456789012345);
	});

	test('a value is shown without grouping, never in powers of ten', () => {
		expect(showNumber(1234.5, german)).toBe('1234,5');
		expect(showNumber(0.00001, { ...german, decimals: 5 })).toBe('0,00001');
		expect(showNumber(0.1 + 0.2, german)).toBe('0,3');
		expect(showNumber(null, german)).toBe('');
	});
});

describe('the number pad', () => {
	test('digits, decimal sign and delete write what was pressed', () => {
		expect(press(['1', '2', 'sign', '5', '5', '5'], german)).toBe('12,55');
		expect(press(['1', '2', 'delete', '3'], german)).toBe('13');
		expect(press(['delete'], german)).toBe('');
	});

	test('a decimal sign first means zero before it, a second one nothing', () => {
		expect(press(['sign', '5'], german)).toBe('0,5');
		expect(press(['1', 'sign', 'sign', '5'], english)).toBe('1.5');
	});

	test('minus turns the number round, also before the first digit', () => {
		expect(press(['minus', '4'], german)).toBe('-4');
		expect(press(['4', 'minus', 'minus'], german)).toBe('4');
		expect(press(['minus', 'sign', '5'], german)).toBe('-0,5');
	});

	test('whole counts take neither decimal sign nor minus', () => {
		expect(press(['4', 'sign', '2', 'minus'], pieces)).toBe('42');
	});
});
