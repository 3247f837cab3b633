import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { START } from '#server/config-command.ts';
import { readDemoOptions } from '../../../scripts/demo/options.ts';

const NOW = new Date('2026-03-10T13:30:20.000Z');
const read = (...args: string[]) => readDemoOptions(args, {}, { ...START, typed: 'npm run demo' }, NOW);
const problemOf = (...args: string[]): string => {
	const reading = read(...args);
	return reading.kind === 'problem' ? reading.problem : `no problem: ${reading.kind}`;
};

test('without anything asked for it is the plant of the documentation, up to this minute', () => {
	expect(read()).toEqual({
		kind: 'options',
		options: {
			assets: 5_000,
			work: 50_000,
			people: 60,
			months: 24,
			seed: 7,
			until: '2026-03-10T13:30:00.000Z'
		},
		place: { data: resolve('data'), postgres: undefined }
	});
});

test('everybody in it can be given a password, and one without letters is none', () => {
	expect(read('--password', 'let me look')).toMatchObject({ kind: 'options', password: 'let me look' });
	expect(problemOf('--password=')).toContain('--password needs a value, what everybody there signs in with');
});

test('sizes, the last day and the place of the data can be chosen', () => {
	const args = ['--assets=40', '--work', '60', '--people', '12', '--months', '3', '--seed', '9'];
	const place = [
		'--until',
		'2026-03-01',
		'--data',
		'/srv/plant',
		'--database',
		'postgres://u:p@db:5432/plant'
	];
	expect(read(...args, ...place)).toMatchObject({
		options: { assets: 40, work: 60, people: 12, months: 3, seed: 9, until: '2026-02-28T23:00:00.000Z' },
		place: { data: resolve('/srv/plant'), postgres: 'postgres://u:p@db:5432/plant' }
	});
});

test('what cannot be is said in one sentence', () => {
	expect(problemOf('--assets', '39')).toBe('--assets must be a whole number from 40 to 200000, not "39".');
	expect(problemOf('--work', '1.5')).toBe('--work must be a whole number from 1 to 2000000, not "1.5".');
	expect(problemOf('--people', 'all')).toBe('--people must be a whole number from 10 to 2000, not "all".');
	expect(problemOf('--seed')).toBe(
		'--seed needs a value, a whole number: `npm run demo -- --help` lists what there is.'
	);
	expect(problemOf('--until', '2026-02-30')).toBe(
		'--until must be a day such as 2026-03-01, not "2026-02-30".'
	);
	expect(problemOf('--until', '2026-03-11')).toBe('--until must be a day that has come, not "2026-03-11".');
	expect(problemOf('--until', '1990-01-01')).toBe(
		'--until must be a day after the year 2000, not "1990-01-01".'
	);
	expect(problemOf('--machines', '3')).toContain('There is no option "--machines"');
});

test('help is help', () => {
	expect(read('--help')).toEqual({ kind: 'help' });
});
