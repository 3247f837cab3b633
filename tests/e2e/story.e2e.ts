import { expect, test, type Page } from '@playwright/test';
import { scanner } from '../support/hand-scanner.ts';
import { fillStore } from '../support/job-store.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const TABLET = { viewport: { width: 1024, height: 768 }, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 } };
const FAULT = 'Belt slips under load';

/** One red dot, as a camera would hand it over. */
const DOT = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
	'base64'
);

let plant: WorkPlant;
let press = '';

/** A press with one point to lock, and the checklist for its belt. */
const addPress = () =>
	plant.app.own.run(async ({ act }) => {
		const parentId = (await plant.app.store.read((tx) => tx.get(plant.ids.machines.filler)))?.['parentId'];
		const made = await act('asset.create', {
			...{ kind: 'machine', name: 'Press 4', code: 'PRS-4', parentId, criticality: 'A' },
			isolation: { q1: { energy: 'electrical', device: 'Q1', location: 'Panel 3', order: 1 } }
		});
		const steps = [
			{ id: 'guard', kind: 'check', instruction: 'Guard back in place?' },
			{ id: 'bearing', kind: 'check', instruction: 'Bearing runs quietly?', onFail: 'create-work' }
		];
		const procedure = { site: plant.ids.site, code: 'BELT', name: 'Change a belt', steps };
		await act('procedure.publish', { id: (await act('procedure.draft', procedure))('pr') });
		return made('a');
	});

test.beforeAll(async () => {
	plant = await startWorkPlant();
	press = await addPress();
	await fillStore(plant);
});

test.afterAll(() => plant.stop());

const found = async () => {
	const all = await plant.app.store.read((tx) => tx.find(`asset:${press}`));
	return all.find(({ title }) => title === FAULT);
};

const report = async (tablet: Page): Promise<void> => {
	await tablet.goto(`${plant.url}/report?machine=PRS-4`);
	await tablet.getByRole('textbox', { name: 'What do you see?' }).fill(FAULT);
	await tablet.getByRole('radio', { name: 'It runs worse' }).check();
	await tablet.getByRole('button', { name: 'Report it' }).tap();
	await expect(tablet.getByText('is saved on this device')).toBeVisible();
};

const approveAndPlan = async (desk: Page): Promise<void> => {
	await desk.goto(`${plant.url}/triage`);
	await desk.getByRole('button', { name: FAULT }).click({ timeout: 40_000 });
	await expect(desk.getByText('1 colleague says so too').first()).toBeVisible({ timeout: 40_000 });
	await desk.getByRole('link', { name: /^Open job/ }).click();
	await desk.getByRole('button', { name: 'Approve', exact: true }).click();
	await desk.getByRole('button', { name: 'Plan this job' }).click();
	const plan = desk.getByRole('dialog', { name: 'Plan this job' });
	await plan.getByRole('combobox', { name: 'Who does it?' }).selectOption('Theo Technician');
	await plan.getByRole('combobox', { name: 'By which procedure?' }).selectOption('Change a belt (BELT)');
	await plan.getByRole('textbox', { name: 'How long does it take?' }).fill('45');
	await plan.getByRole('button', { name: 'Save the plan' }).click();
	await expect(plan).toBeHidden();
	await expect(desk.getByText('Planned', { exact: true }).first()).toBeVisible();
};

const isolate = async (phone: Page): Promise<void> => {
	await phone.getByRole('button', { name: 'Lock the machine for this job' }).tap();
	await phone.getByRole('button', { name: 'Put my lock on: Q1' }).tap();
	const sheet = phone.getByRole('dialog');
	await sheet.getByRole('textbox', { name: 'Number on the tag' }).fill('K-7');
	await sheet.getByRole('button', { name: 'My lock is on' }).tap();
	await expect(sheet).toBeHidden();
	await phone.getByRole('button', { name: 'Tried, no energy: Q1' }).tap();
	await sheet.getByRole('textbox', { name: /Number on the tag of/ }).fill('K-7');
	await sheet.getByRole('button', { name: 'Tried: the energy is gone' }).tap();
	await expect(sheet).toBeHidden();
};

const unlock = async (phone: Page): Promise<void> => {
	await phone.getByRole('button', { name: 'Take my lock K-7 off Q1' }).tap();
	const sheet = phone.getByRole('dialog');
	await sheet.getByRole('textbox', { name: /Number on the tag of/ }).fill('K-7');
	await sheet.getByRole('button', { name: 'My lock is off' }).tap();
	await expect(sheet).toBeHidden();
};

const work = async (phone: Page): Promise<void> => {
	await phone.getByRole('button', { name: 'Start work' }).tap();
	await expect(phone.getByText('Your time is running since', { exact: false })).toBeVisible();
	await phone.locator('#step-guard').getByRole('radio', { name: 'OK', exact: true }).check();
	await phone.locator('#step-bearing').getByRole('radio', { name: 'Not OK', exact: true }).check();
	await expect(
		phone.locator('#step-bearing').getByRole('link', { name: 'A job was raised for it' })
	).toBeVisible();
	await phone.getByRole('button', { name: 'Use parts' }).tap();
	const parts = phone.getByRole('dialog', { name: 'Use parts' });
	await parts.getByRole('searchbox').fill('be-12');
	await parts.getByRole('button', { name: 'One more: Toothed belt (BE-12)' }).tap();
	await parts.getByRole('button', { name: 'Book 1 part' }).tap();
	await expect(parts).toBeHidden();
	await phone
		.locator('input[type="file"][multiple]')
		.first()
		.setInputFiles([{ name: 'belt.png', mimeType: 'image/png', buffer: DOT }]);
	await unlock(phone);
	await finish(phone);
};

const finish = async (page: Page): Promise<void> => {
	await page.getByRole('button', { name: 'Job done' }).tap();
	await expect(page.getByRole('button', { name: 'Job done' })).toBeHidden();
};

test('a fault from the cry at the line to the word that it is mended, with the network gone in the middle', async ({
	browser
}) => {
	test.setTimeout(300_000);
	const contexts = await Promise.all(
		[TABLET, DESK, PHONE, PHONE].map((device) => browser.newContext(device))
	);
	const pages = await Promise.all(contexts.map((context) => context.newPage()));
	const [tablet, desk, phone, other] = pages;
	const [, , below, besides] = contexts;
	if (!tablet || !desk || !phone || !other || !below || !besides) throw new Error('no pages');
	const faults = pages.map(watchForFaults);
	await signInAs(tablet, plant, 'Olga Operator');
	await signInAs(desk, plant, 'Sue Supervisor');
	await signInAs(phone, plant, 'Theo Technician');
	await signInAs(other, plant, 'Carla Colleague');

	await report(tablet);
	await other.goto(`${plant.url}/report?machine=PRS-4`);
	await other.getByRole('button', { name: /^Still there/ }).tap({ timeout: 40_000 });
	await approveAndPlan(desk);
	const id = (await found())?.id ?? '';

	for (const page of [phone, other]) {
		await page.goto(`${plant.url}/work/${id}`);
		await expect(page.locator('#step-bearing')).toBeVisible({ timeout: 40_000 });
		await untilKept(page);
	}
	await Promise.all([below.setOffline(true), besides.setOffline(true)]);
	await phone.goto(plant.url);
	await expect(phone.getByRole('link', { name: new RegExp(FAULT) })).toBeVisible();
	await scanner(phone, `${plant.url}/a/PRS-4`);
	await expect(phone.getByRole('heading', { level: 1, name: 'Press 4' })).toBeVisible();
	await phone.getByRole('link', { name: new RegExp(FAULT) }).tap();
	await isolate(phone);
	await work(phone);
	await finish(other);

	await Promise.all([below.setOffline(false), besides.setOffline(false)]);
	for (const page of [phone, other])
		await page.evaluate(() => void window.dispatchEvent(new Event('online')));
	await desk.goto(`${plant.url}/work/${id}`);
	await expect(
		desk.getByText(
			/Done twice: (Theo Technician and Carla Colleague|Carla Colleague and Theo Technician) finished it without knowing of each other/
		)
	).toBeVisible({
		timeout: 60_000
	});
	await desk.getByRole('button', { name: 'Checked: it is right' }).click();
	await desk.getByRole('button', { name: 'Close the job' }).click();
	await expect(desk.getByRole('button', { name: 'Open it again' })).toBeVisible();

	const there = () => plant.app.store.read((tx) => tx.get(id));
	// Until then it can still be taken back.
	await expect.poll(async () => (await there())?.['status'], { timeout: 60_000 }).toBe('closed');
	await tablet.getByRole('link', { name: /^What is new for me, / }).tap({ timeout: 60_000 });
	const news = tablet.getByRole('list', { name: 'What is new for me' });
	await expect(news.getByText(FAULT, { exact: false }).first()).toBeVisible();

	const job = await there();
	const many = (map: string) => Object.keys((job?.[map] ?? {}) as object).length;
	expect([many('meToo'), many('doneTwice'), many('photos'), many('parts')]).toEqual([1, 1, 1, 1]);
	await desk.getByRole('link', { name: 'Everything that was done' }).click();
	const lines = desk.getByRole('list', { name: 'What happened to it, and who did it' }).getByRole('listitem');
	for (const what of [
		'Problem reported',
		'Seen too',
		'Job planned',
		'Job assigned',
		'Job finished',
		'Job closed'
	])
		await expect(lines.filter({ hasText: what }).first()).toBeVisible();
	expect(faults.flat()).toEqual([]);
	await Promise.all(contexts.map((context) => context.close()));
});
