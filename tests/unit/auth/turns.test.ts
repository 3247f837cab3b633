import { expect, test } from 'vitest';
import { Turns } from '#server/auth/turns.ts';
import { HandTime } from '../../contract/sync/hand-time.ts';

const begun = () => {
	const time = new HandTime('2026-03-23T08:00:00.000Z');
	const turns = new Turns({ atOnce: 2, waiting: 2, patience: 5_000, after: time.after });
	const open: PromiseWithResolvers<string>[] = [];
	const ask = () =>
		turns.run(() => {
			const work = Promise.withResolvers<string>();
			open.push(work);
			return work.promise;
		});
	return { time, open, ask };
};

test('two at once, the others one after another, and whoever comes when all places are taken is sent away', async () => {
	const { ask, open } = begun();
	const [first, second, third, fourth, fifth] = [ask(), ask(), ask(), ask(), ask()];
	expect(await fifth).toEqual({ ok: false });
	expect(open).toHaveLength(2);
	open[0]?.resolve('first');
	expect(await first).toEqual({ ok: true, value: 'first' });
	await expect.poll(() => open.length).toBe(3);
	open[2]?.resolve('third');
	expect(await third).toEqual({ ok: true, value: 'third' });
	await expect.poll(() => open.length).toBe(4);
	open[1]?.resolve('second');
	open[3]?.resolve('fourth');
	expect([await second, await fourth]).toEqual([
		{ ok: true, value: 'second' },
		{ ok: true, value: 'fourth' }
	]);
	const again = ask();
	await expect.poll(() => open.length).toBe(5);
	open[4]?.resolve('again');
	expect(await again).toEqual({ ok: true, value: 'again' });
});

test('whoever has waited long enough is sent away, and their turn is not lost', async () => {
	const { ask, open, time } = begun();
	const [first, second, third] = [ask(), ask(), ask()];
	await expect.poll(() => open.length).toBe(2);
	time.pass(5_000);
	expect(await third).toEqual({ ok: false });
	open[0]?.resolve('first');
	await first;
	const fourth = ask();
	await expect.poll(() => open.length).toBe(3);
	open[1]?.resolve('second');
	open[2]?.resolve('fourth');
	expect([await second, await fourth]).toMatchObject([{ ok: true }, { ok: true }]);
});

test('work that fails gives its turn on', async () => {
	const { ask, open } = begun();
	const failing = [ask(), ask()];
	const next = ask();
	await expect.poll(() => open.length).toBe(2);
	open.forEach(({ reject }) => reject(new Error('no memory')));
	for (const one of failing) await expect(one).rejects.toThrow('no memory');
	await expect.poll(() => open.length).toBe(3);
	open[2]?.resolve('next');
	expect(await next).toEqual({ ok: true, value: 'next' });
});
