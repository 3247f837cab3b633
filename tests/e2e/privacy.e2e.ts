import { expect, test, type Page } from '@playwright/test';
import { helloAnswer, PROTOCOL } from '#core/sync/messages.ts';
import { Floor } from '../support/floor.ts';
import { untilKept } from '../support/kept-app.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
});
test.afterAll(() => server.stop());

const askedAs = async (token: string): Promise<number> => {
	const message = { protocol: PROTOCOL, client: 'PROGRAM1', generation: 1, app: 'line control' };
	const answer = await fetch(`${floor.url}/sync/hello`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
		body: JSON.stringify(message)
	});
	if (answer.ok) helloAnswer.parse(await answer.json());
	return answer.status;
};

const namesOn = (page: Page) => page.getByRole('list', { name: 'People' });

test('what is kept about people can be read by anybody, without a network', async ({ context, page }) => {
	await page.goto(`${floor.url}/settings`);
	await untilKept(page);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'What is kept about you' }).click();
	await expect(page.getByRole('heading', { name: 'How long' })).toBeVisible();
	await expect(page.getByText('It cannot be undone.')).toBeVisible();
});

test('an administrator makes somebody who left anonymous, and the name is gone from a colleague’s device', async ({
	browser
}) => {
	const grants = [{ role: 'technician', site: floor.site }];
	await floor.act({
		name: 'person.create',
		args: { site: floor.site, name: 'Ina Krüger', code: 'IK', grants }
	});
	const ina = (await floor.everything()).find((doc) => doc['name'] === 'Ina Krüger')?.id ?? '';
	const [desk, colleague] = [await browser.newContext(), await browser.newContext()];
	const admin = await floor.openFor(desk, await floor.signIn(), '/people');
	const other = await floor.openFor(colleague, await floor.signIn(), '/people');
	await expect(namesOn(other).getByText('Ina Krüger')).toBeVisible();
	await floor.act({ name: 'person.leave', args: { id: ina } });
	await namesOn(admin).getByText('Left').click();
	const sheet = admin.getByRole('dialog');
	await sheet.getByRole('button', { name: 'Make anonymous …' }).click();
	await sheet.getByRole('textbox', { name: 'To confirm, type the name' }).fill('Ina');
	await sheet.getByRole('button', { name: 'Make anonymous for good' }).click();
	await expect(sheet.getByText('This is not the name that stands above.')).toBeVisible();
	await sheet.getByRole('textbox', { name: 'To confirm, type the name' }).fill('ina krüger');
	await sheet.getByRole('button', { name: 'Make anonymous for good' }).click();
	await expect(sheet).toBeHidden();
	await expect(namesOn(other).getByText('Ina Krüger')).toBeHidden();
	const person = (await floor.everything()).find(({ id }) => id === ina);
	expect(person?.['name']).toMatch(/^Former colleague [A-Z0-9]{4}$/);
	await Promise.all([desk.close(), colleague.close()]);
});

test('an administrator gives a program a key, sees it once, and ends it', async ({ context }) => {
	const page = await floor.openFor(context, await floor.signIn(), '/devices');
	await page.getByRole('link', { name: 'Keys for programs' }).click();
	await page.getByRole('button', { name: 'Add a program' }).click();
	const form = page.getByRole('dialog');
	await form.getByRole('textbox', { name: 'What it is called' }).fill('Line control');
	await form.getByRole('button', { name: 'Make the key' }).click();
	const token = await page.getByRole('dialog').locator('code').innerText();
	expect(await askedAs(token)).toBe(200);
	await page.getByRole('button', { name: 'I have it' }).click();
	await page.getByRole('list', { name: 'Keys for programs' }).getByText('Line control').click();
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByText(`${token.slice(0, 13)}…`)).toBeVisible();
	await sheet.getByRole('button', { name: 'End this key' }).click();
	await sheet.getByRole('button', { name: 'End it for good' }).click();
	await expect(sheet.getByText(/^Ended/)).toBeVisible();
	expect(await askedAs(token)).toBe(401);
	expect(await page.content()).not.toContain(token);
});
