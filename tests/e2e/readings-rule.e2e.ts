import { expect, test } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'de-DE' };
const DAY = 86_400_000;

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

/** A machine whose bearing grows warmer by two degrees a day, a job by which it is read, and a rule at 80. */
const makeRule = () =>
	plant.app.own.run(async ({ act }) => {
		const { site, machines, people } = plant.ids;
		const asset = machines.filler;
		const meter = { name: 'Lagertemperatur', type: 'gauge', unit: '°C' };
		await act('asset.setMeter', { id: asset, key: 'temp', to: meter });
		const now = Date.now();
		for (const [n, value] of [70, 72, 74, 76].entries()) {
			await act('reading.add', {
				asset,
				meter: 'temp',
				value,
				readAt: new Date(now - (4 - n) * DAY).toISOString()
			});
		}
		const plan = await act('plan.create', {
			...{ site, code: 'PM-T', name: 'Lager nachschmieren', workKind: 'preventive', assets: [asset] },
			schedule: { condition: { meter: 'temp', when: 'above', value: 80 } }
		});
		const steps = [{ id: 'read', kind: 'reading', instruction: 'Temperatur ablesen', asset, meter: 'temp' }];
		const procedure = (await act('procedure.draft', { site, code: 'PR-T', name: 'Ablesen', steps }))('pr');
		await act('procedure.publish', { id: procedure });
		const read = [];
		for (const title of ['Erste Ablesung', 'Zweite Ablesung']) {
			const id = (
				await act('work.request', { title, assetId: asset, impact: 'none', workKind: 'inspection' })
			)('w');
			await act('work.plan', { id, changes: { procedure: { to: { id: procedure, version: 1 } } } });
			await act('work.assign', { id, owner: { to: { type: 'person', id: people.technician } } });
			read.push(id);
		}
		return { plan: plan('pl'), read };
	});

test('a reading beyond its limit raises one job without a network, the next reading none; the chart says when', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const { plan, read } = await makeRule();
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/pm/${plan}`);
	const meters = page.getByRole('region', { name: 'Zähler und Messwerte' });
	await expect(page.getByText('wenn die Ablesungen es verlangen')).toBeVisible();
	await expect(meters.getByText(/Steht bei 76\s°C/)).toBeVisible();
	// From 76 yesterday by two degrees a day.
	const day = new Date(Date.now() + DAY).toLocaleDateString('de-DE', {
		timeZone: 'Europe/Berlin',
		day: 'numeric'
	});
	await expect(meters.getByText(new RegExp(`sind 80\\s°C am 0?${day}\\.`))).toBeVisible();
	await expect(meters.getByRole('img', { name: /^Lagertemperatur vom / })).toBeVisible();
	await expectClean(page);
	await untilKept(page);
	await phone.setOffline(true);

	const answer = async (id: string, value: string) => {
		await page.goto(`${plant.url}/work/${id}`);
		const step = page.locator('#step-read');
		await step.getByRole('textbox').fill(value);
		await step.getByRole('button', { name: 'Antwort speichern' }).click();
		await expect(page.getByText('1 von 1')).toBeVisible();
	};
	await answer(read[0] ?? '', '81,5');
	await page.goto(`${plant.url}/pm/${plan}`);
	const card = page.getByRole('region', { name: 'Filler' });
	await expect(card.getByRole('link', { name: 'Zum Auftrag PM-T-FIL-1-1' })).toBeVisible();
	await expect(meters.getByText(/Liegt seit .* bei 80\s°C oder darüber hinaus/)).toBeVisible();
	await answer(read[1] ?? '', '83');
	await page.goto(`${plant.url}/pm/${plan}`);
	await expect(meters.getByText(/Steht bei 83\s°C/)).toBeVisible();
	await expect(card.getByRole('link', { name: /^Zum Auftrag/ })).toHaveCount(1);

	await page.goto(`${plant.url}/a/FIL-1`);
	await expect(page.getByRole('heading', { name: 'Zähler und Messwerte' })).toBeVisible();
	await expect(page.getByText(/Gestrichelt: 80\s°C/)).toBeVisible();
	await expectClean(page);

	await phone.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	const raised = () => plant.app.store.read((tx) => tx.get(`w.${plan}.${plant.ids.machines.filler}.1`));
	await expect.poll(async () => (await raised())?.['status'], { timeout: 40_000 }).toBe('planned');
	const second = await plant.app.store.read((tx) => tx.get(`w.${plan}.${plant.ids.machines.filler}.2`));
	expect(second).toBeUndefined();
	expect(faults).toEqual([]);
	await phone.close();
});
