import { expect, test } from 'vitest';
import { BackOff } from '#server/auth/back-off.ts';
import { networkOf } from '#server/auth/network-of.ts';
import { HandTime } from '../../contract/sync/hand-time.ts';

const begun = (options: { free: number; most?: number }) => {
	const time = new HandTime('2026-03-23T08:00:00.000Z');
	return { time, back: new BackOff({ ...options, now: () => time.now() }) };
};

test('names that are tried once each never fill the memory, and the one in use is not forgotten for them', () => {
	const { back } = begun({ free: 1, most: 100 });
	for (let n = 0; n < 5_000; n += 1) {
		back.begin(`stranger ${n}`);
		if (n % 50 === 0) back.begin('victim');
	}
	expect(back.size).toBe(100);
	expect(back.wait('victim')).toBe(300);
});

test('a try that nobody looked at leaves no trace, also when it is taken back twice', () => {
	const { back } = begun({ free: 2 });
	const first = back.begin('anna');
	first.undo();
	first.undo();
	expect([back.size, back.wait('anna')]).toEqual([0, 0]);
	back.begin('anna');
	const second = back.begin('anna');
	expect(back.wait('anna')).toBe(1);
	second.undo();
	expect(back.wait('anna')).toBe(0);
});

test('S-11 a clock that is set back makes nobody wait longer than five minutes', () => {
	const { back, time } = begun({ free: 1 });
	back.begin('anna');
	time.pass(-86_400_000);
	expect(back.wait('anna')).toBe(300);
});

test('an address is counted once, whichever of its numbers a machine uses', () => {
	expect(networkOf('::ffff:10.0.0.7')).toBe('10.0.0.7');
	expect(networkOf('::1')).toBe('::1');
	const one = networkOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd');
	expect(networkOf('2001:db8:1:2::9')).toBe(one);
	expect(networkOf('2001:db8:1:3::9')).not.toBe(one);
	expect(networkOf('fe80::1')).toBe(networkOf('fe80::2'));
	expect(networkOf('')).toBe('');
});
