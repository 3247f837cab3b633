import { expect, test } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { Floor } from '../support/floor.ts';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
});
test.afterAll(() => server.stop());

test('whoever looks after a site ticks off what was refused, gets it back with Undo, and finds it among what is ticked off', async ({
	context
}) => {
	const machine = (name: string, code: string, parentId: string) => ({
		name: 'asset.create',
		args: { kind: 'machine', name, code, parentId }
	});
	// A machine in which another one stands cannot be taken out alone.
	await floor.act(machine('Filler', 'F-1', floor.site));
	const filler = (await floor.everything()).find(({ code }) => code === 'F-1')?.id ?? '';
	await floor.act(machine('Pump', 'P-1', filler));
	const [verdict] = await floor.act({ name: 'asset.retire', args: { id: filler } });
	expect(verdict).toMatchObject({ refusal: { code: 'still-in-use' } });
	const page = await floor.openFor(context, await floor.signIn(), '/attention');
	await untilKept(page);
	const refused = page.getByRole('region', { name: 'Refused' });
	const tick = refused.getByRole('button', { name: 'Dealt with' });
	await expect(async () => {
		await page.goto(`${floor.url}/attention`);
		await expect(tick).toHaveCount(1, { timeout: 5_000 });
	}).toPass({ timeout: 40_000 });
	await tick.click();
	await expect(tick).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(tick).toHaveCount(1);
	await tick.click();
	// It says so once it is kept.
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await page.reload();
	await expect(refused.getByText(/nothing was refused that is still open/)).toBeVisible();
	await refused.getByRole('button', { name: 'Show 1 ticked off' }).click();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	await refused.getByRole('button', { name: 'Put back on the list' }).click();
	await expect(tick).toHaveCount(1);
});
