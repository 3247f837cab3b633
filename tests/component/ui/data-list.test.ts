import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ListStage from './ListStage.svelte';

const LONG = 'Hydraulikschlauch am Spannzylinder austauschen und die Leckagestelle fotografieren. ';
const job = (number: number) => ({
	id: `job-${number}`,
	// Rows of one, two and three lines: heights are never known beforehand.
	title: `Job ${number}. ${LONG.repeat(number % 3)}`
});
const jobs = (count: number, first = 1) => Array.from({ length: count }, (_, index) => job(first + index));

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const box = () => document.querySelector<HTMLElement>('.box') ?? document.documentElement;
const row = (number: number) => document.querySelector<HTMLElement>(`[data-key="job-${number}"]`);
const topOf = (number: number) => Math.round(row(number)?.getBoundingClientRect().top ?? NaN);

/** The numbers of the rows that can be seen in the box, from its top to its end, without a gap between two. */
const seen = (): number[] => {
	const view = box().getBoundingClientRect();
	const found: number[] = [];
	for (let y = view.top + 1; y < view.bottom - 1; y += 8) {
		const hit = document.elementFromPoint(view.left + 40, y)?.closest<HTMLElement>('[data-key]');
		const number = Number(hit?.dataset['key']?.slice(4));
		if (found.at(-1) !== number) found.push(number);
	}
	return found;
};

test('a list of 100,000 rows draws only those near the view', async () => {
	await page.viewport(390, 844);
	await render(ListStage, { jobs: jobs(100_000), height: 600 });
	expect(document.querySelectorAll('li').length).toBeLessThan(60);
	expect(document.querySelectorAll('*').length).toBeLessThan(500);
	expect(box().scrollHeight).toBeGreaterThan(100_000 * 48);
});

test('wherever a person scrolls to, the view is full of rows in order, at every frame', async () => {
	await page.viewport(390, 844);
	await render(ListStage, { jobs: jobs(100_000), height: 600 });
	for (const part of [0.5, 0.001, 0.9, 0.25, 1, 0]) {
		box().scrollTop = part * (box().scrollHeight - box().clientHeight);
		await frame();
		for (let step = 0; step < 6; step++) {
			const numbers = seen();
			expect(numbers).not.toContain(NaN);
			expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
			box().scrollTop += 150;
			await frame();
		}
	}
});

test('End leads to the last row, Home to the first, arrows to the next, pages further', async () => {
	await page.viewport(390, 844);
	await render(ListStage, { jobs: jobs(100_000), height: 600 });
	const focused = () => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
	const wholeInView = () => {
		const view = box().getBoundingClientRect();
		const place = document.activeElement?.getBoundingClientRect();
		return place !== undefined && place.top >= view.top - 1 && place.bottom <= view.bottom + 1;
	};
	await userEvent.tab();
	await userEvent.tab();
	expect(focused()).toBe('job-1');
	for (const [key, expected] of [
		['{ArrowDown}', 'job-2'],
		['{End}', 'job-100000'],
		['{ArrowDown}', 'job-100000'],
		['{ArrowUp}', 'job-99999'],
		['{Home}', 'job-1'],
		['{ArrowUp}', 'job-1']
	] as const) {
		await userEvent.keyboard(key);
		await expect.poll(focused).toBe(expected);
		await frame();
		expect(wholeInView()).toBe(true);
	}
	await userEvent.keyboard('{PageDown}');
	await expect.poll(() => Number(focused()?.slice(4))).toBeGreaterThan(4);
	await frame();
	expect(wholeInView()).toBe(true);
	await userEvent.keyboard('{PageUp}');
	await expect.poll(focused).toBe('job-1');
});

test('Tab passes the list in one step, and comes back to the row it left', async () => {
	await page.viewport(390, 844);
	const screen = await render(ListStage, { jobs: jobs(1000), height: 600 });
	await screen.getByRole('button', { name: 'Before' }).click();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.poll(() => document.activeElement?.closest('li')?.dataset['key']).toBe('job-3');
	await userEvent.tab();
	expect(document.activeElement?.textContent).toBe('After');
	await userEvent.tab({ shift: true });
	expect(document.activeElement?.closest('li')?.dataset['key']).toBe('job-3');
});

test('a screen reader hears the true position of a row and the true length of the list', async () => {
	await page.viewport(390, 844);
	await render(ListStage, { jobs: jobs(100_000), height: 600 });
	box().scrollTop = box().scrollHeight / 2;
	await frame();
	for (const item of document.querySelectorAll<HTMLElement>('li')) {
		expect(item.getAttribute('aria-setsize')).toBe('100000');
		expect(item.dataset['key']).toBe(`job-${item.getAttribute('aria-posinset') ?? ''}`);
	}
	expect(page.getByRole('list', { name: 'Work' }).elements()).toHaveLength(1);
});

test('rows that arrive, change or vanish above do not move what a person is looking at', async () => {
	await page.viewport(390, 844);
	const screen = await render(ListStage, { jobs: jobs(1000, 500), height: 600 });
	box().scrollTop = 20_000;
	await frame();
	await frame();
	const number = seen()[2] ?? 0;
	const before = topOf(number);
	await screen.rerender({ jobs: [...jobs(50, 1), ...jobs(1000, 500)], height: 600 });
	expect(topOf(number)).toBe(before);
	await frame();
	expect(topOf(number)).toBe(before);
	await screen.rerender({ jobs: jobs(900, 510), height: 600 });
	expect(topOf(number)).toBe(before);
	await screen.rerender({
		jobs: jobs(900, 510).map((one) => ({ ...one, title: `${one.title} Now with more words than before.` })),
		height: 600
	});
	await frame();
	expect(Math.abs(topOf(seen()[0] ?? 0) - box().getBoundingClientRect().top)).toBeLessThan(200);
	expect(seen()).toContain(number);
});

test('at the top of the list, what arrives first is seen first', async () => {
	await page.viewport(390, 844);
	const screen = await render(ListStage, { jobs: jobs(100, 50), height: 600 });
	await screen.rerender({ jobs: jobs(149, 1), height: 600 });
	await frame();
	expect(seen()[0]).toBe(1);
});

test('when the focused row is taken away, its neighbour takes the focus', async () => {
	await page.viewport(390, 844);
	const opened: string[] = [];
	const onopen = ({ id }: { id: string }) => opened.push(id);
	const screen = await render(ListStage, { jobs: jobs(100), height: 600, onopen });
	await screen.getByRole('button', { name: 'Job 3.' }).click();
	expect(opened).toEqual(['job-3']);
	await screen.rerender({ jobs: jobs(100).filter(({ id }) => id !== 'job-3') });
	await expect.poll(() => document.activeElement?.closest('li')?.dataset['key']).toBe('job-4');
});

test('the row with the focus stays alive while a person scrolls away from it', async () => {
	await page.viewport(390, 844);
	const screen = await render(ListStage, { jobs: jobs(10_000), height: 600 });
	await screen.getByRole('button', { name: 'Job 3.' }).click();
	box().scrollTop = 200_000;
	await frame();
	expect(document.activeElement?.closest('li')?.dataset['key']).toBe('job-3');
	expect(seen()).not.toContain(NaN);
	await userEvent.keyboard('{ArrowDown}');
	await expect.poll(() => document.activeElement?.closest('li')?.dataset['key']).toBe('job-4');
	await userEvent.keyboard('{End}');
	await expect.poll(() => document.activeElement?.closest('li')?.dataset['key']).toBe('job-10000');
	box().scrollTop = 0;
	await frame();
	expect(document.activeElement?.closest('li')?.dataset['key']).toBe('job-10000');
	expect(seen()[0]).toBe(1);
});

test('a list also works where the page itself scrolls', async () => {
	await page.viewport(390, 844);
	await render(ListStage, { jobs: jobs(100_000) });
	expect(document.querySelectorAll('li').length).toBeLessThan(80);
	document.documentElement.scrollTop = 3_000_000;
	await frame();
	const middle = document.elementFromPoint(195, 400)?.closest('li');
	expect(Number(middle?.dataset['index'])).toBeGreaterThan(10_000);
	expect(document.querySelectorAll('li').length).toBeLessThan(80);
});

test('of a list that comes, what is in view is drawn first, and what lies beyond it after that', async () => {
	await page.viewport(390, 844);
	const short = (first: number) => jobs(1000, first).map(({ id }) => ({ id, title: id }));
	const screen = await render(ListStage, { jobs: short(1), height: 600 });
	const drawn = () => document.querySelectorAll('li').length;
	await expect.poll(drawn).toBeGreaterThan(15);
	const all = drawn();
	await screen.rerender({ jobs: short(5000), height: 600 });
	expect(drawn()).toBeLessThan(all);
	expect(seen()).not.toContain(NaN);
	await expect.poll(drawn).toBe(all);
	// What stands there already goes nowhere.
	await screen.rerender({ jobs: short(5000), height: 600 });
	expect(drawn()).toBe(all);
});
