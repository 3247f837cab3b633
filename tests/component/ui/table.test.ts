import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TableStage from './TableStage.svelte';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const header = (name: string) => page.getByRole('columnheader', { name });
const sortBy = (name: string) => header(name).getByRole('button');
const rowOf = (key: string) => document.querySelector<HTMLElement>(`[data-key="${key}"]`);
const firstRow = () => document.querySelector<HTMLElement>('[data-key]')?.dataset['key'];
const focusedRow = () => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
const scroller = () => document.querySelector<HTMLElement>('.scroller') ?? document.body;

beforeEach(() => page.viewport(1024, 768));

test('a column head says how the table is sorted, sorts by it and turns it round', async () => {
	await render(TableStage, { count: 50 });
	await expect.element(header('Work')).toHaveAttribute('aria-sort', 'ascending');
	await expect.element(header('Minutes')).toHaveAttribute('aria-sort', 'none');
	await sortBy('Work').click();
	await expect.element(header('Work')).toHaveAttribute('aria-sort', 'descending');
	expect(firstRow()).toBe('job-50');
	await sortBy('Minutes').click();
	await expect.element(header('Minutes')).toHaveAttribute('aria-sort', 'ascending');
	await expect.element(header('Work')).toHaveAttribute('aria-sort', 'none');
	expect(firstRow()).toBe('job-1');
});

test('another order begins at its beginning', async () => {
	await render(TableStage, { count: 1000 });
	scroller().scrollTop = 20_000;
	await frame();
	await sortBy('Work').click();
	await expect.poll(() => scroller().scrollTop).toBe(0);
	await expect.poll(firstRow).toBe('job-1000');
});

test('columns are put away and brought back, the caller hears it, the name of the row stays', async () => {
	const heard: (readonly string[])[] = [];
	await render(TableStage, { count: 50, onhide: (hidden: readonly string[]) => heard.push(hidden) });
	await expect.element(header('Place')).not.toBeInTheDocument();
	await page.getByRole('button', { name: 'Columns' }).click();
	await expect.element(page.getByRole('menuitemcheckbox', { name: 'Work' })).not.toBeInTheDocument();
	await page.getByRole('menuitemcheckbox', { name: 'Place' }).click();
	await expect.element(header('Place')).toBeVisible();
	await page.getByRole('menuitemcheckbox', { name: 'Minutes' }).click();
	await expect.element(header('Minutes')).not.toBeInTheDocument();
	expect(heard).toEqual([[], ['minutes']]);
	await userEvent.keyboard('{Escape}');
});

test('arrows go from row to row in the same column, Tab from the tick to the work and out', async () => {
	const opened: string[] = [];
	await render(TableStage, { count: 100_000, onopen: (id: string) => opened.push(id) });
	await page.getByRole('button', { name: 'Job 000001' }).click();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.poll(focusedRow).toBe('job-3');
	await userEvent.keyboard('{Enter}');
	expect(opened).toEqual(['job-1', 'job-3']);
	await userEvent.tab({ shift: true });
	await expect.element(page.getByRole('checkbox', { name: 'Select Job 000003' })).toHaveFocus();
	await userEvent.keyboard('{ArrowDown} ');
	await expect.element(page.getByRole('checkbox', { name: 'Select Job 000004' })).toHaveFocus();
	await expect.element(page.getByText('Selected: 1')).toBeVisible();
	await userEvent.keyboard('{End}');
	await expect.poll(focusedRow).toBe('job-100000');
	await frame();
	const last = document.activeElement?.getBoundingClientRect();
	expect(last?.bottom).toBeLessThanOrEqual(scroller().getBoundingClientRect().bottom + 1);
	await userEvent.keyboard('{Home}');
	await expect.poll(focusedRow).toBe('job-1');
});

test('a table of 100,000 rows draws only those in view, under a head that stays, at their true positions', async () => {
	await render(TableStage, { count: 100_000 });
	scroller().scrollTop = 2_000_000;
	await frame();
	await frame();
	expect(document.querySelectorAll('[data-key]').length).toBeLessThan(80);
	expect(Math.round(header('Work').element().getBoundingClientRect().top)).toBe(
		Math.round(scroller().getBoundingClientRect().top) + 1
	);
	await expect
		.element(page.getByRole('table', { name: 'Backlog' }))
		.toHaveAttribute('aria-rowcount', '100001');
	for (const row of document.querySelectorAll<HTMLElement>('[data-key]')) {
		expect(row.dataset['key']).toBe(`job-${Number(row.getAttribute('aria-rowindex')) - 1}`);
	}
});

test('a row reached by keyboard is never hidden under the head', async () => {
	await render(TableStage, { count: 1000 });
	await page.getByRole('button', { name: 'Job 000001' }).click();
	await userEvent.keyboard('{PageDown}{PageDown}{PageUp}{PageUp}{ArrowDown}');
	await expect.poll(focusedRow).toBe('job-2');
	await frame();
	const head = header('Work').element().getBoundingClientRect();
	expect(rowOf('job-2')?.getBoundingClientRect().top).toBeGreaterThanOrEqual(head.bottom - 1);
});

test('all rows are selected and let go at once; some show as some', async () => {
	await render(TableStage, { count: 1000 });
	const all = page.getByRole('columnheader').getByRole('checkbox', { name: 'Select all' });
	await page.getByRole('checkbox', { name: 'Select Job 000002' }).click();
	expect((all.element() as HTMLInputElement).indeterminate).toBe(true);
	await all.click();
	await expect.element(page.getByText('Selected: 1,000')).toBeVisible();
	await all.click();
	await expect.element(page.getByText(/^Selected/)).not.toBeInTheDocument();
});

test('on a phone rows are cards with the name of each value, and sorting moves to a menu', async () => {
	await page.viewport(390, 844);
	await render(TableStage, { count: 100_000 });
	expect(document.querySelectorAll('[data-key]').length).toBeLessThan(80);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	expect(rowOf('job-1')?.textContent).toContain('Minutes');
	await page.getByRole('button', { name: 'Sort by' }).click();
	await page.getByRole('menuitem', { name: 'Work' }).click();
	await expect.poll(firstRow).toBe('job-100000');
	document.documentElement.scrollTop = 1_000_000;
	await frame();
	await frame();
	const middle = document.elementFromPoint(195, 400)?.closest<HTMLElement>('[data-key]');
	expect(Number(middle?.dataset['index'])).toBeGreaterThan(3000);
	document.documentElement.scrollTop = 0;
});
