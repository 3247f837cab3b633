import { expect, it } from 'vitest';
import { choicesFrom, isHeldBack, isPushed, saidChoicesFrom, USUAL_CHOICES } from '#core/notices/choices.ts';
import type { NoticeKind } from '#core/notices/notice.ts';

const early = {
	...{ cycleDays: 7, anchor: '2026-03-23' },
	turns: [0, 1, 2, 3, 4].map((day) => ({ day, from: '06:00', to: '14:00' }))
};
/** Berlin is an hour ahead of it in March. */
const at = (time: string, day = '2026-03-23') => `${day}T${time}:00.000Z`;
const hearer = (time: string, day?: string) => ({
	...{ zone: 'Europe/Berlin', shift: early, now: Date.parse(at(time, day)) }
});
const held = (kind: NoticeKind, choices: object, time: string, madeAt = at(time), day?: string) =>
	isHeldBack({ kind, madeAt }, { ...USUAL_CHOICES, ...choices }, hearer(time, day));

it('nobody who chose nothing is kept waiting', () => {
	expect(held('given', {}, '02:00')).toBe(false);
});

it('outside the shift phones keep still, by the clock of the site, except for calls; whoever has no shift is never outside it', () => {
	const quiet = { quiet: 'off-shift' };
	expect(held('given', quiet, '05:00')).toBe(false);
	expect(held('given', quiet, '12:59')).toBe(false);
	expect(held('given', quiet, '13:00')).toBe(true);
	expect(held('unsafe', quiet, '13:00')).toBe(true);
	expect(held('on-call', quiet, '13:00')).toBe(false);
	expect(held('given', quiet, '08:00', at('08:00', '2026-03-28'), '2026-03-28')).toBe(true);
	const none = { ...hearer('13:00'), shift: undefined };
	expect(isHeldBack({ kind: 'given', madeAt: at('13:00') }, choicesFrom(quiet), none)).toBe(false);
});

it('hours of the night reach over midnight', () => {
	const quiet = { quiet: { from: '22:00', to: '06:00' } };
	expect(['20:59', '21:00', '23:30', '04:59', '05:00'].map((time) => held('given', quiet, time))).toEqual([
		...[false, true, true, true, false]
	]);
});

it('what is not urgent waits for the time of the summary, what is does not', () => {
	const digest = { digest: '07:00' };
	const evening = at('18:00', '2026-03-22');
	expect(held('given', digest, '05:59', evening)).toBe(true);
	expect(held('given', digest, '06:00', evening)).toBe(false);
	expect(held('given', digest, '06:01', at('06:01'))).toBe(true);
	for (const kind of ['called', 'unsafe', 'on-call'] as const)
		expect(held(kind, digest, '05:59', evening)).toBe(false);
});

it('the summary itself comes at its time and does not wait for the next one', () => {
	const digest = { digest: '07:00' };
	expect(held('summary', digest, '06:00', at('06:00'))).toBe(false);
	expect(held('summary', digest, '09:00', at('06:00'))).toBe(false);
});

it('what the bell does not tell no phone is told, and some things only the bell tells', () => {
	const choices = choicesFrom({ off: ['reports'], bellOnly: ['jobs'] });
	expect((['approved', 'given', 'called'] as const).map((kind) => isPushed(kind, choices))).toEqual([
		...[false, false, true]
	]);
});

it('what makes no sense counts as not chosen', () => {
	expect(choicesFrom({ off: ['reports', 'x', 3], quiet: { from: '25:00', to: 'x' }, digest: '7' })).toEqual({
		...{ off: ['reports'], bellOnly: [] }
	});
	for (const wrong of [undefined, null, 'x', { at: 'never', choices: {} }])
		expect(saidChoicesFrom(wrong)).toBeUndefined();
});
