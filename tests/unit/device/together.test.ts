import { expect, test } from 'vitest';
import { together } from '#lib/device/together.ts';

const reader = () => {
	const readings: (readonly number[])[] = [];
	const ask = together((keys: readonly number[]) => {
		readings.push(keys);
		return Promise.resolve(keys.map((key) => (key < 0 ? undefined : `${key}`)));
	});
	return { readings, ask };
};

test('what is asked for in one go is read in one go, and each gets its own', async () => {
	const { readings, ask } = reader();
	expect(await Promise.all([ask(3), ask(-1), ask(3), ask(7)])).toEqual(['3', undefined, '3', '7']);
	expect(readings).toEqual([[3, -1, 3, 7]]);
});

test('what is asked for later is read anew', async () => {
	const { readings, ask } = reader();
	await ask(1);
	await ask(1);
	expect(readings).toEqual([[1], [1]]);
});

test('a reading that fails fails for everybody who asked, and for nobody after', async () => {
	let isBroken = true;
	const ask = together((keys: readonly number[]) =>
		isBroken ? Promise.reject(new Error('no disk')) : Promise.resolve(keys)
	);
	const asked = await Promise.allSettled([ask(1), ask(2)]);
	expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	isBroken = false;
	expect(await ask(2)).toBe(2);
});

test('S-6 one that cannot be read fails alone: the others asked for with it are there', async () => {
	const ask = together((keys: readonly number[]) =>
		keys.includes(2) ? Promise.reject(new Error('damaged')) : Promise.resolve(keys)
	);
	const asked = await Promise.allSettled([ask(1), ask(2), ask(3)]);
	expect(asked).toMatchObject([{ value: 1 }, { status: 'rejected' }, { value: 3 }]);
});
