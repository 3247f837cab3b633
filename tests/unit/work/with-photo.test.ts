import { expect, test } from 'vitest';
import { withPhoto } from '#lib/features/work/job/steps/with-photo.ts';

const stamp = { at: '2026-03-23T09:00:00.000Z', by: 'carla', version: 1, step: 'bar' };
const step = { id: 'bar', kind: 'number', instruction: 'Pressure' } as const;

test('a photo beside an answer leaves the answer as it is', () => {
	const failed = { ...stamp, id: 'q1', value: 7, result: 'fail' as const, photos: ['a'] };
	expect(withPhoto({ step, answer: failed }, 'b')).toEqual({ value: 7, result: 'fail', photos: ['a', 'b'] });
	const seen = { ...stamp, id: 'q1', value: false, result: 'na' as const };
	expect(withPhoto({ step, answer: seen }, 'b')).toEqual({ value: false, result: 'na', photos: ['b'] });
});

test('what the limits said is said by them again, and a photo alone is an answer', () => {
	const warned = { ...stamp, id: 'q1', value: 4.5, result: 'warn' as const };
	expect(withPhoto({ step, answer: warned }, 'b')).toEqual({ value: 4.5, result: 'ok', photos: ['b'] });
	expect(withPhoto({ step }, 'b')).toEqual({ result: 'ok', photos: ['b'] });
});
