import { expect, test } from 'vitest';
import { publicAddress } from '#core/tags/public-address.ts';

test.each([
	['https://cmms.plant.example', 'https://cmms.plant.example'],
	['  cmms.plant.example/ ', 'https://cmms.plant.example'],
	['http://10.0.0.7:8080/set-up?x=1', 'http://10.0.0.7:8080'],
	['https://[::1]:8443', 'https://[::1]:8443'],
	['https://wärme.example', 'https://xn--wrme-loa.example']
])('%s is taken as %s', (typed, address) => expect(publicAddress(typed)).toBe(address));

test.each([
	'',
	'two words',
	'https://',
	'ftp://plant.example',
	'https://me:secret@plant.example',
	'javascript:alert(1)'
])('%j is no address', (typed) => expect(publicAddress(typed)).toBeUndefined());
