import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fillStore } from '../support/job-store.ts';
import { untilKept } from '../support/kept-app.ts';
import { openKillable } from '../support/killable-browser.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

let plant: WorkPlant;

test.beforeEach(async () => {
	plant = await startWorkPlant();
});

test.afterEach(() => plant.stop());

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));
const entries = (doc: Awaited<ReturnType<typeof jobThere>>, map: string): object[] =>
	Object.values((doc?.[map] ?? {}) as Record<string, object>);

const openJob = async (page: Page, id: string): Promise<void> => {
	await page.goto(`${plant.url}/work/${id}`);
	await expect(page.getByRole('heading', { name: 'Parts used' })).toBeVisible();
};

const comeOnline = (page: Page): Promise<void> =>
	page.evaluate(() => void window.dispatchEvent(new Event('online')));

test('a simple repair takes at most eight taps from the scan to the closed job', async ({ browser }) => {
	test.setTimeout(180_000);
	const phone = await browser.newContext({ ...PHONE, hasTouch: true });
	const page = await phone.newPage();
	await signInAs(page, plant, 'Carla Colleague');
	let taps = 0;
	const tap = async (what: Locator): Promise<void> => {
		await what.tap();
		taps += 1;
	};
	const job = await plant.app.own.run(async ({ act }) => {
		const assetId = plant.ids.machines.filler;
		return (await act('work.request', { title: 'Nozzle is stuck', assetId, impact: 'stopped', code: 'NOZ' }))(
			'w'
		);
	});
	// What the label on the machine opens.
	await page.goto(`${plant.url}/a/FIL-1`);
	await tap(page.getByRole('link', { name: /Nozzle is stuck/ }));
	await tap(page.getByRole('button', { name: 'Start work' }));
	await expect(page.getByText('Your time is running since', { exact: false })).toBeVisible();
	await tap(page.getByRole('button', { name: 'Job done' }));
	const asked = page.getByRole('dialog', { name: 'What failed' });
	await expect(asked).toContainText('On a breakdown this site asks what failed before the job ends.');
	await tap(asked.getByRole('radio').first());
	await tap(asked.getByRole('button', { name: 'Save and finish the job' }));
	await expect(asked).toBeHidden();
	await expect(page.getByRole('button', { name: 'Job done' })).toBeHidden();
	// No critical machine: nobody else has to look at it first.
	await tap(page.getByRole('button', { name: 'Close the job' }));
	await expect.poll(async () => (await jobThere(job))?.['status'], { timeout: 40_000 }).toBe('closed');
	expect(taps).toBeLessThanOrEqual(8);
	await phone.close();
});

test('a value out of range is said at once, raises a job that says where it comes from, and a hidden answer comes back', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const phone = await browser.newContext({ ...PHONE, locale: 'de-DE' });
	const page = await phone.newPage();
	await plant.app.own.run(async ({ act }) => {
		const steps = [
			{
				id: 'bar',
				kind: 'number',
				instruction: 'Druck',
				unit: 'bar',
				warn: { max: 4 },
				fail: { max: 6 },
				onFail: 'ask',
				// Nobody has sent it yet.
				photos: ['a'.repeat(64)]
			},
			{ id: 'why', kind: 'text', instruction: 'Warum so hoch?', condition: { step: 'bar', is: 'fail' } },
			{ id: 'motor', kind: 'check', instruction: 'Motor ruhig?', onFail: 'create-work' }
		];
		const id = (await act('procedure.draft', { site: plant.ids.site, code: 'PR-2', name: 'Druck', steps }))(
			'pr'
		);
		await act('procedure.publish', { id });
		await act('work.plan', { id: plant.ids.work.leak, changes: { procedure: { to: { id, version: 1 } } } });
	});
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${plant.ids.work.leak}`);
	const bar = page.locator('#step-bar');
	await expect(bar.getByRole('img', { name: /Bild 1 zu: Druck/ })).toBeVisible();
	await bar.getByRole('textbox').fill('6,5');
	await expect(bar.getByText('Nicht in Ordnung')).toBeVisible();
	await expect(bar.getByText(/Richtig ist: .*6\sbar/)).toBeVisible();
	await bar.getByRole('button', { name: 'Antwort speichern' }).click();
	await page.locator('#step-why').getByRole('textbox').fill('Ventil klemmt');
	await page.locator('#step-why').getByRole('button', { name: 'Antwort speichern' }).click();
	await expect(page.getByText('2 von 3')).toBeVisible();

	await bar.getByRole('button', { name: 'Auftrag dafür anlegen' }).click();
	const sheet = page.getByRole('dialog', { name: 'Auftrag zu diesem Schritt' });
	await expect(sheet.getByRole('textbox')).toHaveValue('Druck: 6,5\u00a0bar');
	await sheet.getByRole('button', { name: 'Auftrag anlegen' }).click();
	await expect(bar.getByRole('link', { name: 'Dafür gibt es einen Auftrag' })).toBeVisible();

	await bar.getByRole('textbox').fill('3,5');
	await bar.getByRole('button', { name: 'Antwort speichern' }).click();
	await expect(page.getByRole('heading', { name: 'Beantwortet, aber nicht mehr gefragt' })).toBeVisible();
	await expect(
		page.getByRole('listitem').getByText('Warum so hoch? Ventil klemmt', { exact: true }).first()
	).toBeVisible();
	await page.locator('#step-motor').getByRole('radio', { name: 'Nicht in Ordnung' }).check();
	await expect(
		page.locator('#step-motor').getByRole('link', { name: 'Dafür gibt es einen Auftrag' })
	).toBeVisible();
	await expect
		.poll(
			async () =>
				(await plant.app.store.read((tx) => tx.find(`from:${plant.ids.work.leak}`))).map(
					({ origin }) => origin
				),
			{ timeout: 40_000 }
		)
		.toEqual([
			{ type: 'step', work: plant.ids.work.leak, step: 'bar' },
			{ type: 'step', work: plant.ids.work.leak, step: 'motor' }
		]);
	await phone.close();
});

test('the battery dies in the middle of a checklist: answers, half a word, and the running time are there again', async ({
	browserName
}) => {
	// Two browsers one after the other, each with a first visit.
	test.setTimeout(180_000);
	const profile = mkdtempSync(join(tmpdir(), 'millwright-profile-'));
	const before = await openKillable(browserName, profile, PHONE);
	const page = await before.context.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, plant.ids.work.service);
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByText('Your time is running since', { exact: false })).toBeVisible();
	await page.getByRole('radio', { name: 'OK', exact: true }).check();
	await expect(page.getByText('1 of 4 answered')).toBeVisible();
	const found = page.getByRole('textbox', { name: /What did you see behind the cover/ });
	await found.pressSequentially('Belt frayed on the');
	await expect(page.getByText('Draft saved on this device')).toBeVisible();
	await before.kill();

	const after = await openKillable(browserName, profile, PHONE);
	const again = await after.context.newPage();
	await openJob(again, plant.ids.work.service);
	await expect(again.getByText('Your time is running since', { exact: false })).toBeVisible();
	await expect(again.getByText('1 of 4 answered')).toBeVisible();
	await expect(again.getByRole('radio', { name: 'OK', exact: true })).toBeChecked();
	await expect(again.getByRole('textbox', { name: /What did you see behind the cover/ })).toHaveValue(
		'Belt frayed on the'
	);
	await after.context.close();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('two technicians finish and answer the same job offline: both see what happened, and nothing is lost', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const contexts = await Promise.all([browser.newContext(PHONE), browser.newContext(PHONE)]);
	const [theo, carla] = await Promise.all(contexts.map((context) => context.newPage()));
	if (!theo || !carla) throw new Error('no pages');
	const { service } = plant.ids.work;
	for (const [page, name] of [
		[theo, 'Theo Technician'],
		[carla, 'Carla Colleague']
	] as const) {
		await signInAs(page, plant, name);
		await openJob(page, service);
		await untilKept(page);
	}
	await Promise.all(contexts.map((context) => context.setOffline(true)));
	const finish = async (page: Page, pressure: string, minutes: string): Promise<void> => {
		await page.getByRole('radio', { name: 'OK', exact: true }).check();
		await page.locator('#step-pressure').getByRole('textbox').fill(pressure);
		await page.locator('#step-pressure').getByRole('button', { name: 'Save answer' }).click();
		await page.getByRole('button', { name: minutes, exact: true }).click();
		await page.getByRole('button', { name: 'Job done' }).click();
		await expect(page.getByRole('button', { name: 'Job done' })).toBeHidden();
	};
	await finish(theo, '3.1', '15 min');
	await finish(carla, '3.4', '30 min');
	for (const [at, context] of contexts.entries()) {
		await context.setOffline(false);
		await comeOnline(at === 0 ? theo : carla);
		await expect
			.poll(async () => entries(await jobThere(service), 'labour').length, { timeout: 60_000 })
			.toBe(at + 1);
	}
	for (const page of [theo, carla]) {
		await expect(page.getByText(/Done twice: .*Theo Technician.*Carla Colleague/)).toBeVisible({
			timeout: 40_000
		});
		await expect(page.locator('#step-pressure').getByText(/answered 3\.1\sbar/)).toBeVisible();
		await expect(page.locator('#step-pressure')).toContainText('Both answers are kept.');
	}
	const there = await jobThere(service);
	expect(there?.['status']).toBe('done');
	expect(entries(there, 'labour')).toMatchObject([{ minutes: 15 }, { minutes: 30 }]);
	expect(entries(there, 'doneTwice')).toHaveLength(1);
	await theo
		.locator('#step-pressure')
		.getByRole('button', { name: /Use this answer: 3\.1\sbar/ })
		.click();
	await expect(theo.locator('#step-pressure')).not.toContainText('Both answers are kept.');
	await Promise.all(contexts.map((context) => context.close()));
});

test('a part is used although the book says none is left, what is in the way has an owner, and the next shift takes it', async ({
	browser
}) => {
	await fillStore(plant);
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const { service } = plant.ids.work;
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, service);

	await page.getByRole('button', { name: 'Use parts' }).click();
	const parts = page.getByRole('dialog', { name: 'Use parts' });
	await parts.getByRole('searchbox').fill('se-77');
	await expect(parts.getByText('In stock: 0 pc')).toBeVisible();
	await parts.getByRole('button', { name: 'One more: Shaft seal (SE-77)' }).click();
	await parts.getByRole('button', { name: 'One more: Shaft seal (SE-77)' }).click();
	await parts.getByRole('button', { name: 'Book 1 part' }).click();
	await expect(parts).toBeHidden();
	await expect(page.getByText('Shaft seal (SE-77): 2 pc')).toBeVisible();
	await expect(page.getByText('In stock: -2 ± 2 pc. A count is asked for.')).toBeVisible();

	await page.getByRole('button', { name: 'Something is in the way' }).click();
	const block = page.getByRole('dialog', { name: 'Something is in the way' });
	await block.getByRole('radio', { name: 'Waits for parts' }).check();
	await block.getByRole('combobox').selectOption('Sue Supervisor');
	await block.getByLabel('Expected on').fill('2027-01-15');
	await block.getByRole('button', { name: 'It waits for this' }).click();
	await expect(block).toBeHidden();
	await expect(page.getByText('Sue Supervisor takes care of it, expected', { exact: false })).toBeVisible();
	await page.goto(plant.url);
	await expect(page.getByRole('link', { name: /Quarterly service.*Waits for parts/ })).toBeVisible();
	await openJob(page, service);
	await page.getByRole('button', { name: 'It is here now: Waits for parts' }).click();
	await expect(page.getByText('Nothing stands in the way.')).toBeVisible();

	await page.getByRole('textbox', { name: 'What did you find or do?' }).fill('Please look at the belt');
	await page.getByRole('combobox', { name: 'Call somebody' }).selectOption('Carla Colleague');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await expect(page.getByText('Comment @Carla Colleague')).toBeVisible();
	await page.getByRole('button', { name: 'Hand over' }).click();
	const hand = page.getByRole('dialog', { name: 'Hand over to the next shift' });
	await hand.getByRole('button', { name: 'Hand it over' }).click();
	await expect(hand.getByText('Choose somebody first.')).toBeVisible();
	await hand.getByRole('combobox').selectOption('Carla Colleague');
	await hand.getByRole('textbox', { name: 'How far did you get?' }).fill('Seal is in');
	await hand.getByRole('textbox', { name: 'What comes next?' }).fill('Tension the belt');
	await hand.getByRole('button', { name: 'Hand it over' }).click();
	await expect(hand).toBeHidden();
	await expect(page.getByText('Belongs to Carla Colleague', { exact: false })).toBeVisible();

	await page.getByRole('button', { name: 'Take it over' }).click();
	const take = page.getByRole('dialog', { name: 'Take this job over?' });
	await take.getByRole('button', { name: 'Take it over' }).click();
	await expect(take.getByText('Give a reason first.')).toBeVisible();
	await take.getByRole('radio', { name: 'I am at the machine' }).check();
	await take.getByRole('button', { name: 'Take it over' }).click();
	await expect(take).toBeHidden();
	await expect
		.poll(async () => entries(await jobThere(service), 'comments'), { timeout: 40_000 })
		.toMatchObject([
			{ text: 'Please look at the belt', mentions: [plant.ids.people.colleague] },
			{ text: 'Seal is in', to: plant.ids.people.colleague },
			{ text: 'I am at the machine' }
		]);
	expect(await jobThere(service)).toMatchObject({
		owner: { id: plant.ids.people.technician },
		nextStep: 'Tension the belt'
	});
	await phone.close();
});

test('a job is cancelled while somebody works on it: they are told, with the reason, and what they did stays', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const { leak } = plant.ids.work;
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, leak);
	await untilKept(page);
	await phone.setOffline(true);
	await page.getByRole('button', { name: 'Start work' }).click();
	await page.getByRole('textbox', { name: 'What did you find or do?' }).fill('Seal is worn');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await expect(page.getByText('Seal is worn')).toBeVisible();
	await plant.app.own.run(({ act }) => act('work.cancel', { id: leak, reason: 'Line is sold' }));
	await phone.setOffline(false);
	await comeOnline(page);
	await expect(page.getByText('This job was cancelled.', { exact: false })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('Reason: Line is sold', { exact: false })).toBeVisible();
	await expect(page.getByText('Seal is worn')).toBeVisible();
	await expect
		.poll(async () => entries(await jobThere(leak), 'comments'), { timeout: 40_000 })
		.toMatchObject([{ text: 'Seal is worn' }]);
	expect(entries(await jobThere(leak), 'labour')).toHaveLength(1);
	await phone.close();
});

test('what is done is checked by a second person, sent back with a reason, done again and closed', async ({
	browser
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const { leak } = plant.ids.work;
	await plant.app.own.run(({ act }) => act('work.complete', { id: leak }));
	await signInAs(page, plant, 'Sue Supervisor');
	await openJob(page, leak);
	await page.getByRole('button', { name: 'Send it back' }).click();
	const why = page.getByRole('dialog', { name: 'Send it back' });
	await why.getByRole('button', { name: 'Send it back' }).click();
	await expect(why.getByText('Give a reason first.')).toBeVisible();
	await why.getByRole('textbox', { name: 'Reason' }).fill('Still drips');
	await why.getByRole('button', { name: 'Send it back' }).click();
	await expect(why).toBeHidden();
	await expect(page.getByText('Still drips')).toBeVisible();
	await page.getByRole('button', { name: 'Job done' }).click();
	await page.getByRole('button', { name: 'Checked: it is right' }).click();
	await expect(page.getByRole('button', { name: 'Checked: it is right' })).toBeHidden();
	await page.getByRole('button', { name: 'Close the job' }).click();
	await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible();
	await expect.poll(async () => (await jobThere(leak))?.['status'], { timeout: 40_000 }).toBe('closed');
	await context.close();
});
