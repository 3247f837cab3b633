import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Step } from '#core/model/plan.ts';
import { signedText, standingOf } from '#core/work/signed.ts';
import { floor, reported } from '../floor.ts';
import type { Floor } from '../floor.ts';

const hashOf = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const STEPS: Step[] = ['look', 'sign', 'clean'].map((id) => ({ id, kind: 'check', instruction: id }));

const work = (f: Floor, id: string) => f.get('work', id);
const answered = (f: Floor, id: string, minute: number, step: string, more: object = {}) =>
	f.does('technician', minute, 'work.answer', { id, step, version: 1, value: true, ...more });

/** Signed as the screen signs: for what stands there at that moment. */
const sign = async (f: Floor, id: string, minute: number, step?: string) => {
	const hash = await hashOf(signedText(work(f, id), STEPS, step));
	await f.does('technician', minute, 'work.sign', { id, meaning: 'performed', hash, ...(step && { step }) });
	const [signature] = Object.values(work(f, id).signatures ?? {});
	return () => standingOf(work(f, id), STEPS, signature ?? {}, hashOf);
};

describe('A signature', () => {
	it('holds while hours are booked, words are said and the job comes to its end', async () => {
		const f = floor();
		const id = await reported(f);
		await answered(f, id, 2, 'look');
		const standing = await sign(f, id, 3);
		expect(await standing()).toBe('holds');
		await f.does('technician', 4, 'work.bookTime', { id, minutes: 30 });
		await f.does('helper', 5, 'work.comment', { id, text: 'Well done' });
		await f.does('technician', 6, 'work.complete', { id });
		expect(await standing()).toBe('holds');
	});

	it('is broken by any later change of what it stood for: an answer, the title, the cause, a photo', async () => {
		const changes: [string, object][] = [
			['work.answer', { step: 'look', version: 1, value: false }],
			['work.answer', { step: 'clean', version: 1, value: true }],
			['work.edit', { changes: { title: { from: 'Pump leaks', to: 'Pump does not leak' } } }],
			['work.setFailure', { changes: { found: { to: 'A worn seal' } } }],
			['work.addPhoto', { photos: [{ hash: 'a'.repeat(64), mime: 'image/jpeg', bytes: 9 }] }]
		];
		for (const [name, args] of changes) {
			const f = floor();
			const id = await reported(f);
			await answered(f, id, 2, 'look');
			const standing = await sign(f, id, 3);
			const verdict = await f.does('supervisor', 4, name, { id, ...args });
			expect(['applied', 'adjusted'], name).toContain(verdict.result);
			expect(await standing(), name).toBe('broken');
		}
	});

	it('of a step stands for the steps before it: what comes after does not break it, what comes before does', async () => {
		const f = floor();
		const id = await reported(f);
		await answered(f, id, 2, 'look');
		const standing = await sign(f, id, 3, 'sign');
		await answered(f, id, 4, 'sign');
		await answered(f, id, 5, 'clean');
		expect(await standing()).toBe('holds');
		await answered(f, id, 6, 'look', { value: false });
		expect(await standing()).toBe('broken');
	});

	it('given without saying for what is told apart from both', async () => {
		const f = floor();
		const id = await reported(f);
		expect(await standingOf(work(f, id), STEPS, {}, hashOf)).toBe('unsealed');
	});

	it('stands for the same text whatever order the fields came in', async () => {
		const f = floor();
		const id = await reported(f);
		await answered(f, id, 2, 'look');
		const one = work(f, id);
		const turned = Object.fromEntries(Object.entries(one).reverse()) as typeof one;
		expect(signedText(turned, STEPS)).toBe(signedText(one, STEPS));
	});
});
