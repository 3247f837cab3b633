import { expect, test } from 'vitest';
import { quietFrom, quietOf, QUIET, TIMES } from '#lib/app/bell/quiet-choices.ts';

test('each choice of quiet hours is found again as itself', () => {
	for (const quiet of QUIET) expect(quietOf(quietFrom(quiet))).toBe(quiet);
	expect(quietOf(quietFrom(null))).toBeNull();
});

test('any other hours are one’s own', () => {
	expect(quietOf({ from: '13:00', to: '14:15' })).toBe('own');
	expect(TIMES).toHaveLength(48);
	expect([TIMES[0], TIMES[47]]).toEqual(['00:00', '23:30']);
});
