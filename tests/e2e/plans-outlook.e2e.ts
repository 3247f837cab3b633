import { expect, test, type Page } from '@playwright/test';
import { slotWorkId } from '#core/pm/slot.ts';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };
const DESK = { viewport: { width: 1440, height: 900 }, locale: 'de-DE' };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

/** At the plant, whatever the clock here says. */
const dayFromNow = (days: number): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000);

interface Made {
	code: string;
	name: string;
	machine: string;
	dates: string[];
}

/** Plans with days of their own, so that the server opens none of them meanwhile. */
const planFor = ({ code, name, machine, dates }: Made, more: object = {}) =>
	plant.app.own.run(async ({ act }) => {
		const schedule = { calendar: { every: 1, unit: 'year', anchor: dates[0], dates } };
		const made = { site: plant.ids.site, code, name, workKind: 'preventive', assets: [machine], ...more };
		return (await act('plan.create', { ...made, schedule }))('pl');
	});

const acts = (...all: readonly (readonly [name: string, args: object])[]) =>
	plant.app.own.run(async ({ act }) => {
		for (const [name, args] of all) await act(name, args);
	});

const job = (id: string) => plant.app.store.read((tx) => tx.get(id));

const shortDay = (page: Page, day: string) =>
	page.evaluate((at) => new Date(`${at}T12:00`).toLocaleDateString('en-GB'), day);

test('without a network a coming occurrence is moved to another day, and remains due on its own', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const { filler } = plant.ids.machines;
	const [due, moved] = [dayFromNow(40), dayFromNow(43)];
	const plan = await planFor({ code: 'PM-40', name: 'Grease the chain', machine: filler, dates: [due] });
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/pm/calendar?on=${due}`);
	await expect(page.getByText('Grease the chain')).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.reload();

	const agenda = page.getByRole('region', { name: 'From the chosen day' });
	await expect(agenda.getByText('To come')).toBeVisible();
	await expectClean(page);
	await agenda.getByRole('button', { name: 'Move' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(/^To which day/).fill(moved);
	await expect(dialog).toContainText('Really?');
	await expect(dialog).toContainText('It remains due on');
	await dialog.getByRole('button', { name: 'Move it' }).click();
	await expect(dialog).toBeHidden();
	await page.goto(`${plant.url}/pm/calendar?on=${moved}`);
	await expect(agenda).toContainText(`due`);
	await expect(agenda).toContainText(await shortDay(page, due));
	await expect(agenda.getByRole('link', { name: 'Show the job' })).toBeVisible();
	await page.getByRole('radio', { name: 'Year' }).check();
	await page
		.getByRole('main')
		.getByRole('button', { name: /Open 1/ })
		.click();
	await expect(page.getByRole('table')).toBeVisible();

	await context.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect
		.poll(() => job(slotWorkId(plan, filler, 1)), { timeout: 40_000 })
		.toMatchObject({ dueOn: moved, origin: { dueOn: due } });
	expect(faults).toEqual([]);
	await context.close();
});

test('overdue says why, hours stand beside capacity, and every percentage opens to its occurrences', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const { palletiser, tank, filler } = plant.ids.machines;
	const { technician, colleague, supervisor } = plant.ids.people;
	const late = dayFromNow(-5);
	const stuck = await planFor(
		{ code: 'PM-50', name: 'Change the filters', machine: palletiser, dates: [late, dayFromNow(9)] },
		{ estimateMinutes: 90 }
	);
	const judged = await planFor({
		code: 'PM-51',
		name: 'Check the valves',
		machine: filler,
		dates: [dayFromNow(-45), dayFromNow(-30), dayFromNow(-1)]
	});
	const at = (ordinal: number, dueOn: string) => ({ plan: judged, asset: filler, ordinal, dueOn });
	const waiting = { id: slotWorkId(stuck, palletiser, 1), type: 'parts' };
	await acts(
		['plan.openSlot', { plan: stuck, asset: palletiser, ordinal: 1, dueOn: late }],
		['work.block', { ...waiting, owner: { type: 'person', id: supervisor } }],
		['plan.skipSlot', { ...at(1, dayFromNow(-45)), outcome: 'missed' }],
		['plan.openSlot', at(2, dayFromNow(-30))],
		['work.complete', { id: slotWorkId(judged, filler, 2) }],
		['plan.openSlot', at(3, dayFromNow(-1))],
		['work.complete', { id: slotWorkId(judged, filler, 3) }],
		['person.edit', { id: technician, changes: { minutesPerWeek: { to: 2_400 } } }],
		['person.edit', { id: colleague, changes: { minutesPerWeek: { to: 1_200 } } }]
	);
	await planFor(
		{ code: 'PM-52', name: 'Overhaul', machine: tank, dates: [dayFromNow(70)] },
		{ estimateMinutes: 6_000 }
	);
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');

	await page.goto(`${plant.url}/pm/overdue`);
	const row = page.getByRole('link', { name: /Change the filters/ });
	await expect(row).toContainText('5 Tage zu spät');
	await expect(row).toContainText('Wartet auf Ersatzteile');
	await expectClean(page);

	await page.getByRole('link', { name: 'Stunden' }).click();
	const weeks = page.getByRole('main').getByRole('listitem');
	await expect(weeks.filter({ hasText: '100 Std. von 60 Std.' })).toContainText('Mehr als da ist');
	await weeks.first().getByRole('button').click();
	await expect(weeks.first().getByRole('link', { name: 'Change the filters' })).toBeVisible();
	await expectClean(page);

	await page.getByRole('link', { name: 'Rechtzeitig', exact: true }).click();
	await expect(page.getByRole('combobox', { name: /Rechtzeitig heißt/ })).toHaveValue('plus-day');
	await expect(page.getByRole('main')).toContainText('Die Regel dieses Standorts.');
	const all = page.getByRole('listitem').filter({ hasText: 'Alles zusammen' });
	await expect(all).toContainText('25 %');
	await all.getByRole('button', { name: '4 Fälligkeiten zeigen' }).click();
	await expect(all.getByText('Zu spät')).toBeVisible();
	await expect(all.getByText('Nicht erledigt')).toHaveCount(2);
	await expect(all.getByText('Rechtzeitig', { exact: true })).toBeVisible();
	await expectClean(page);
	await page.getByRole('radio', { name: 'Plänen' }).check();
	await expect(page.getByRole('heading', { name: 'Check the valves' })).toBeVisible();
	await page.goto(`${plant.url}/pm/calendar?show=quarter`);
	await expect(page.getByRole('table')).toHaveCount(3);
	await expectClean(page);
	expect(faults).toEqual([]);
	await context.close();
});

test('at a machine that stands, what can be done is told without a network, and why the rest cannot', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const { palletiser } = plant.ids.machines;
	const plan = (code: string, name: string, days: number, more: object) =>
		planFor({ code, name, machine: palletiser, dates: [dayFromNow(days)] }, more);
	const { site } = plant.ids;
	const skill = await plant.app.own.run(async ({ act }) =>
		(await act('skill.create', { site, code: 'WELD', name: 'Welding' }))('sk')
	);
	await plan('PM-60', 'Tighten the bolts', 0, { estimateMinutes: 45 });
	await plan('PM-61', 'Weld the frame', 0, { estimateMinutes: 30, skills: [skill] });
	await plan('PM-62', 'Replace the drive', 0, { estimateMinutes: 300 });
	await plan('PM-63', 'Yearly inspection', 50, { estimateMinutes: 10 });
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/a/PAL-1`);
	await expect(page.getByRole('heading', { name: 'Palletiser' })).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'What can be done while it stands' }).click();
	const can = page.getByRole('region', { name: 'Can be done' });
	const not = page.getByRole('region', { name: 'Not this time' });
	await expect(can).toContainText('Tighten the bolts');
	await expect(not).toContainText('Nobody is there who can do it: Welding');
	await expect(not).toContainText('Takes longer: 300 min');
	await expect(not).toContainText('Too early: not before');
	await expectClean(page);
	await page.getByRole('button', { name: '8 hr' }).click();
	await expect(can).toContainText('Replace the drive');
	const bolts = can.getByRole('article').filter({ hasText: 'Tighten the bolts' });
	await bolts.getByRole('button', { name: 'Open the job now' }).click();
	await expect(bolts.getByRole('link', { name: 'Show the job' })).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('a calendar program reads one’s own work by an address, until it is ended', async ({ browser }) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/pm/calendar`);
	await page.getByRole('link', { name: 'In your own calendar' }).click();
	await page.getByRole('button', { name: 'Make an address' }).click();
	const dialog = page.getByRole('dialog');
	const address = await dialog.getByText(/\/calendar\/mwcal1_/).innerText();
	await expectClean(page);
	const read = async () => {
		const answer = await fetch(address);
		return `${answer.status} ${await answer.text()}`;
	};
	expect(await read()).toContain('SUMMARY:Quarterly service');
	await dialog.getByRole('button', { name: 'I have it' }).click();
	await expectClean(page);
	await page.getByRole('button', { name: 'End it' }).click();
	await expect(page.getByRole('heading', { name: 'Your addresses' })).toBeHidden();
	expect(await read()).toMatch(/^404 /);
	expect(faults).toEqual([]);
	await context.close();
});
