import { expect, test } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';
import { comeIn, newTablet } from '../support/shared-tablet.ts';

let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act(
		{ name: 'asset.create', args: { kind: 'area', name: 'Abfüllung', code: 'AF', parentId: floor.site } },
		{
			name: 'person.create',
			args: {
				site: floor.site,
				name: 'Ina Krüger',
				code: 'IK',
				grants: [{ role: 'technician', site: floor.site }]
			}
		}
	);
	await floor.act({
		name: 'asset.create',
		args: { kind: 'line', name: 'Linie 3', code: 'L3', parentId: floor.made('a', 1) }
	});
	await floor.givePin(floor.made('p', 2), '4711');
});
test.afterAll(() => server.stop());

test('a tablet gets its place, and once it is locked out it shows the plant to nobody', async ({
	browser
}) => {
	test.slow();
	const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const hand = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	const office = await browser.newContext();
	const tablet = await newTablet(floor, office, hand, 'Tablet Linie 3');
	await office.close();
	const admin = await floor.openFor(desk, await floor.signIn(), '/devices');
	await admin.getByRole('button', { name: /^Tablet Linie 3/ }).click();
	await admin.getByRole('combobox', { name: 'Where it hangs or lies' }).selectOption('Abfüllung › Linie 3');
	await expect(admin.getByText(/^Shared · Linie 3/)).toBeVisible();

	await comeIn(tablet, 'Ina Krüger', '4711');
	// The app goes there by itself: two who steer at once come to either place.
	await expect(tablet.getByRole('heading', { name: 'My work' })).toBeVisible();
	await tablet.goto(`${floor.url}/machines`);
	await expect(tablet.getByText('Abfüllung', { exact: true })).toBeVisible();

	await admin.getByRole('button', { name: /^Tablet Linie 3/ }).click();
	await admin.getByRole('button', { name: 'Lock this device out' }).click();
	await admin.getByRole('dialog').last().getByRole('button', { name: 'Lock this device out' }).click();
	await expect
		.poll(
			async () =>
				(await floor.everything()).find((doc) => doc.kind === 'device' && doc['name'] === 'Tablet Linie 3')?.[
					'state'
				],
			// It can be taken back for ten seconds.
			{ timeout: 30_000 }
		)
		.toBe('revoked');

	await tablet.reload();
	await expect(tablet.getByText('Abfüllung', { exact: true })).toBeHidden({ timeout: 30_000 });
	await tablet.goto(`${floor.url}/who`);
	await expect(tablet.getByRole('button', { name: 'Ina Krüger' })).toBeHidden();
	await desk.close();
	await hand.close();
});
