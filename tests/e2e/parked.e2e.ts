import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

let server: PlantServer;
let floor: Floor;

const CREW = ['Ina Krüger', 'Otto Wöhler-Schmitt', 'Piet Nowak'] as const;
const personOf = (n: number): string => floor.made('p', n + 1);

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act(
		...CREW.map((name, n) => ({
			name: 'person.create',
			args: { site: floor.site, name, code: `T${n}`, grants: [{ role: 'technician', site: floor.site }] }
		})),
		{
			name: 'asset.create',
			args: { kind: 'machine', name: 'Press 1', code: 'P1', parentId: floor.site }
		}
	);
	for (const [n] of CREW.entries()) await floor.givePassword(personOf(n));
});
test.afterAll(() => server.stop());

interface Phone {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly device: string;
}

/** A technician's own phone in the basement, with a report on it that nobody has seen yet. */
const reportOffline = async (browser: Browser, name: string): Promise<Phone> => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const who = await floor.signIn(name);
	const page = await floor.openFor(context, who, '/report?machine=P1');
	await expect(page.getByRole('textbox', { name: 'What do you see?' })).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill(`Seen by ${name}`);
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByText('is saved on this device')).toBeVisible();
	return { context, page, device: who.device };
};

const reportOf = async (name: string) =>
	(await floor.everything()).find((doc) => doc.kind === 'work' && doc['title'] === `Seen by ${name}`);

test('what locked-out and demoted people did offline waits for a supervisor, who accepts or rejects it', async ({
	browser
}) => {
	test.slow();
	const [ina, otto, piet] = CREW;
	const phones = await Promise.all(CREW.map((name) => reportOffline(browser, name)));
	const [inas, ottos] = phones;
	const before = new Date().toISOString();
	await floor.act(
		{ name: 'person.revoke', args: { id: personOf(0) } },
		{ name: 'device.revoke', args: { id: ottos?.device } },
		{
			name: 'person.edit',
			args: { id: personOf(2), changes: { grants: { to: [{ role: 'viewer', site: floor.site }] } } }
		}
	);
	for (const { context } of phones) await context.setOffline(false);

	const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await floor.openFor(desk, await floor.signIn(), '/parked');
	const ofWhom = (name: string) => page.getByRole('region', { name: new RegExp(name) });
	await expect(async () => {
		await page.getByRole('button', { name: 'Look again' }).click();
		for (const name of CREW) await expect(ofWhom(name)).toContainText(`Seen by ${name}`, { timeout: 500 });
	}).toPass({ timeout: 60_000 });
	await expect(ofWhom(ina)).toContainText('This person has been locked out.');
	await expect(ofWhom(otto)).toContainText('This device has been locked out.');
	await expect(ofWhom(piet)).toContainText('Their rights were changed before it arrived.');
	expect(await reportOf(ina)).toBeUndefined();

	for (const name of [ina, piet]) {
		await ofWhom(name).getByRole('button', { name: 'Accept', exact: true }).click();
		await expect(ofWhom(name)).toBeHidden();
	}
	await ofWhom(otto).getByRole('button', { name: 'Reject', exact: true }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
	await expect(page.getByText('Write why, so that they understand it.')).toBeVisible();
	await page.getByRole('textbox', { name: 'Reason' }).fill('That phone was stolen');
	await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
	await expect(page.getByText('Nothing waits for a decision')).toBeVisible();

	await expect.poll(async () => (await reportOf(piet))?.createdBy, { timeout: 60_000 }).toBe(personOf(2));
	const accepted = await reportOf(ina);
	expect(accepted).toMatchObject({ createdBy: personOf(0) });
	expect((accepted?.createdAt ?? '') < before).toBe(true);
	expect(await reportOf(otto)).toBeUndefined();

	await page.getByRole('button', { name: 'Decided' }).click();
	await expect(async () => {
		await page.getByRole('button', { name: 'Look again' }).click();
		await expect(ofWhom(otto)).toContainText('That phone was stolen', { timeout: 500 });
	}).toPass({ timeout: 30_000 });
	await expect(ofWhom(ina)).toContainText('Accepted: Ada');

	// Whoever did it is told what became of it.
	await inas?.page.goto(`${floor.url}/sent`);
	await expect(inas?.page.getByText('Problem reported').first() ?? page.locator('nothing')).toBeVisible();
	await Promise.all([...phones.map(({ context }) => context.close()), desk.close()]);
});

test('without the network the list says so calmly', async ({ browser }) => {
	const desk = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await floor.openFor(desk, await floor.signIn(), '/parked');
	await expect(page.getByText('Nothing waits for a decision')).toBeVisible();
	await desk.setOffline(true);
	await page.getByRole('button', { name: 'Look again' }).click();
	await expect(page.getByText('The list lies on the server')).toBeVisible();
	await desk.close();
});
