import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { temporaryFolder } from '../support/folders.ts';
import { untilKept } from '../support/kept-app.ts';
import { spawnScript } from '../support/spawned.ts';

const command = async (script: string, ...args: string[]): Promise<string> => {
	const { code, stdout, stderr } = await spawnScript(`scripts/${script}.ts`, args).ended;
	expect(code, stderr).toBe(0);
	return stdout;
};

const report = async (page: Page, floor: Floor, title: string): Promise<void> => {
	await page.goto(`${floor.url}/report?machine=P1`);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill(title);
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByText('is saved on this device')).toBeVisible();
};

const titles = async (floor: Floor): Promise<unknown[]> =>
	(await floor.everything())
		.filter(({ kind }) => kind === 'work')
		.map((doc) => doc['title'])
		.sort();

const phone = async (floor: Floor, context: BrowserContext): Promise<Page> => {
	const page = await floor.openFor(context, await floor.signIn());
	await untilKept(page);
	return page;
};

test('the drill: a backup, more work, the server restored, and every device brings back what the backup does not know', async ({
	browser
}) => {
	test.slow();
	using folder = temporaryFolder();
	const data = join(folder.path, 'data');
	const backup = join(folder.path, 'plant.backup');
	await using server = spawnScript('scripts/start.ts', ['--port', '0', '--data', data]);
	const [, url = ''] = await server.says(/Open +(http:\S+)/);
	const [, setUpCode = ''] = await server.says(/Code +([A-Z0-9]{4}-[A-Z0-9]{4}),/);
	const floor = await Floor.found({ url, setUpCode });
	await floor.act({
		name: 'asset.create',
		args: { kind: 'machine', name: 'Press 1', code: 'P1', parentId: floor.site }
	});
	const [near, far] = [await browser.newContext(), await browser.newContext()];
	const [onLine, inBasement] = [await phone(floor, near), await phone(floor, far)];

	await report(onLine, floor, 'before the backup');
	await expect.poll(() => titles(floor), { timeout: 30_000 }).toEqual(['before the backup']);
	await command('backup', '--data', data, '--to', backup);

	await far.setOffline(true);
	await report(inBasement, floor, 'in the basement, unsent');
	await report(onLine, floor, 'after the backup');
	await expect.poll(() => titles(floor), { timeout: 30_000 }).toHaveLength(2);

	await command('restore', '--data', data, '--from', backup, '--force');
	// Nobody types anything: the devices notice by themselves, and each thing is there once.
	await far.setOffline(false);
	const all = ['after the backup', 'before the backup', 'in the basement, unsent'];
	await expect.poll(() => titles(floor), { timeout: 90_000 }).toEqual(all);
	for (const page of [onLine, inBasement]) {
		await page.goto(`${floor.url}/backlog`);
		for (const title of all)
			await expect(page.getByRole('link', { name: title })).toBeVisible({ timeout: 30_000 });
		await page.goto(`${floor.url}/sent`);
		await expect(page.getByRole('button', { name: /Sent/ }).first()).toBeVisible();
	}
	expect(await command('audit-verify', '--data', data)).toMatch(/hang together/);
	await Promise.all([near.close(), far.close()]);
});
