import { expect, test } from 'vitest';
import { serverLog } from '#server/server-log.ts';
import { Tally } from '#server/tally.ts';

const taken = (format: 'text' | 'json') => {
	const lines: string[] = [];
	const said: string[] = [];
	const now = (): Date => new Date('2026-03-23T08:00:00.000Z');
	const out = { out: (line: string) => lines.push(line), err: (line: string) => said.push(line) };
	return { log: serverLog(format, now, out), lines, said };
};

test('for programs each event is one line of JSON, even where its words have several', () => {
	const { log, lines, said } = taken('json');
	log.note('Error: broken\n    at somewhere');
	log.event('ready', 'Ready', { version: '7' });
	expect(said).toEqual([]);
	expect(lines.join('\n').split('\n')).toHaveLength(2);
	const at = '2026-03-23T08:00:00.000Z';
	expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
		{ at, level: 'error', event: 'trouble', words: 'Error: broken\n    at somewhere' },
		{ at, level: 'info', event: 'ready', version: '7', words: 'Ready' }
	]);
});

test('in a terminal trouble is said in words, and nothing else', () => {
	const { log, lines, said } = taken('text');
	log.note('The disk is full');
	log.note('All is well', { level: 'info' });
	log.event('ready', 'Ready');
	expect([lines, said]).toEqual([[], ['The disk is full']]);
});

test('what happens often is said once a minute, with how often', () => {
	const notes: string[] = [];
	let minute: (() => void) | undefined;
	const after = (_: number, call: () => void): (() => void) => {
		minute = call;
		return () => (minute = undefined);
	};
	const tally = new Tally('sign-in-refused', { after, note: (words) => notes.push(words) });
	for (let n = 0; n < 1_000; n += 1) tally.count('wrong-code');
	tally.count('too-many');
	expect(notes).toEqual([]);
	minute?.();
	expect(notes).toEqual(['Within a minute, 1000 times: wrong-code', 'Within a minute, 1 times: too-many']);
	tally.tell();
	expect(notes).toHaveLength(2);
});
