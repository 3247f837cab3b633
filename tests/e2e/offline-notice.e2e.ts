import { expect, test } from '@playwright/test';
import { comeBack, visitOnce } from '../support/kept-app.ts';
import { startPlantServer } from '../support/plant-server.ts';
import { startTroubledNetwork, type Trouble } from '../support/trouble.ts';
import { watchForFaults } from '../support/watch-page.ts';

const TROUBLES: Record<string, Trouble> = {
	'the server is gone': 'down',
	'the network accepts and never answers': 'lie-fi',
	'a captive portal answers everything': 'captive'
};

for (const [words, trouble] of Object.entries(TROUBLES)) {
	test(`while ${words}, the app says so once and calmly, and is silent when it is over`, async ({
		context
	}) => {
		const plant = await startPlantServer();
		const network = await startTroubledNetwork(plant.url);
		await visitOnce(context, network.url);
		network.become(trouble);

		const page = await context.newPage();
		const faults = watchForFaults(page);
		await page.goto(network.url);
		const notice = page.getByText('server has been out of reach since');
		await expect(notice).toHaveCount(1);
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(page.getByRole('dialog')).toHaveCount(0);

		await page.getByRole('button', { name: 'Got it' }).click();
		await page.getByRole('navigation').getByRole('link', { name: 'Machines' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Machines' })).toBeVisible();
		await expect(notice).toHaveCount(0);

		network.become('through');
		await comeBack(page);
		await expect(page.getByText('out of reach')).toHaveCount(0);
		expect(faults).toEqual([]);
		await network.stop();
		await plant.stop();
	});
}
