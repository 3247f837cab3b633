import { expect, test } from 'vitest';
import { accessCommands } from '#core/commands/access.ts';
import { COMMANDS } from '#core/commands/registry.ts';
import { DIFFERENCE_CODES, REFUSAL_CODES } from '#core/commands/refusal-codes.ts';
import { WITHDRAWN } from '#core/sync/op.ts';
import { choicesIn, emptyFieldsOf, fieldsOf, withField } from '#lib/app/sent/act-fields.ts';
import { differencesOf, explain, sayingOf, titleOf } from '#lib/app/sent/act-phrases.ts';
import { loadParts } from '#lib/i18n/load-words.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import type { ActWords } from '#lib/i18n/messages/parts.ts';

const wordsIn = async (locale: (typeof LOCALES)[number]) =>
	(await loadParts(locale, ['acts', 'verdicts', 'sent'])) as ActWords;

for (const locale of LOCALES) {
	test(`every act, every refusal and every difference has words in ${locale}`, async () => {
		const { acts, verdicts } = await wordsIn(locale);
		const byPeople = COMMANDS.filter((command) => !accessCommands.includes(command));
		const unnamed = [...byPeople.map(({ name }) => name), WITHDRAWN].filter(
			(name) => titleOf({ name, args: {} }, acts) === acts.unknown
		);
		expect(unnamed).toEqual([]);
		expect(Object.keys(verdicts.refusals).sort()).toEqual([...REFUSAL_CODES].sort());
		expect(Object.keys(verdicts.differences).sort()).toEqual([...DIFFERENCE_CODES].sort());
	});
}

test('no word stands for an act that does not exist', async () => {
	const { acts } = await wordsIn('en');
	const known = new Set([...COMMANDS.map(({ name }) => name), WITHDRAWN]);
	expect(Object.keys(acts.named).filter((name) => !known.has(name))).toEqual([]);
});

test('an act is told by what was done and what was typed', async () => {
	const { acts } = await wordsIn('en');
	const about = (name: string, args: unknown) => [titleOf({ name, args }, acts), sayingOf({ args })];
	expect(about('work.comment', { id: 'w', text: 'Bearing is hot' })).toEqual(['Comment', 'Bearing is hot']);
	expect(about('team.archive', { id: 't', archived: false })).toEqual([
		'Team: back from the archive',
		undefined
	]);
	expect(about('reading.add', { asset: 'a', value: 12.5 })).toEqual(['Reading', 12.5]);
	expect(about('future.thing', null)).toEqual([acts.unknown, undefined]);
});

test('a refusal says why, which step, and what to do; one of a newer server says so too', async () => {
	const { verdicts } = await wordsIn('en');
	const refused = (code: string, detail?: Record<string, string>) =>
		explain({ result: 'refused', refusal: { code, ...(detail && { detail }) } }, verdicts);
	expect(refused('answer-needed', { instruction: 'Guard back on?' })).toEqual({
		why: 'A step of the checklist is still open. The step: Guard back on?',
		todo: 'Answer the step, then try again.'
	});
	expect(refused('from-the-future')).toEqual(verdicts.refusedElse);
	expect(explain({ result: 'applied' }, verdicts)).toBeUndefined();
	const twice = { result: 'adjusted', differences: [{ code: 'late' }, { code: 'late' }] } as const;
	expect(differencesOf({ ...twice, differences: [...twice.differences] }, verdicts)).toEqual([
		verdicts.differences.late
	]);
});

test('a refused act is changed field by field; what was missing can be added, ids are left alone', async () => {
	const { acts } = await wordsIn('en');
	const args = { id: 'w', changes: { title: { from: 'a', to: 'b' } }, minutes: 5 };
	expect(fieldsOf(args, acts).map(({ path, value }) => [path.join('.'), value])).toEqual([
		['minutes', 5],
		['changes.title.to', 'b']
	]);
	expect(emptyFieldsOf('work.edit', args, acts).map(({ label }) => label)).toEqual(['Reason']);
	expect(withField(args, ['changes', 'title', 'to'], 'c')).toEqual({
		id: 'w',
		changes: { title: { from: 'a', to: 'c' } },
		minutes: 5
	});
	expect(withField(args, ['minutes'], null)).toEqual({ id: 'w', changes: args.changes });
});

test('hours, readings and parts that were told with a job can be put right one by one', async () => {
	const { acts } = await wordsIn('en');
	const args = {
		id: 'w',
		labour: [
			{ person: 'p1', minutes: 30, type: 'work' },
			{ person: 'p2', minutes: 15, type: 'work' }
		],
		readings: [{ meter: 'h', value: 412 }],
		note: 'Done'
	};
	expect(fieldsOf(args, acts).map(({ label, value, is }) => [label, value, is])).toEqual([
		['Person 1', 'p1', 'person'],
		['Minutes 1', 30, 'number'],
		['Person 2', 'p2', 'person'],
		['Minutes 2', 15, 'number'],
		['Value', 412, 'number'],
		['Note', 'Done', 'long']
	]);
	expect(withField(args, ['labour', '1', 'minutes'], 20)).toEqual({
		...args,
		labour: [args.labour[0], { ...args.labour[1], minutes: 20 }]
	});
});

test('who and what was chosen in a refused act can be chosen anew, days and moments are asked for as such', async () => {
	const { acts } = await wordsIn('en');
	const asked = (args: unknown) =>
		fieldsOf(args, acts).map(({ path, label, is }) => [path.join('.'), label, is]);
	expect(asked({ id: 'w', to: { from: null, to: { type: 'team', id: 't1' } } })).toEqual([
		['to.to', 'Team', 'party']
	]);
	expect(asked({ title: 'Hot', assetId: 'a1', dueOn: '2026-03-23' })).toEqual([
		['title', 'Title', 'text'],
		['assetId', 'Machine', 'asset'],
		['dueOn', 'Due on', 'day']
	]);
	expect(asked({ id: 'w', from: '2026-03-23T07:00:00.000Z', minutes: 5 })).toEqual([
		['from', 'From', 'moment'],
		['minutes', 'Minutes', 'number']
	]);
	// Another machine has other meters.
	expect(asked({ asset: 'a1', meter: 'h', value: 3 })).toEqual([['value', 'Value', 'number']]);
	const given = { id: 'w', to: { to: { type: 'team', id: 't1' } } };
	expect(choicesIn(given)).toEqual(['t1']);
	expect(withField(given, ['to', 'to'], { type: 'person', id: 'p1' })).toEqual({
		id: 'w',
		to: { to: { type: 'person', id: 'p1' } }
	});
});
