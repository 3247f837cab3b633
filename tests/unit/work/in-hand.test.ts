import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureChanges } from '#lib/features/work/job/failure/failure-changes.ts';
import { quickPicks } from '#lib/features/work/job/failure/quick-picks.ts';
import { linkedJobs } from '#lib/features/work/job/links/linked.ts';
import { partSums } from '#lib/features/work/job/parts/used-parts.ts';
import { otherWords } from '#lib/features/work/job/people/other-words.ts';
import { answerWords, rangeWords } from '#lib/features/work/job/steps/answer-words.ts';
import { raisedTitle } from '#lib/features/work/job/steps/raised-title.ts';
import { clockParts } from '#lib/features/work/job/times/clock-parts.ts';
import { seedCodes } from '#core/seed/seed-codes.ts';
import { formatIn } from '#lib/i18n/format.ts';
import { loadParts } from '#lib/i18n/load-words.ts';
import { de } from '#lib/i18n/messages/de.ts';
import type { Messages } from '#lib/i18n/locales.ts';

const german = { ...de, ...(await loadParts('de', ['job', 'work'])) } as Messages;
const speech = { t: german, format: formatIn('de-DE'), nameOf: (id: string) => id };
const stamp = { at: '2026-03-23T07:00:00.000Z', by: 'theo' };

test('an answer is told as a person would say it, with the comma and the unit', () => {
	const bar = { unit: 'bar' };
	expect(answerWords({ value: -4.25, result: 'ok' }, bar, speech)).toBe('-4,25\u00a0bar');
	expect(answerWords({ value: false, result: 'fail' }, {}, speech)).toBe('Nicht in Ordnung');
	expect(answerWords({ result: 'na' }, bar, speech)).toBe(german.job.steps.results.na);
	expect(answerWords({ value: ['a', 'b'], result: 'ok' }, {}, speech)).toBe('a, b');
});

test('limits are told in words, one-sided ones too', () => {
	const bar = { unit: 'bar' };
	expect(rangeWords({ min: 2.5, max: 4 }, bar, speech)).toContain('2,5');
	expect(rangeWords({ max: 4 }, bar, speech)).toContain('4\u00a0bar');
	expect(rangeWords({}, bar, speech)).toBeUndefined();
});

test('the title of a raised job fits into a title, however long the step is', () => {
	expect(raisedTitle({ instruction: 'Filling\n pressure' }, '7 bar')).toBe('Filling pressure: 7 bar');
	fc.assert(
		fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 400 }), (instruction, answer) => {
			expect(raisedTitle({ instruction }, answer).length).toBeLessThanOrEqual(200);
		})
	);
});

test('the parts of the clock in whole minutes add up to the whole, however odd they are', () => {
	const time = fc.integer({ min: 0, max: 90_000_000 });
	fc.assert(
		fc.property(
			time,
			time,
			time,
			fc.dictionary(fc.constantFrom('parts', 'permit', 'tool'), time),
			(a, b, c, w) => {
				const all = a + b + c + Object.values(w).reduce((sum, one) => sum + one, 0);
				const parts = clockParts({ total: all, response: a, handsOn: b, handBack: c, waiting: w });
				expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Math.round(all / 60_000));
				for (const { minutes } of parts) expect(minutes).toBeGreaterThan(0);
			}
		)
	);
});

test('what was given back is taken off what was used; what was planned stands beside it', () => {
	const line = (quantity: number, use: 'used' | 'planned') => ({ ...stamp, part: 'seal', quantity, use });
	expect(partSums({ a: line(2, 'planned'), b: line(0.3, 'used'), c: line(-0.1, 'used') })).toEqual([
		{ part: 'seal', used: 0.2, planned: 2 }
	]);
});

const codes = {
	mode: seedCodes().filter(({ list }) => list === 'mode'),
	cause: seedCodes().filter(({ list }) => list === 'cause'),
	remedy: seedCodes().filter(({ list }) => list === 'remedy')
} as never;

test('quick picks fit the machine, then the failure; where nothing fits, all are offered', () => {
	const picks = (field: 'mode' | 'cause', group: string | undefined, mode: string | null) =>
		quickPicks(codes, field, { group, mode });
	const rotating = picks('mode', 'rotating', null);
	expect(rotating.length).toBeGreaterThan(0);
	for (const { groups } of rotating) expect(groups).toContain('rotating');
	expect(picks('mode', 'unheard-of', null).length).toBeGreaterThan(rotating.length);
	const [first] = rotating;
	expect(picks('cause', 'rotating', first?.code ?? '').map(({ code }) => code)).toEqual(first?.likelyCauses);
	expect(picks('cause', undefined, null).length).toBeGreaterThan(10);
});

test('every failure code has its words in all four languages', () => {
	for (const { label } of seedCodes()) {
		for (const locale of ['en', 'de', 'es', 'pl']) expect(label[locale]?.trim()).toBeTruthy();
	}
});

test('only what is said anew is sent, with the word it was based on', () => {
	expect(failureChanges({ mode: 'ELP', cause: '2.4' }, { mode: 'VIB', cause: '2.4', found: 'Rust' })).toEqual(
		{
			mode: { from: 'ELP', to: 'VIB' },
			found: { from: null, to: 'Rust' }
		}
	);
});

test('what another person wrote stands with what holds now, in the shop’s words', () => {
	const work = {
		failure: { mode: 'VIB' },
		nextStep: 'Align',
		alsoWrote: {
			'failure.mode': { 'a:1': { value: 'ELP', ...stamp } },
			nextStep: { 'b:2': { value: 'Order a belt', ...stamp, at: '2026-03-23T08:00:00.000Z' } }
		}
	} as never;
	expect(otherWords(work, speech).map(({ about, value, holds }) => [about, value, holds])).toEqual([
		[german.job.story.fields.nextStep, 'Order a belt', 'Align'],
		[german.job.story.fields['failure.mode'], 'ELP', 'VIB']
	]);
});

test('each connected job is told once, what it waits for first', () => {
	const work = {
		blockers: {
			b: { type: 'information', owner: { type: 'person', id: 'theo' }, since: '', by: '', ref: 'w_A_1' }
		},
		links: {
			n1: { ...stamp, type: 'related', work: 'w_A_1' },
			n2: { ...stamp, type: 'follow-up', work: 'w_A_2' },
			n3: { ...stamp, type: 'ticket', system: 'ERP', ref: '7' }
		},
		origin: { type: 'work', work: 'w_A_3' }
	} as never;
	expect(linkedJobs(work)).toEqual([
		{ type: 'blocked-by', work: 'w_A_1' },
		{ type: 'follow-up', work: 'w_A_2' },
		{ type: 'follows', work: 'w_A_3' }
	]);
});
