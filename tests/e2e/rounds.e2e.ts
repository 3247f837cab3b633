import { expect, test, type Page } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { scanner } from '../support/hand-scanner.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'de-DE' };
const STEPS = [
	{ id: 'clean', kind: 'check', instruction: 'Sauber und trocken?', required: true },
	{
		id: 'temp',
		kind: 'number',
		instruction: 'Lagertemperatur',
		unit: '°C',
		warn: { max: 60 },
		fail: { max: 80 }
	}
];

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

/** A round of three machines, opened for today. Its job. */
const openRound = (): Promise<string> =>
	plant.app.own.run(async ({ act }) => {
		const { site, machines, people } = plant.ids;
		const procedure = (
			await act('procedure.draft', { site, code: 'PR-9', name: 'Rundgang Abfüllung', steps: STEPS })
		)('pr');
		await act('procedure.publish', { id: procedure });
		await act('asset.bindTag', { id: machines.palletiser, tag: 'MW-0815' });
		const capper = { kind: 'machine', name: 'Verschließer', code: 'VER-1', parentId: site };
		const third = (await act('asset.create', capper))('a');
		const today = new Date().toISOString().slice(0, 10);
		const plan = await act('plan.create', {
			...{ site, code: 'RG-1', name: 'Rundgang Abfüllung', workKind: 'round', round: true, procedure },
			assets: [machines.filler, machines.palletiser, third],
			owner: { type: 'person', id: people.colleague },
			schedule: { calendar: { every: 1, unit: 'day', anchor: today } }
		});
		const id = plan('pl');
		await act('plan.openSlot', { plan: id, asset: site, ordinal: 1, dueOn: today });
		return `w.${id}.${site}.1`;
	});

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));
const stopAt = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a round is walked on the phone without a network: by hand, by label, one stop left out with a reason', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const id = await openRound();
	const phone = await browser.newContext({ ...PHONE, hasTouch: true });
	const page = await phone.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Carla Colleague');
	await page.goto(`${plant.url}/work/${id}`);
	await expect(page.getByText('0 von 3 Stationen erledigt')).toBeVisible();
	await untilKept(page);
	await phone.setOffline(true);
	await expectClean(page);

	await page.getByRole('button', { name: 'Hier beginnen: Filler' }).tap();
	const filler = stopAt(page, 'Filler');
	await filler.getByRole('radio', { name: 'In Ordnung', exact: true }).check();
	await filler.getByRole('textbox').fill('45');
	await filler.getByRole('button', { name: 'Antwort speichern' }).tap();
	await expect(filler.getByText('Erledigt', { exact: true })).toBeVisible();
	await expect(page.getByText('1 von 3 Stationen erledigt')).toBeVisible();

	await page.getByRole('button', { name: 'Zum Beginnen scannen' }).tap();
	await expect(page.getByText('Halten Sie das Etikett', { exact: false })).toBeVisible();
	await scanner(page, 'NICHT-HIER');
	await expect(page.getByText('NICHT-HIER ist keine Station dieser Runde')).toBeVisible();
	await scanner(page, 'MW-0815');
	await expect(page.getByText('Palletiser: begonnen')).toBeVisible();
	await scanner(page, 'MW-0815');
	await expect(page.getByText('Palletiser: schon gescannt')).toBeVisible();
	await page.getByRole('button', { name: 'Scannen beenden' }).tap();
	const palletiser = stopAt(page, 'Palletiser');
	await palletiser.getByRole('radio', { name: 'In Ordnung', exact: true }).check();
	await palletiser.getByRole('textbox').fill('85,5');
	await palletiser.getByRole('button', { name: 'Antwort speichern' }).tap();
	// With its last answer a stop is done and folds up; one that is not right stays open.
	await expect(palletiser.getByRole('button', { name: 'Antworten verbergen: Palletiser' })).toBeVisible();
	await expect(palletiser.getByText('Nicht in Ordnung').first()).toBeVisible();
	await expectClean(page);

	await page.getByRole('button', { name: 'Station auslassen: Verschließer' }).tap();
	const sheet = page.getByRole('dialog', { name: 'Station auslassen: Verschließer' });
	await sheet.getByRole('textbox').fill('Deckel ist zur Reinigung offen');
	await sheet.getByRole('button', { name: 'Station auslassen' }).tap();
	await expect(page.getByText('Ausgelassen: Deckel ist zur Reinigung offen')).toBeVisible();
	await expect(page.getByText('3 von 3 Stationen erledigt')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Palletiser: Etikett gescannt')).toBeVisible();
	await expect(page.getByText('3 von 3 Stationen erledigt')).toBeVisible();
	await page.getByRole('button', { name: 'Erledigt', exact: true }).tap();
	await expect(page.getByRole('button', { name: 'Erledigt', exact: true })).toBeHidden();

	await phone.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect.poll(async () => (await jobThere(id))?.['status'], { timeout: 40_000 }).toBe('done');
	expect(faults).toEqual([]);
	await phone.close();
});
