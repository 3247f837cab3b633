import { expect, test, type Page } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
});
test.afterAll(() => server.stop());

/** Runs in the page. As a key that was given the day before yesterday; answers which it is. */
const ageKey = (): Promise<string> =>
	new Promise((resolve) => {
		const opening = indexedDB.open('millwright-device');
		opening.onsuccess = () => {
			const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
			const reading = meta.get('identity');
			reading.onsuccess = () => {
				const { value } = reading.result as { value: { token: string } };
				const writing = meta.put({ key: 'identity', value: { ...value, since: 0 } });
				writing.onsuccess = () => {
					opening.result.close();
					resolve(value.token);
				};
			};
		};
	});

const tokenOf = (page: Page): Promise<string> =>
	page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const opening = indexedDB.open('millwright-device');
				opening.onsuccess = () => {
					const reading = opening.result.transaction('meta').objectStore('meta').get('identity');
					reading.onsuccess = () => {
						opening.result.close();
						resolve((reading.result as { value: { token: string } }).value.token);
					};
				};
			})
	);

const letIn = async (page: Page, name: string): Promise<void> => {
	await page.getByRole('main').getByRole('button', { name: 'Add' }).first().click();
	const form = page.getByRole('dialog');
	await form.getByRole('textbox').nth(0).fill(name);
	await form.getByRole('textbox').nth(1).fill(name);
	await form.locator('button[type=submit]').click();
	await expect(form).toBeHidden();
};

const isThere = async (name: string): Promise<boolean> =>
	(await floor.everything()).some((doc) => doc.kind === 'person' && doc['name'] === name);

test('a key that is a day old is followed by a new one, and another tab that had the old one still delivers', async ({
	context
}) => {
	const who = await floor.signIn();
	const other = await floor.openFor(context, who, '/people');
	await expect(other.getByRole('button', { name: /^Add/ })).toBeVisible();
	const page = await context.newPage();
	await page.goto(`${floor.url}/people`);
	const before = await page.evaluate(ageKey);
	// One tab at a time looks after the key: the other one may have had its turn.
	await expect(async () => {
		await page.reload();
		await expect.poll(() => tokenOf(page), { timeout: 5_000 }).not.toBe(before);
	}).toPass({ timeout: 40_000 });
	await letIn(page, 'Tomasz');
	await expect.poll(() => isThere('Tomasz'), { timeout: 30_000 }).toBe(true);
	await page.close();
	await letIn(other, 'Jana');
	await expect.poll(() => isThere('Jana'), { timeout: 30_000 }).toBe(true);
});
