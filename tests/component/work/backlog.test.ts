import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Work } from '#core/model/collections.ts';
import { BLOCKER_TYPES } from '#core/model/work-status.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import BacklogStage from './BacklogStage.svelte';

const STATUSES = ['requested', 'approved', 'planned', 'scheduled', 'in-progress'] as const;

const job = (n: number): Work =>
	({
		...{ id: `w_${n}`, kind: 'work', code: `K7-${n}`, title: `Job ${n}`, workKind: 'repair' },
		...{ impact: 'none', priority: ((n % 4) + 1) as 1, status: STATUSES[n % 5], archived: false },
		...{ owner: { type: 'person', id: n % 2 ? 'ann' : 'bob' }, times: {}, scopes: [], rev: 1 },
		createdAt: new Date(Date.UTC(2026, 2, 23) - (n % 200) * 86_400_000).toISOString(),
		place: [
			{ id: 'hall', name: 'Hall' },
			{ id: `m_${n % 300}`, name: `Machine ${n % 300}` }
		],
		...(n % 10 === 0 && {
			blockers: {
				b: {
					type: BLOCKER_TYPES[(n / 10) % BLOCKER_TYPES.length],
					owner: { type: 'person', id: 'ann' },
					since: '2026-03-01T00:00:00.000Z',
					by: 'ann'
				}
			}
		})
	}) as unknown as Work;

/** Draws the backlog; answers what was done through its door, and what was taken back. */
const open = async (count: number, search = '') => {
	await page.viewport(1280, 800);
	const i18n = new I18n(en);
	await i18n.bring('work', 'backlog', 'doing', 'triage', 'refusals', 'verdicts');
	const done: { name: string; args: Record<string, unknown> }[] = [];
	const back: number[] = [];
	await render(BacklogStage, {
		i18n,
		items: Array.from({ length: count }, (_, n) => job(n)),
		search,
		acts: {
			do: (name: string, args: unknown) => {
				done.push({ name, args: JSON.parse(JSON.stringify(args)) as Record<string, unknown> });
				return Promise.resolve({ ok: true, n: done.length, op: {}, verdict: { result: 'applied' } } as never);
			},
			takeBack: (n: number) => {
				back.push(n);
				return Promise.resolve(true);
			}
		}
	});
	return { done, back };
};

test('of 50,000 open jobs only those near the view are drawn, and what is looked for is found among all', async () => {
	await open(50_000);
	await expect.element(page.getByText('50,000 open jobs', { exact: false })).toBeVisible();
	expect(page.getByRole('row').elements().length).toBeLessThan(80);
	await page.getByRole('searchbox').fill('K7-49999');
	await expect.element(page.getByText('1 of 50,000 open jobs')).toBeVisible();
	await expect.element(page.getByRole('link', { name: /Job 49999/ })).toBeVisible();
});

test('what it waits for is told by cause, and one press shows what waits for it', async () => {
	await open(200);
	await page.getByRole('button', { name: 'Waits for parts: 2, longest 22 d' }).click();
	await expect.element(page.getByText('2 of 200 open jobs')).toBeVisible();
	await expect.element(page.getByRole('cell', { name: 'Waits for parts, 22 d (Ann)' }).first()).toBeVisible();
});

test('a board of 2,000 cards has a column for each state and draws the cards near the view', async () => {
	await open(2_000, '?board=status');
	await expect.element(page.getByRole('heading', { name: 'Approved (400)' })).toBeVisible();
	const cards = page.getByRole('listitem').elements().length;
	expect(cards).toBeGreaterThan(10);
	expect(cards).toBeLessThan(200);
});

test('a day for several is one act for each and one Undo for all', async () => {
	const { done, back } = await open(20);
	for (const name of ['Job 0', 'Job 4']) {
		await page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).click();
	}
	await page.getByRole('button', { name: 'Due day…' }).click();
	await page
		.getByRole('dialog')
		.getByLabelText(/Due day/)
		.fill('2026-04-01');
	await page.getByRole('button', { name: 'Set day' }).click();
	await expect.element(page.getByText('Done for 2')).toBeVisible();
	expect(done).toEqual(
		['w_0', 'w_4'].map((id) => ({
			name: 'work.edit',
			args: { id, changes: { dueOn: { from: null, to: '2026-04-01' } } }
		}))
	);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(back).toEqual([2, 1]);
});
