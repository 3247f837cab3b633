import { expect, test } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { untilKept } from '../support/kept-app.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

test.use({ viewport: { width: 390, height: 844 } });

let server: PlantServer;
let floor: Floor;
let job = '';

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act({
		name: 'asset.create',
		args: { kind: 'machine', name: 'Press 1', code: 'P1', parentId: floor.site }
	});
	const press = floor.made('a', 1);
	await floor.act({
		name: 'work.request',
		args: { site: floor.site, title: 'It smokes', assetId: press, code: 'J-1' }
	});
	job = floor.made('w', 2);
	await floor.act(
		{ name: 'work.comment', args: { id: job, text: 'The belt is worn' } },
		{ name: 'work.verify', args: { id: job } }
	);
});
test.afterAll(() => server.stop());

test('from a job’s page one sees who did what to it, and what was not done; without a network it says so calmly', async ({
	context
}) => {
	const page = await floor.openFor(context, await floor.signIn(), `/work/${job}`);
	await page.getByRole('link', { name: 'Everything that was done' }).click();
	const lines = page.getByRole('list', { name: 'What happened to it, and who did it' }).getByRole('listitem');
	await expect(lines).toHaveCount(3);
	await expect(lines.nth(0)).toContainText('Not done:');
	await expect(lines.nth(1)).toContainText('The belt is worn');
	await expect(lines.nth(2)).toContainText('Problem reported');
	await expect(lines.nth(2)).toContainText('Ada, on');
	await untilKept(page);
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByText('The record lies on the server')).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Look again' }).click();
	await expect(lines).toHaveCount(3);
});

test('a machine has a history as well, and what is not there has none', async ({ context }) => {
	const page = await floor.openFor(context, await floor.signIn(), '/a/P1');
	await page.getByRole('link', { name: 'Everything that was done' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Ada, on' })).not.toHaveCount(0);
	await page.goto(`${floor.url}/history?of=nothing`);
	await expect(page.getByText('There is nothing to see here')).toBeVisible();
});
