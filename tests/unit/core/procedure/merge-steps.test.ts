import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '#core/model/plan.ts';
import { mergeSteps } from '#core/procedure/merge-steps.ts';

const step = (id: string, instruction = `Do ${id}`): Step => ({ id, kind: 'check', instruction });
const list = (ids: string) => [...ids].map((id) => step(id));
const read = (steps: Step[] | undefined) => steps?.map(({ id }) => id).join('');

describe('Two people change the steps of one procedure at once', () => {
	const base = list('abcd');

	it('each changed another step: both changes hold', () => {
		const theirs = base.with(0, step('a', 'Theirs'));
		const mine = base.with(3, step('d', 'Mine'));
		expect(mergeSteps(base, theirs, mine)).toEqual([
			step('a', 'Theirs'),
			step('b'),
			step('c'),
			step('d', 'Mine')
		]);
	});

	it('one put a step elsewhere, the other added one: it stands behind the step it was put behind', () => {
		expect(read(mergeSteps(base, list('dabc'), list('abxcd')))).toBe('dabxc');
		expect(read(mergeSteps(base, list('abxcd'), list('dabc')))).toBe('dabxc');
		expect(read(mergeSteps(base, base, list('xabcd')))).toBe('xabcd');
		expect(read(mergeSteps(base, list('xabcd'), list('abcdy')))).toBe('xabcdy');
	});

	it('a step that one took out and the other left alone is gone', () => {
		expect(read(mergeSteps(base, list('acd'), list('abdc')))).toBe('adc');
		expect(read(mergeSteps(base, list('abc'), list('bcd')))).toBe('bc');
	});

	it('where both changed the same step, or took out what the other changed, nobody decides for them', () => {
		const theirs = base.with(1, step('b', 'Theirs'));
		expect(mergeSteps(base, theirs, base.with(1, step('b', 'Mine')))).toBeUndefined();
		expect(mergeSteps(base, theirs, list('acd'))).toBeUndefined();
		expect(mergeSteps(base, list('acd'), theirs)).toBeUndefined();
	});

	it('both made another order of them: nobody decides either, unless it is the same order', () => {
		expect(mergeSteps(base, list('bacd'), list('abdc'))).toBeUndefined();
		expect(read(mergeSteps(base, list('bacd'), list('bacdx')))).toBe('bacdx');
	});

	it('whatever is joined holds every change of either, and it does not matter who was first', () => {
		const ids = 'abcdef';
		const edited = fc
			.record({
				kept: fc.shuffledSubarray([...ids], { minLength: 3 }),
				words: fc.constantFrom('', ...ids),
				added: fc.boolean()
			})
			.map(({ kept, words, added }) => (who: string) => [
				...kept.map((id) => (id === words ? step(id, who) : step(id))),
				...(added ? [step(who)] : [])
			]);
		fc.assert(
			fc.property(edited, edited, (one, other) => {
				const was = list(ids);
				const [theirs, mine] = [one('theirs'), other('mine')];
				const merged = mergeSteps(was, theirs, mine);
				const swapped = mergeSteps(was, mine, theirs);
				expect(merged === undefined).toBe(swapped === undefined);
				if (!merged || !swapped) return;
				const inAnyOrder = (steps: Step[]) => steps.toSorted((a, b) => (a.id < b.id ? -1 : 1));
				expect(inAnyOrder(merged)).toEqual(inAnyOrder(swapped));
				expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
				for (const [who, steps] of [
					['theirs', theirs],
					['mine', mine]
				] as const) {
					const added = steps.filter(({ id, instruction }) => id === who || instruction === who);
					expect(merged).toEqual(expect.arrayContaining(added));
					for (const { id } of was)
						if (!steps.some((kept) => kept.id === id))
							expect(merged.map((kept) => kept.id)).not.toContain(id);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
