import { expect, test, type BrowserContext } from '@playwright/test';
import { visitOnce } from '../support/kept-app.ts';
import { startPlantServer } from '../support/plant-server.ts';
import { everyRoute } from '../support/routes.ts';
import { startTroubledNetwork, type TroubledNetwork } from '../support/trouble.ts';
import { watchForFaults } from '../support/watch-page.ts';

// Each has a plant of its own, and together they are the longest file.
test.describe.configure({ mode: 'parallel' });

interface Situation {
	context: BrowserContext;
	network: TroubledNetwork;
}

const GONE = 'the server is gone';

const TROUBLES: Record<string, (situation: Situation) => void | Promise<void>> = {
	'the browser is offline': ({ context }) => context.setOffline(true),
	[GONE]: ({ network }) => network.stop(),
	'the network accepts and never answers': ({ network }) => network.become('lie-fi'),
	'a captive portal answers everything with its own page': ({ network }) => network.become('captive')
};

const ADDRESSES = [
	...everyRoute(),
	'/a/PRESS-07?x=1',
	'/a/P-1.2%2F3?from=label',
	'/?from=shortcut',
	'/nowhere'
];

for (const [trouble, begin] of Object.entries(TROUBLES)) {
	test(`every page opens from cold while ${trouble}`, async ({ context }) => {
		// One start after the other, and every new screen adds one.
		test.setTimeout(30_000 + ADDRESSES.length * 4_000);
		const plant = await startPlantServer();
		const network = await startTroubledNetwork(plant.url);
		await visitOnce(context, network.url);
		await begin({ context, network });

		for (const address of ADDRESSES) {
			const page = await context.newPage();
			const faults = watchForFaults(page);
			const before = network.asked.length;
			await page.goto(`${network.url}${address}`);
			expect(network.asked.slice(before), 'the page comes from the device').not.toContain(address);
			await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
			expect(faults, address).toEqual([]);
			await page.close();
		}

		if (trouble !== GONE) await network.stop();
		await plant.stop();
	});
}

test('an address that nobody can read, such as that of a label with a bare %, opens all the same', async ({
	context
}) => {
	const plant = await startPlantServer();
	await visitOnce(context, plant.url);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	const heading = page.getByRole('heading', { level: 1 });
	for (const [address, title] of [
		['/a/50%', 'Machine 50%'],
		['/a/%C3%96L-5%?from=label', 'Machine ÖL-5%'],
		['/a/%E0%A4', 'Machine %E0%A4'],
		['//nowhere/%ZZ', 'There is no such page']
	] as const) {
		await page.goto(`${plant.url}${address}`);
		await expect(heading).toHaveText(title);
	}
	await page.goto(`${plant.url}/a/k%2Fa%2F3`);
	await expect(heading).toHaveText('Machine K/A/3');
	expect(faults).toEqual([]);
	await plant.stop();
});
