import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { HandClock } from '../../support/hand-clock.ts';
import ToastStage from './ToastStage.svelte';

let clock = new HandClock();
let undone: number[] = [];
const stage = () => render(ToastStage, { clock, onundo: (number: number) => undone.push(number) });
const closeJob = () => page.getByRole('button', { name: 'Close job' }).click();
const messages = () => [...document.querySelectorAll('section li p')].map((one) => one.textContent?.trim());
const undo = (index = 0) => page.getByRole('button', { name: 'Undo' }).nth(index);
/** Away from every message: pointing at one makes it stay. */
const pointElsewhere = () => userEvent.hover(page.getByRole('button', { name: 'Ask' }));

const pass = async (milliseconds: number) => {
	clock.turn(milliseconds);
	await tick();
};

beforeEach(async () => {
	clock = new HandClock();
	undone = [];
	await page.viewport(390, 844);
});

test('a message about an act stays for ten seconds, to the millisecond', async () => {
	await stage();
	await closeJob();
	expect(messages()).toEqual(['Job 1 closed']);
	await pass(9999);
	await expect.poll(messages).toEqual(['Job 1 closed']);
	await pass(1);
	await expect.poll(messages).toEqual([]);
});

test('undo takes the act back once and the message goes', async () => {
	await stage();
	await closeJob();
	await undo().click();
	expect(undone).toEqual([1]);
	expect(messages()).toEqual([]);
	await pass(20_000);
	expect(undone).toEqual([1]);
});

test('of many messages only the newest is seen, and none stays longer than its ten seconds', async () => {
	await stage();
	for (let act = 0; act < 5; act++) {
		await closeJob();
		await pass(1000);
	}
	await pointElsewhere();
	expect(messages()).toEqual(['Job 5 closed']);
	await expect.element(page.getByRole('button', { name: 'Earlier: 4' })).toBeVisible();
	await pass(7000);
	await expect.element(page.getByRole('button', { name: 'Earlier: 1' })).toBeVisible();
	await pass(2000);
	await expect.poll(messages).toEqual([]);
});

test('an act before the last one is taken back too: one tap shows the messages before it', async () => {
	await stage();
	for (let act = 0; act < 3; act++) {
		await closeJob();
		await pass(3000);
	}
	await page.getByRole('button', { name: 'Earlier: 2' }).click();
	expect(messages()).toEqual(['Job 1 closed', 'Job 2 closed', 'Job 3 closed']);
	await undo(0).click();
	expect(undone).toEqual([1]);
	expect(messages()).toEqual(['Job 2 closed', 'Job 3 closed']);
});

test('while somebody points at a message, all of them wait', async () => {
	await stage();
	await closeJob();
	await pass(5000);
	await userEvent.hover(page.getByText('Job 1 closed'));
	await pass(60_000);
	expect(messages()).toEqual(['Job 1 closed']);
	await pointElsewhere();
	await pass(4999);
	await expect.poll(messages).toEqual(['Job 1 closed']);
	await pass(1);
	await expect.poll(messages).toEqual([]);
});

test('a tap keeps a message until another tap lets it go', async () => {
	await stage();
	await closeJob();
	await page.getByRole('button', { name: 'Keep this message' }).click();
	await page.getByRole('button', { name: 'Ask' }).click();
	await userEvent.keyboard('{Escape}');
	await pointElsewhere();
	await pass(60_000);
	expect(messages()).toEqual(['Job 1 closed']);
	await page.getByRole('button', { name: 'Let this message go' }).click();
	await page.getByRole('button', { name: 'Ask' }).click();
	await userEvent.keyboard('{Escape}');
	await pointElsewhere();
	await pass(10_000);
	await expect.poll(messages).toEqual([]);
});

test('F8 leads to Undo from anywhere, and after Undo back to where the person was', async () => {
	await stage();
	await closeJob();
	await userEvent.keyboard('{F8}');
	await expect.element(undo()).toHaveFocus();
	await pass(60_000);
	expect(messages()).toEqual(['Job 1 closed']);
	await userEvent.keyboard('{Enter}');
	expect(undone).toEqual([1]);
	await expect.element(page.getByRole('button', { name: 'Close job' })).toHaveFocus();
});

test('under a dialog messages cannot be answered, so they wait for it to close', async () => {
	await stage();
	await closeJob();
	await page.getByRole('button', { name: 'Ask' }).click();
	await expect.element(page.getByRole('dialog')).toBeVisible();
	await pass(60_000);
	expect(messages()).toEqual(['Job 1 closed']);
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	await pass(10_000);
	await expect.poll(messages).toEqual([]);
});

test('messages are announced politely and never take the focus', async () => {
	await stage();
	const live = document.querySelector('[aria-live]');
	expect(live?.getAttribute('aria-live')).toBe('polite');
	await closeJob();
	expect(live?.textContent).toContain('Job 1 closed');
	await expect.element(page.getByRole('button', { name: 'Close job' })).toHaveFocus();
	await expect.element(page.getByRole('region', { name: 'Messages (key F8)' })).toBeVisible();
});

test('messages never cover the primary action, however many there are', async () => {
	await stage();
	const action = page.getByRole('button', { name: 'Take next' });
	for (let act = 0; act < 4; act++) {
		await closeJob();
		const end = () => document.querySelector('section')?.getBoundingClientRect().bottom ?? Infinity;
		await expect.poll(end).toBeLessThanOrEqual(action.element().getBoundingClientRect().top);
		await expect.element(action).toBeVisible();
	}
	await action.click();
});
