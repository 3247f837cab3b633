import { expect, test } from 'vitest';
import { behindFrom, searchOf } from '#lib/app/numbers/behind-address.ts';

test('what is behind a number comes back from its address', () => {
	const all = [{ of: 'response' }, { of: 'kind', is: 'repair' }, { of: 'cause', is: 'parts' }] as const;
	for (const behind of all) expect(behindFrom(new URLSearchParams(searchOf(behind)))).toEqual(behind);
});

test('an address that means nothing shows the numbers', () => {
	for (const search of ['', 'of=kind', 'of=else&is=x'])
		expect(behindFrom(new URLSearchParams(search))).toBeUndefined();
});
