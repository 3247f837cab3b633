import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '#core/commands/refusal-codes.ts';
import { refusals } from '#lib/i18n/messages/en/parts/refusals.ts';
import { verdicts } from '#lib/i18n/messages/en/parts/verdicts.ts';
import { explain } from '#lib/features/work/acts/refusal-words.ts';

const words = { refusals, verdicts };

test('every refusal has words, and those that lead somewhere say where', () => {
	for (const code of REFUSAL_CODES) expect(explain({ code }, words).what.length).toBeGreaterThan(10);
	const detail = { step: 'guards', instruction: 'Are all guards in place?' };
	expect(explain({ code: 'answer-needed', detail }, words)).toEqual({
		what: 'This step has no answer yet: Are all guards in place?',
		way: { to: 'step', step: 'guards', go: 'Go to the step' }
	});
	expect(explain({ code: 'failure-needed' }, words).way).toMatchObject({ to: 'failure' });
});

test('a missing permit is named', () => {
	const trouble = { code: 'gate-permit' as const, detail: { permit: 'hot-work' } };
	expect(explain(trouble, words).what).toContain('hot-work');
	expect(explain(trouble, words, { 'hot-work': 'Heißarbeiten' }).what).toContain('(Heißarbeiten)');
});

test('a refusal of a newer server is told as one', () => {
	expect(explain({ code: 'from-the-future' }, words).what).toContain('newer server');
});
