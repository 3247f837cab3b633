import { expect, it } from 'vitest';
import type { Step } from '#core/model/plan.ts';
import { stepFaults } from '#core/procedure/step-faults.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
	id,
	kind: 'check',
	instruction: 'Look',
	...more
});
const faults = (...steps: Step[]) => Object.fromEntries(stepFaults(steps));

it('a list that can be asked has no faults', () => {
	const choices = [{ value: 'Like new' }, { value: 'Worn' }];
	expect(
		faults(
			step('a'),
			step('b', { kind: 'number', warn: { min: 1, max: 1 }, fail: { max: 3 } }),
			step('c', { kind: 'choice', choices, condition: { step: 'b', is: 'above', value: 0 } }),
			step('d', { condition: { step: 'a', is: 'fail' } })
		)
	).toEqual({});
});

it('what keeps a step from being asked is told at that step', () => {
	expect(faults(step('a', { instruction: ' ' }))).toEqual({ a: 'words' });
	expect(faults(step('a'), step('a'))).toEqual({ a: 'twice' });
	expect(faults(step('a', { condition: { step: 'b', is: 'ok' } }), step('b'))).toEqual({ a: 'condition' });
	expect(faults(step('a'), step('b', { condition: { step: 'a', is: 'equals', value: '' } }))).toEqual({
		b: 'condition-value'
	});
	expect(faults(step('a', { kind: 'choice', choices: [{ value: 'Worn' }, { value: ' ' }] }))).toEqual({
		a: 'choices'
	});
	expect(faults(step('a', { kind: 'number', fail: { min: 5, max: 4 } }))).toEqual({ a: 'limits' });
});
