import { expect, test } from 'vitest';
import { gs1Spellings, gs1Thing } from '#core/tags/gs1.ts';

test('a Digital Link names one thing, on whatever host and behind whatever path', () => {
	expect(gs1Thing('https://id.gs1.org/8004/4012345ABC')).toBe('(8004)4012345ABC');
	expect(gs1Thing('https://maker.example/things/8004/4012345ABC?linkType=all')).toBe('(8004)4012345ABC');
	expect(gs1Thing('https://id.gs1.org/01/09506000134352/21/A%2F1')).toBe('(01)09506000134352(21)A/1');
	expect(gs1Thing('https://id.gs1.org/01/9506000134352/10/LOT/21/A1')).toBe('(01)09506000134352(21)A1');
	expect(gs1Thing('https://id.gs1.org/414/9506000134352/254/HALL3')).toBe('(414)9506000134352(254)HALL3');
	expect(gs1Thing('https://id.gs1.org/8003/09506000134352K7')).toBe('(8003)09506000134352K7');
});

test('the same thing out of a Data Matrix, or as it is printed, has the same name', () => {
	for (const text of [
		'https://id.gs1.org/01/09506000134352/21/A1',
		'010950600013435221A1',
		'\u001d010950600013435221A1\u001d10LOT',
		']d2010950600013435221A1',
		'(01)09506000134352(21)A1'
	])
		expect(gs1Thing(text)).toBe('(01)09506000134352(21)A1');
	expect(gs1Thing('4149506000134352254HALL3')).toBe('(414)9506000134352(254)HALL3');
	expect(gs1Thing('80044012345ABC')).toBe('(8004)4012345ABC');
});

test('what else stands in the code does not matter, in whatever order: dates, lots, weights', () => {
	for (const text of [
		'0109506000134352' + '11240315' + '21A1',
		'0109506000134352' + '10LOT7\u001d' + '3103001250' + '21A1\u001d' + '240X',
		'11240315' + '17261231' + '0109506000134352' + '21A1',
		'21A1\u001d' + '0109506000134352',
		'https://maker.example/01/pumps/01/09506000134352/21/A1'
	])
		expect(gs1Thing(text), text).toBe('(01)09506000134352(21)A1');
	expect(gs1Thing('240TYPE-5\u001d80044012345ABC')).toBe('(8004)4012345ABC');
	expect(gs1Thing('254HALL3\u001d4149506000134352')).toBe('(414)9506000134352(254)HALL3');
	expect(gs1Thing('010950600013435221')).toBeUndefined();
	expect(gs1Thing('0109506')).toBeUndefined();
});

test('an article without a serial number is a kind of thing, not one', () => {
	expect(gs1Thing('https://id.gs1.org/01/09506000134352')).toBeUndefined();
	expect(gs1Thing('(01)09506000134352')).toBeUndefined();
});

test('numbers whose check digit is wrong are no such numbers', () => {
	expect(gs1Thing('https://id.gs1.org/01/09506000134353/21/A1')).toBeUndefined();
	expect(gs1Thing('(414)9506000134351')).toBeUndefined();
});

test('other addresses and texts name nothing', () => {
	for (const text of ['https://plant.example/a/P-101', 'P-101', '', 'https://', '(999)1', 'x'.repeat(2000)])
		expect(gs1Thing(text)).toBeUndefined();
});

test('the ways in which it may have been kept can be read back as the same thing', () => {
	for (const thing of ['(8004)A/1', '(01)09506000134352(21)A%1', '(414)9506000134352(254)HALL3'])
		for (const spelling of gs1Spellings(thing)) expect(gs1Thing(spelling)).toBe(thing);
});
