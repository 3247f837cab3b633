import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITICALITIES } from '#core/model/asset.ts';
import { IMPACTS } from '#core/model/work-status.ts';
import { countedLabour, minutesOf } from '#core/work/labour.ts';
import { resultOf } from '#core/work/answers.ts';
import { priorityOf } from '#core/work/priority.ts';
import { clock } from '../floor.ts';

describe('Priority', () => {
	it('never falls when a machine is more critical, and danger to people is always first', () => {
		for (const impact of IMPACTS) {
			const priorities = CRITICALITIES.map((criticality) => priorityOf(criticality, impact));
			expect(priorities).toEqual(priorities.toSorted());
			expect(priorityOf(undefined, impact)).toBe(priorityOf('C', impact));
			for (const criticality of CRITICALITIES) {
				expect(priorityOf(criticality, 'stopped')).toBeLessThanOrEqual(
					priorityOf(criticality, impact) + (impact === 'safety' ? 2 : 0)
				);
				expect(priorityOf(criticality, 'safety')).toBe(1);
			}
		}
	});
});

describe('Hours that count', () => {
	const correction = fc.record({ reverses: fc.option(fc.nat(9)), minutes: fc.nat(99), minute: fc.nat(30) });

	it('of a line and all its corrections exactly one counts, whatever order they came in', () => {
		fc.assert(
			fc.property(fc.array(correction, { minLength: 1, maxLength: 10 }), (given) => {
				const lines = given.map(({ reverses, minutes, minute }, n) => {
					const earlier = reverses === null || reverses >= n ? undefined : `l${reverses}`;
					const at = clock(minute);
					const line = { at, by: 'ann', person: 'ann', from: at, to: at, minutes };
					return [`l${n}`, { ...line, ...(earlier && { reverses: earlier }) }] as const;
				});
				const counted = countedLabour(Object.fromEntries(lines));
				const roots = lines.filter(([, line]) => !('reverses' in line)).length;
				expect(counted).toHaveLength(roots);
				const sum = (all: typeof counted) => all.reduce((total, [, line]) => total + minutesOf(line), 0);
				expect(sum(countedLabour(Object.fromEntries(lines.toReversed())))).toBe(sum(counted));
			})
		);
	});

	it('that take each other back in a circle hang nobody', () => {
		const at = clock(0);
		const line = { at, by: 'ann', person: 'ann', from: at, to: at };
		expect(countedLabour({ a: { ...line, reverses: 'b' }, b: { ...line, reverses: 'a' } })).not.toEqual([]);
	});
});

describe('What an answer means', () => {
	const step = {
		id: 's',
		instruction: 'x',
		kind: 'number' as const,
		warn: { max: 4 },
		fail: { min: 0, max: 5 }
	};

	it.each([
		[3, undefined, 'ok'],
		[4.5, 'ok', 'warn'],
		[5.5, 'ok', 'fail'],
		[-1, 'ok', 'fail'],
		[9, 'na', 'na'],
		[3, 'fail', 'fail']
	] as const)('%s, called %s, is %s', (value, said, result) => {
		expect(resultOf(step, value, said)).toBe(result);
	});

	it('of a choice is what the choice says', () => {
		const choices = [
			{ value: 'dry', result: 'ok' as const },
			{ value: 'wet', result: 'fail' as const }
		];
		expect(resultOf({ ...step, kind: 'choice', choices }, ['dry', 'wet'], undefined)).toBe('fail');
		expect(resultOf({ ...step, kind: 'choice', choices }, 'dry', undefined)).toBe('ok');
		expect(resultOf(undefined, false, undefined)).toBe('fail');
	});
});
