import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { speak } from '#lib/features/work/job/story-words.ts';
import { formatIn } from '#lib/i18n/format.ts';
import { loadParts } from '#lib/i18n/load-words.ts';
import type { Messages } from '#lib/i18n/locales.ts';

const COMMANDS = 'src/core/commands/work';

/** Every line that a command writes into the history of a job. */
const written = readdirSync(COMMANDS).flatMap((file) =>
	[...readFileSync(join(COMMANDS, file), 'utf8').matchAll(/job\.(?:note|turn)\('(?<to>[a-z-]+)'/g)].map(
		({ groups }) => groups?.['to'] ?? ''
	)
);

test.each(['en', 'de', 'pl', 'es'] as const)(
	'whatever is done to a job is told in words: %s',
	async (locale) => {
		const t = (await loadParts(locale, ['job', 'work'])) as Messages;
		const speech = {
			t,
			format: formatIn(locale),
			stepOf: () => undefined,
			nameOf: (id: string) => id,
			thingCalled: () => undefined
		};
		const line = { id: 't_A_1', at: '2026-03-23T07:00:00.000Z', by: 'theo', tells: 'turn' as const };
		expect(written).toContain('stopped');
		for (const to of new Set(written)) {
			const { text } = speak({ ...line, turn: { at: line.at, by: line.by, to } }, speech);
			expect(text).not.toBe(to);
		}
	}
);

test('what was asked as a question keeps its own mark before the answer', async () => {
	const t = (await loadParts('en', ['job', 'work'])) as Messages;
	const asked: Record<string, string> = { dry: 'Clean and dry?', bar: 'Pressure' };
	const speech = {
		...{ t, format: formatIn('en'), nameOf: (id: string) => id, thingCalled: () => undefined },
		stepOf: (step: string) => asked[step]
	};
	const said = (step: string, value: string) =>
		speak(
			{
				...{ id: 'an_A_1', at: '2026-03-23T07:00:00.000Z', by: 'theo', tells: 'answer' },
				answer: { at: '2026-03-23T07:00:00.000Z', by: 'theo', step, version: 1, value, result: 'ok' }
			},
			speech
		).text;
	expect([said('dry', 'Yes'), said('bar', '4')]).toEqual(['Clean and dry? Yes', 'Pressure: 4']);
});
