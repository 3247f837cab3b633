import { expect, test } from 'vitest';
import { zoneHere } from '#lib/app/engine/zone-here.ts';

test('the time zone is asked once a minute, also where the clock was set back', () => {
	let [at, asked] = [1_000_000, 0];
	const zone = zoneHere(
		() => (asked++ < 1 ? 'Europe/Berlin' : 'Asia/Tokyo'),
		() => at
	);
	for (let n = 0; n < 1_000; n++) expect(zone()).toBe('Europe/Berlin');
	at += 59_999;
	expect(zone()).toBe('Europe/Berlin');
	at += 1;
	expect(zone()).toBe('Asia/Tokyo');
	at -= 600_000;
	zone();
	expect(asked).toBe(3);
});
