import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inLanes } from '../../../src/service-worker/lanes.ts';

describe('work in lanes', () => {
	test('everything is done once, never more at a time than there are lanes', async () => {
		const done: number[] = [];
		let now = 0;
		let most = 0;
		await inLanes([...Array(20).keys()], 4, async (one) => {
			most = Math.max(most, (now += 1));
			await wait(one % 3);
			now -= 1;
			done.push(one);
		});
		expect(done.toSorted((a, b) => a - b)).toEqual([...Array(20).keys()]);
		expect(most).toBe(4);
	});

	test('after one failure nothing new is begun, and it is told', async () => {
		const begun: number[] = [];
		const all = inLanes([...Array(20).keys()], 2, async (one) => {
			begun.push(one);
			await wait(1);
			if (one === 1) throw new Error('refused');
		});
		await expect(all).rejects.toThrow('refused');
		await wait(10);
		expect(begun.length).toBeLessThan(5);
	});

	test('an empty list is done', async () => {
		await expect(inLanes([], 3, () => Promise.reject(new Error('never')))).resolves.toBeUndefined();
	});
});
