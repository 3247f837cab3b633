import { expect, test, type Page } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { startTroubledNetwork } from '../support/trouble.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});
test.afterAll(() => plant.stop());

const comment = async (page: Page, text: string): Promise<void> => {
	const field = page.getByRole('textbox', { name: 'What did you find or do?' });
	await field.fill(text);
	await page.getByRole('button', { name: 'Add comment' }).click();
	await expect(field).toHaveValue('');
};

const commentsThere = async (id: string): Promise<unknown[]> => {
	const job = await plant.app.store.read((tx) => tx.get(id));
	return Object.values(job?.['comments'] ?? {}).map((one) => (one as { text: string }).text);
};

test('what is done in one tab is seen in the other, in both directions', async ({ context, page: one }) => {
	await signInAs(one, plant, 'Theo Technician');
	await expect(one.getByText('Leaks oil under the drive')).toBeVisible();
	const job = `${plant.url}/work/${plant.ids.work.leak}`;
	const two = await context.newPage();
	for (const page of [one, two]) {
		await page.goto(job);
		await expect(page.getByRole('heading', { level: 1, name: 'Leaks oil under the drive' })).toBeVisible();
	}
	await comment(one, 'Said in the first tab');
	await expect(two.getByText('Said in the first tab')).toBeVisible();
	await comment(two, 'Said in the second tab');
	await expect(one.getByText('Said in the second tab')).toBeVisible();
});

/** Whether some tab of this browser is talking to the server for all of them. */
const isTalking = async (): Promise<boolean> =>
	((await navigator.locks.query()).held ?? []).some(({ name }) => name === 'millwright-sync');

test('a tab that is closed while it talks to the server leaves that to the other one', async ({
	context,
	page: talking
}) => {
	test.slow();
	const network = await startTroubledNetwork(plant.url);
	const there = { ...plant, url: network.url };
	await signInAs(talking, there, 'Carla Colleague');
	await expect(talking.getByText('Stopped, will not start again')).toBeVisible();
	await untilKept(talking);
	const other = await context.newPage();
	await other.goto(`${network.url}/work/${plant.ids.work.stopped}`);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Stopped, will not start again');

	network.become('lie-fi');
	await talking.evaluate(() => void dispatchEvent(new Event('online')));
	await expect.poll(() => talking.evaluate(isTalking)).toBe(true);
	await comment(other, 'The fuse was blown');
	expect(await commentsThere(plant.ids.work.stopped)).toEqual([]);
	await talking.close();
	network.become('through');
	await expect
		.poll(() => commentsThere(plant.ids.work.stopped), { timeout: 60_000 })
		.toEqual(['The fuse was blown']);
	await network.stop();
});
