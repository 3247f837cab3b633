import { expect, test } from 'vitest';
import { formatIn } from '#lib/i18n/format.ts';

const morning = new Date('2026-03-04T08:41:00Z');
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test('the clock has 24 hours in every language', () => {
	for (const locale of ['en-US', 'en-GB', 'de', 'es', 'pl']) {
		expect(formatIn(locale, 'Europe/Berlin').time(morning)).toBe('09:41');
	}
	expect(formatIn('en-US', 'Europe/Berlin').time(new Date('2026-03-03T23:05:00Z'))).toBe('00:05');
});

test('a stretch says once what its ends share', () => {
	const [from, to] = [new Date('2026-03-04T08:41:00Z'), new Date('2026-03-04T12:10:00Z')];
	const said = (until: Date, now: string) =>
		plain(formatIn('de', 'Europe/Berlin').stretch(from, until, new Date(now)));
	expect(said(to, '2026-03-04T20:00:00Z')).toMatch(/^09:41\s?–\s?13:10( Uhr)?$/);
	expect(said(to, '2026-03-05T20:00:00Z').split('März')).toHaveLength(2);
	expect(said(new Date('2026-03-05T01:00:00Z'), '2026-03-04T20:00:00Z').split('März')).toHaveLength(3);
});

test('a moment of today is a time, an older one has its day', () => {
	const format = formatIn('de', 'Europe/Berlin');
	expect(format.moment(morning, new Date('2026-03-04T20:00:00Z'))).toBe('09:41');
	expect(format.moment(morning, new Date('2026-03-04T23:30:00Z'))).toMatch(/^4\. März.*09:41$/);
});

test('dates, decimals and units are written as the language writes them', () => {
	expect(formatIn('de', 'UTC').date(morning)).toBe('04.03.2026');
	expect(formatIn('en-GB', 'UTC').date(morning)).toBe('04/03/2026');
	expect(formatIn('de').number(1234.56, 1)).toBe('1.234,6');
	expect(plain(formatIn('pl').number(12345.5, 1))).toBe('12 345,5');
	expect(formatIn('en-GB').number(0.25, 2)).toBe('0.25');
	expect(plain(formatIn('de').unit(2.5, 'liter'))).toBe('2,5 l');
	expect(plain(formatIn('de').percent(0.914))).toBe('91 %');
});

test('several names are one list, as the language speaks it', () => {
	expect(formatIn('de').list(['Theo', 'Carla'])).toBe('Theo und Carla');
	expect(formatIn('en-GB').list(['Theo', 'Carla', 'Ivo'])).toBe('Theo, Carla and Ivo');
	expect(formatIn('es').list(['Ivo'])).toBe('Ivo');
});

test('sizes on the device are told in the unit a person would use', () => {
	const english = formatIn('en-GB');
	expect([0, 999, 48_300, 3_400_000, 5_250_000_000].map((size) => plain(english.bytes(size)))).toEqual([
		'0 byte',
		'999 byte',
		'48 kB',
		'3.4 MB',
		'5.3 GB'
	]);
});

test('formatters are made once each, however many rows are written', () => {
	const made: string[] = [];
	const { DateTimeFormat, NumberFormat } = Intl;
	class Dates extends DateTimeFormat {
		constructor(...args: ConstructorParameters<typeof DateTimeFormat>) {
			super(...args);
			made.push('date');
		}
	}
	class Numbers extends NumberFormat {
		constructor(...args: ConstructorParameters<typeof NumberFormat>) {
			super(...args);
			made.push('number');
		}
	}
	Object.assign(Intl, { DateTimeFormat: Dates, NumberFormat: Numbers });
	try {
		const format = formatIn('de', 'Europe/Berlin');
		expect(made).toEqual([]);
		for (let n = 0; n < 100; n++) {
			format.number(n);
			format.number(n, 1);
			format.unit(n, 'minute');
			format.money(n, 'EUR');
			format.moment(new Date(n * 86_400_000), morning);
		}
		expect(made.toSorted()).toEqual(['date', 'number', 'number', 'number', 'number']);
	} finally {
		Object.assign(Intl, { DateTimeFormat, NumberFormat });
	}
});

test('the same time on another day is not taken for today, on the longest day neither', () => {
	const format = formatIn('de', 'Europe/Berlin');
	const first = new Date('2026-10-24T22:00:00Z');
	const last = new Date('2026-10-25T22:59:59Z');
	expect(format.moment(first, last)).toBe('00:00');
	expect(format.moment(first, new Date('2026-10-25T23:00:00Z'))).toMatch(/^25\. Okt/);
});
