import { expect, test } from 'vitest';
import { en } from '#lib/i18n/messages/en.ts';
import { accented, mirrored } from '#lib/i18n/pseudo.ts';
import { leavesOf, parametersIn } from '../../support/message-leaves.ts';

const english = leavesOf(en);

test('the long pseudo-language is bracketed and at least 40 % longer, everywhere', () => {
	for (const [index, { at, text }] of leavesOf(accented(en)).entries()) {
		const plain = english[index]?.text ?? '';
		expect(text, at).toMatch(/^\[[\s\S]*[ ~]+\]$/u);
		expect(text.length, at).toBeGreaterThanOrEqual(plain.length * 1.4);
		expect(parametersIn(text), at).toEqual(parametersIn(plain));
	}
});

test('what a person wrote or the plant named is not altered by the pseudo-languages', () => {
	const messages = { title: (code: string) => `Machine ${code}` };
	expect(accented(messages).title('Pump P-101')).toContain('Pump P-101');
	expect(mirrored(messages).title('Pump P-101')).toContain('Pump P-101');
});

test('the mirrored pseudo-language turns every word round', () => {
	expect(mirrored({ word: 'Report' }).word).toBe('\u200F\u202EReport\u202C\u200F');
	for (const { at, text } of leavesOf(mirrored(en))) expect(text, at).toContain('\u202E');
});
