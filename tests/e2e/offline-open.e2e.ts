import { expect, test, type BrowserContext } from '@playwright/test';
import { visitOnce } from '../support/kept-app.ts';
import { startPlantServer } from '../support/plant-server.ts';
import { everyRoute } from '../support/routes.ts';
import { startTroubledNetwork, type TroubledNetwork } from '../support/trouble.ts';
import { watchForFaults } from '../support/watch-page.ts';

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
		const plant = await startPlantServer();
		const network = await startTroubledNetwork(plant.url);
		await visitOnce(context, network.url);
		await begin({ context, network });

		for (const address of ADDRESSES) {
			const page = await context.newPage();
			const faults = watchForFaults(page);
			const answer = await page.goto(`${network.url}${address}`);
			expect(answer?.fromServiceWorker(), address).toBe(true);
			await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
			expect(faults, address).toEqual([]);
			await page.close();
		}

		if (trouble !== GONE) await network.stop();
		await plant.stop();
	});
}
