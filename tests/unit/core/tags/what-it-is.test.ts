import { expect, test } from 'vitest';
import { shownText } from '#core/tags/shown-text.ts';
import { shownSafely, whatItIs } from '#core/tags/what-it-is.ts';

test('what a foreign code is can be told', () => {
	expect(whatItIs('WIFI:T:WPA;S:Guest \\;net;P:secret;;')).toEqual({ is: 'wifi', name: 'Guest ;net' });
	expect(whatItIs('https://plant.example@evil.example/a/P-101')).toEqual({
		is: 'address',
		host: 'evil.example'
	});
	expect(whatItIs('BEGIN:VCARD\nFN:Ada')).toEqual({ is: 'contact' });
	expect(whatItIs('tel:+4940123')).toEqual({ is: 'phone' });
	expect(whatItIs('mailto:ada@plant.example')).toEqual({ is: 'mail' });
	expect(whatItIs('JavaScript:alert(1)')).toEqual({ is: 'program' });
	expect(whatItIs('P-101')).toEqual({ is: 'text' });
});

test('signs nobody sees are shown by their number, and long texts end', () => {
	expect(shownText('P\u0000-\u202e101\n')).toBe('P[00]-[202e]101[0a]');
	expect(shownText('x'.repeat(2_000))).toBe(`${'x'.repeat(300)}…`);
});

test('the password of a network is not shown', () => {
	const shown = shownSafely('WIFI:T:WPA;S:Guest;P:se\\;cret;H:true;;');
	expect(shown).toContain('Guest');
	expect(shown).not.toContain('cret');
});
