import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Doc } from '#core/model/document.ts';
import { codesOf } from '#lib/features/administration/families/codes.ts';
import { SHIFTS } from '#lib/features/administration/families/shifts.ts';
import { TEAMS } from '#lib/features/administration/families/teams.ts';
import { PERSON } from '#lib/features/administration/person/person-family.ts';
import type { Family } from '#lib/features/administration/records/family.ts';
import type { Sources, Values } from '#lib/features/administration/records/field-spec.ts';
import { RULES } from '#lib/features/administration/rules/rules.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import FormStage from './FormStage.svelte';

interface Given {
	family: Family;
	doc?: Values;
	docs?: readonly Doc[];
	sources?: Sources;
	/** The rules refuse it with this code. */
	refusal?: 'last-admin' | 'already-taken';
}

const doc = (id: string, more: object): Doc => ({
	id,
	kind: 'team',
	scopes: ['site:ham1'],
	rev: 1,
	createdAt: '2026-01-01T00:00:00.000Z',
	createdBy: 'p_1',
	updatedAt: '2026-01-01T00:00:00.000Z',
	archived: false,
	...more
});

/** Draws the form; answers what was done through its door. */
const open = async ({ family, doc: shown, docs = [], sources = {}, refusal }: Given) => {
	const i18n = new I18n(en);
	await i18n.bring('admin', 'families', 'people', 'rules', 'work', 'codes');
	const done: { name: string; args: unknown }[] = [];
	await render(FormStage, {
		i18n,
		family,
		...(shown && { doc: shown }),
		around: { sources, docs },
		acts: {
			do: (name: string, args: unknown) => {
				done.push({ name, args: JSON.parse(JSON.stringify(args)) as unknown });
				return Promise.resolve(
					refusal
						? { ok: false as const, reason: 'refused' as const, refusal: { code: refusal } }
						: ({ ok: true, n: 1, op: {}, verdict: { result: 'applied' } } as never)
				);
			},
			takeBack: () => Promise.resolve(true)
		}
	});
	return done;
};

const box = (name: RegExp) => page.getByRole('textbox', { name });
const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();

test('a team without a name is not made, and the focus goes to what is missing', async () => {
	const done = await open({ family: TEAMS });
	await box(/^Short name/).fill('MECH');
	await box(/^Name/).fill('   ');
	await save();
	await expect.element(page.getByText('Say this first.')).toBeVisible();
	await expect.element(box(/^Name/)).toHaveFocus();
	expect(done).toEqual([]);
	await box(/^Name/).fill(' Mechanics ');
	await save();
	expect(done).toEqual([
		{ name: 'team.create', args: { site: 'ham1', members: [], name: 'Mechanics', code: 'MECH' } }
	]);
});

test('a code that another team has is told, whatever its letters, and the own or an archived one is not', async () => {
	const docs = [
		doc('tm_1', { name: 'Mechanics', code: 'MECH' }),
		doc('tm_2', { name: 'Old', code: 'OLD', archived: true })
	];
	const done = await open({ family: TEAMS, docs });
	await box(/^Name/).fill('More mechanics');
	await box(/^Short name/).fill('mech');
	await save();
	await expect.element(page.getByText('This is taken already. Choose another one.')).toBeVisible();
	expect(done).toEqual([]);
	await box(/^Short name/).fill('old');
	await save();
	expect(done).toHaveLength(1);
});

test('overlapping turns are named by their days before anything is kept', async () => {
	const turns = [
		{ day: 0, from: '06:00', to: '14:00' },
		{ day: 0, from: '13:00', to: '22:00' }
	];
	const shown = { id: 'sh_1', name: 'Early', code: 'E', cycleDays: 7, anchor: '2026-11-23', turns };
	const done = await open({ family: SHIFTS, doc: shown });
	await box(/^Name/).fill('Early shift');
	await save();
	await expect.element(page.getByText('Turns overlap, on these days of the cycle: 1, 1.')).toBeVisible();
	await page.getByRole('button', { name: 'Take out turn 2' }).click();
	await box(/^Repeats after/).fill('0');
	await save();
	await expect.element(page.getByText('A whole number, 1–400.')).toBeVisible();
	expect(done).toEqual([]);
	await box(/^Repeats after/).fill('7');
	await save();
	expect(done).toEqual([
		{
			name: 'shift.edit',
			args: {
				id: 'sh_1',
				changes: { name: { from: 'Early', to: 'Early shift' }, turns: { from: turns, to: [turns[0]] } }
			}
		}
	]);
});

test('sixty roles can be read and saved, one more is too many', async () => {
	const grants = Array.from({ length: 60 }, (_, n) => ({
		role: 'technician',
		site: 'ham1',
		until: `2${String(100 + n)}-01-01`
	}));
	const done = await open({ family: PERSON, doc: { id: 'p_9', name: 'Ina', code: 'I', grants } });
	await page.getByRole('button', { name: 'Add a role' }).click();
	await save();
	await expect.element(page.getByText('At most 60.')).toBeVisible();
	expect(done).toEqual([]);
});

test('a role that ended is shown as ended and does not stand in the way', async () => {
	const grants = [
		{ role: 'contractor', site: 'ham1', until: '2024-01-31' },
		{ role: 'operator', site: 'else' }
	];
	const done = await open({ family: PERSON, doc: { id: 'p_9', name: 'Ina', code: 'I', grants } });
	await expect.element(page.getByText('Ended on 31/01/2024')).toBeVisible();
	await expect.element(page.getByText('At another site')).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Change: Operator' })).not.toBeInTheDocument();
	await box(/^Company/).fill('Voss');
	await save();
	expect(done).toEqual([{ name: 'person.edit', args: { id: 'p_9', changes: { company: { to: 'Voss' } } } }]);
});

test('what the rules refuse is said in words, and nothing typed is lost', async () => {
	await open({
		family: PERSON,
		doc: { id: 'p_1', name: 'Ada', code: 'A', grants: [{ role: 'admin', site: 'ham1' }] },
		refusal: 'last-admin'
	});
	await page.getByRole('button', { name: 'Take away: Administrator' }).click();
	await save();
	await expect
		.element(
			page.getByText('Nobody could look after the site any more. Make somebody else an administrator first.')
		)
		.toBeVisible();
	await expect.element(page.getByText('No role: this person can do nothing here.')).toBeVisible();
});

test('an entry that lacks a language says what is read instead', async () => {
	const done = await open({ family: codesOf('stop-reason') });
	await page.getByRole('textbox', { name: 'English' }).first().fill('Power cut');
	await expect.element(page.getByText('Missing. People read “Power cut” instead.').first()).toBeVisible();
	await box(/^Code/).fill('PWR');
	await save();
	expect(done).toEqual([
		{
			name: 'code.create',
			args: { site: 'ham1', list: 'stop-reason', order: 0, label: { en: 'Power cut' }, code: 'PWR' }
		}
	]);
});

test('what somebody else wrote at the same time stands beside it and comes back with one touch', async () => {
	const alsoWrote = { name: { 'C.4': { value: 'Fitters', at: '2026-11-29T07:00:00.000Z', by: 'p_1' } } };
	const done = await open({
		family: TEAMS,
		doc: { id: 'tm_1', name: 'Locksmiths', code: 'L', members: [], alsoWrote }
	});
	await expect.element(page.getByText(/^Ada also wrote \(.*\), Name:$/)).toBeVisible();
	await page.getByRole('button', { name: 'Restore: Name, Fitters' }).click();
	expect(done).toEqual([{ name: 'team.restoreOther', args: { id: 'tm_1', field: 'name', op: 'C.4' } }]);
});

test('of the rules of a site only what was changed is sent, and a rule can be left to the usual again', async () => {
	const done = await open({
		family: RULES,
		doc: { id: 'policy.ham1', lockMinutes: 9, approvalNeeded: false }
	});
	await box(/^A shared device locks after/).fill('');
	await page.getByRole('combobox', { name: /^Close work as soon as/ }).selectOptions('Yes');
	await save();
	expect(done).toEqual([
		{
			name: 'policy.edit',
			args: {
				id: 'policy.ham1',
				changes: { lockMinutes: { from: 9, to: null }, closeWhenDone: { to: true } }
			}
		}
	]);
});
