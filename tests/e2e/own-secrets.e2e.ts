import { expect, test } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { givePassword, signInAt } from '../support/found-plant.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

test.use({ viewport: { width: 390, height: 844 } });

const OLD = 'a long enough password';
let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act(
		{
			name: 'asset.create',
			args: { kind: 'machine', name: 'Press 1', code: 'P1', parentId: floor.site }
		},
		{ name: 'person.create', args: { site: floor.site, name: 'Ina', code: 'IK', grants: [] } }
	);
	await givePassword(server.url, floor.admin, floor.made('p', 2), OLD);
});
test.afterAll(() => server.stop());

test('people set their own PIN and password where they know the present one', async ({ context }) => {
	const page = await floor.openFor(context, await floor.signIn('Ina'), '/settings');
	await page.getByRole('button', { name: 'Set your PIN' }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByLabel('Your present password').fill('not my password');
	await sheet.getByLabel('Your new PIN').fill('1234');
	await sheet.getByRole('button', { name: 'Set your PIN' }).click();
	await expect(sheet.getByLabel('Your new PIN')).toHaveAttribute('aria-invalid', 'true');
	await sheet.getByLabel('Your new PIN').fill('4714');
	await sheet.getByRole('button', { name: 'Set your PIN' }).click();
	await expect(sheet.getByText('That is not the present password.')).toBeVisible();
	await sheet.getByLabel('Your present password').fill(OLD);
	await sheet.getByRole('button', { name: 'Set your PIN' }).click();
	await expect(page.getByText('Your PIN is set')).toBeVisible();
	await expect(sheet).toBeHidden();

	await page.getByRole('button', { name: 'Change your password' }).click();
	await sheet.getByLabel('Your present password').fill(OLD);
	await sheet.getByLabel('Your new password').fill('an even longer password');
	await sheet.getByRole('button', { name: 'Change your password' }).click();
	await expect(page.getByText('Your password is changed')).toBeVisible();
	await expect(signInAt(server.url, { name: 'Ina', password: OLD })).rejects.toThrow(
		'wrong-name-or-password'
	);
	const again = { name: 'Ina', password: 'an even longer password' };
	expect(await signInAt(server.url, again)).toMatchObject({ name: 'Ina' });
});

test('whoever signs out with unsent work is asked first: send, hand over as a file, or keep it here', async ({
	context
}) => {
	const page = await floor.openFor(context, await floor.signIn(), '/report?machine=P1');
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('Oil under the press');
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.route(/\/sync\/push$/, (route) => route.abort());
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByText('is saved on this device')).toBeVisible();
	await page.getByRole('link', { name: 'More' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('button', { name: 'Sign out' }).click();
	const guard = page.getByRole('dialog');
	await expect(guard.getByText('has not been sent yet')).toBeVisible();
	const download = page.waitForEvent('download');
	await guard.getByRole('button', { name: 'Save as a file to hand over' }).click();
	const file = (await download).suggestedFilename();
	expect(file).toMatch(/^millwright-unsent-.*\.json$/);
	await expect(guard.getByText(`Saved as ${file}`)).toBeVisible();
	await guard.getByRole('button', { name: 'Sign out, keep it here' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

	// Nothing is wiped: it goes out when they are back, and once.
	await page.unroute(/\/sync\/push$/);
	await page.getByRole('textbox', { name: 'Your name or number' }).fill('Ada');
	await page.getByLabel('Password').fill(OLD);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect
		.poll(
			async () => (await floor.everything()).filter((doc) => doc['title'] === 'Oil under the press').length
		)
		.toBe(1);
});
