import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { Floor } from './floor.ts';

/** An admin makes the device at their desk; the code goes to the tablet. */
export const newTablet = async (
	floor: Floor,
	desk: BrowserContext,
	tablet: BrowserContext,
	name: string
): Promise<Page> => {
	const admin = await floor.openFor(desk, await floor.signIn(), '/devices');
	await admin.getByRole('button', { name: 'Add a shared device' }).click();
	await admin.getByRole('textbox', { name: 'What it is called' }).fill(name);
	await admin.getByRole('button', { name: 'Make the code' }).click();
	await expect(admin.getByRole('img', { name: /QR code/ })).toBeVisible();
	const code = await admin.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
	const page = await tablet.newPage();
	await page.goto(`${floor.url}/enrol#${code}`);
	await page.getByRole('button', { name: 'Become this device' }).click();
	await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
	return page;
};

export const comeIn = async (page: Page, name: string, pin: string): Promise<void> => {
	await page.getByRole('button', { name }).click();
	const form = page.getByRole('dialog');
	for (const digit of pin) await form.getByRole('button', { name: digit, exact: true }).click();
	await form.getByRole('button', { name: 'That is me' }).click();
};
