import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const enter = async (context: BrowserContext, name: string): Promise<Page> => {
	const page = await context.newPage();
	await signInAs(page, plant, name);
	return page;
};

/** As people go there: from the settings, by the list of what they look after. */
const open = async (page: Page, place: string): Promise<void> => {
	await page.goto(`${plant.url}/admin`);
	await page
		.getByRole('main')
		.getByRole('link', { name: new RegExp(`^${place}`) })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
};

const sheet = (page: Page) => page.getByRole('dialog');
const save = async (page: Page): Promise<void> => {
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(sheet(page)).toBeHidden();
};
const box = (page: Page, name: string) =>
	sheet(page).getByRole('textbox', { name: new RegExp(`^${name}( \\(required\\))?$`) });

test('what an administrator makes without a network, a second device sees once there is one', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const [phone, desk] = await Promise.all([browser.newContext(PHONE), browser.newContext(DESK)]);
	const page = await enter(phone, 'Ada Admin');
	const faults = watchForFaults(page);
	await open(page, 'Teams');
	await expect(page.getByRole('button', { name: /Mechanics/ })).toBeVisible({ timeout: 40_000 });
	await untilKept(page);
	await phone.setOffline(true);

	await page.getByRole('button', { name: 'Add a team' }).click();
	await box(page, 'Name').fill('Electricians');
	await box(page, 'Short name').fill('ELEC');
	await sheet(page)
		.getByRole('group', { name: 'Members' })
		.getByRole('button', { name: 'Add Theo Technician' })
		.click();
	await sheet(page).getByRole('combobox', { name: 'Led by' }).selectOption('Sue Supervisor');
	await save(page);
	await expect(page.getByRole('button', { name: /Electricians.*Members: 1 · Sue Supervisor/ })).toBeVisible();

	await open(page, 'Shifts');
	await page.getByRole('button', { name: 'Add a shift' }).click();
	await box(page, 'Name').fill('Early');
	await box(page, 'Short name').fill('E');
	await sheet(page).getByRole('button', { name: 'Add a turn' }).click();
	await expect(sheet(page).getByRole('listitem').filter({ hasText: '06:00–14:00' })).toHaveCount(2);
	await save(page);

	await open(page, 'Absences');
	await page.getByRole('button', { name: 'Add an absence' }).click();
	await sheet(page).getByRole('combobox', { name: 'Who' }).selectOption('Carla Colleague');
	await sheet(page).getByRole('combobox', { name: 'What for' }).selectOption('Training');
	await sheet(page).getByLabel('Last day').fill('2099-12-31');
	await save(page);

	await open(page, 'Working days');
	await page.getByRole('button', { name: 'Add a calendar' }).click();
	await box(page, 'Name').fill('Hamburg');
	const others = sheet(page).getByRole('group', { name: /^Other days/ });
	await others.getByLabel('First day').fill('2099-12-24');
	await others.getByLabel(/^Last day/).fill('2100-01-01');
	await others.getByRole('button', { name: 'Add these days' }).click();
	await expect(others.getByRole('button', { name: /2099.*2100.*: Off/ })).toBeVisible();
	const holiday = `${new Date().getFullYear() + 1}0501`;
	await others.locator('input[type=file]').setInputFiles({
		name: 'holidays.ics',
		mimeType: 'text/calendar',
		buffer: Buffer.from(
			`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${holiday}\r\nEND:VEVENT\r\nEND:VCALENDAR`
		)
	});
	await expect(others.getByText('1 day taken from the file.')).toBeVisible();
	await save(page);
	await expect(page.getByRole('button', { name: /Hamburg.*exceptions: 10/ })).toBeVisible();

	await open(page, 'Codes and reasons');
	await page.getByRole('button', { name: 'Add an entry' }).click();
	const labels = sheet(page).getByRole('group', { name: /What people read/ });
	for (const [language, text] of [
		['English', 'Rattles'],
		['Deutsch', 'Klappert'],
		['Español', 'Traquetea'],
		['Polski', 'Klekocze']
	] as const) {
		await labels.getByRole('textbox', { name: language }).fill(text);
	}
	await box(page, 'Code').fill('RAT');
	await save(page);
	await page.getByRole('searchbox', { name: 'Search' }).fill('klapp');
	await expect(page.getByRole('button', { name: /^Rattles\s*RAT$/ })).toBeVisible();

	await open(page, 'Rules of the site');
	await page.getByRole('textbox', { name: 'A shared device locks after' }).fill('12');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('saved', { exact: true }).first()).toBeVisible();
	await phone.setOffline(false);

	const office = await enter(desk, 'Ada Admin');
	await open(office, 'Teams');
	await expect(office.getByRole('button', { name: /Electricians/ })).toBeVisible({ timeout: 40_000 });
	await open(office, 'Shifts');
	await expect(office.getByRole('button', { name: /Early/ })).toBeVisible();
	await open(office, 'Absences');
	await expect(office.getByRole('button', { name: /Carla Colleague.*Training · now/ })).toBeVisible();
	await open(office, 'Codes and reasons');
	await office.getByRole('searchbox', { name: 'Search' }).fill('rattles');
	await expect(office.getByRole('button', { name: /Rattles/ })).toBeVisible();
	await open(office, 'Rules of the site');
	await expect(office.getByRole('textbox', { name: 'A shared device locks after' })).toHaveValue('12');
	const policy = await plant.app.store.read((tx) => tx.get(`policy.${plant.ids.site}`));
	expect(policy).toMatchObject({ lockMinutes: 12, failureCodeFor: ['stopped'] });
	expect(Object.keys((policy?.['edits'] ?? {}) as object)).toEqual(['failureCodeFor', 'lockMinutes']);
	expect(faults).toEqual([]);
	await Promise.all([phone.close(), desk.close()]);
});

test('undo takes it back, and what was put away can be brought back', async ({ browser }) => {
	const desk = await browser.newContext(DESK);
	const page = await enter(desk, 'Ada Admin');
	await open(page, 'Skills');
	await page.getByRole('button', { name: 'Add a skill' }).click({ timeout: 40_000 });
	await box(page, 'Name').fill('Welding');
	await box(page, 'Short name').fill('WELD');
	await save(page);
	await expect(page.getByRole('button', { name: /^Welding/ })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: /^Welding/ })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'No skills yet' })).toBeVisible();

	await page.getByRole('button', { name: 'Add a skill' }).click();
	await box(page, 'Name').fill('Forklift');
	await box(page, 'Short name').fill('FORK');
	await save(page);
	await page.getByRole('button', { name: /^Forklift/ }).click();
	await sheet(page).getByRole('button', { name: 'Archive' }).click();
	await expect(page.getByRole('button', { name: /^Forklift/ })).toBeHidden();
	await page.getByRole('button', { name: 'Archived and over' }).click();
	await page.getByRole('button', { name: /^Forklift.*Archived/ }).click();
	await sheet(page).getByRole('button', { name: 'Bring back' }).click();
	await expect(page.getByRole('button', { name: /^Forklift\s*FORK$/ })).toBeVisible();
	await desk.close();
});

test('an entry of a list goes up a place by a button, and back by undo', async ({ browser }) => {
	const phone = await browser.newContext(PHONE);
	const page = await enter(phone, 'Ada Admin');
	await open(page, 'Codes and reasons');
	await page
		.getByRole('combobox', { name: /Which list/ })
		.selectOption('Why work is late', { timeout: 40_000 });
	const second = page.getByRole('list', { name: 'Why work is late' }).getByRole('listitem').nth(1);
	const name = (await second.locator('strong').innerText()).trim();
	await second.getByRole('button').click();
	await expect(sheet(page).getByText(/^Place 2 of/)).toBeVisible();
	await sheet(page).getByRole('button', { name: 'Up', exact: true }).click();
	await expect(sheet(page).getByText(/^Place 1 of/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(
		page.getByRole('list', { name: 'Why work is late' }).getByRole('listitem').first()
	).toContainText(name);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(second).toContainText(name);
	await phone.close();
});

test('a person is given a second role at an area and a contractor’s last day, and what is wrong is said first', async ({
	browser
}) => {
	const desk = await browser.newContext(DESK);
	const page = await enter(desk, 'Ada Admin');
	await open(page, 'People');
	await page.getByRole('button', { name: 'Add a person' }).click({ timeout: 40_000 });
	await box(page, 'Name').fill('Vera Voss');
	await box(page, 'Number').fill('V1');
	await sheet(page).getByRole('combobox', { name: 'What they do here' }).selectOption('Contractor');
	await sheet(page).getByRole('button', { name: 'Save person' }).click();
	await expect(sheet(page).getByText('A contractor needs a last day.')).toBeVisible();
	await sheet(page).getByLabel('Last day').fill('2099-12-31');
	await sheet(page).getByRole('button', { name: 'Save person' }).click();
	await expect(page.getByRole('button', { name: /Vera Voss\s*V1 · Contractor/ })).toBeVisible();

	await page.getByRole('button', { name: /Carla Colleague/ }).click({ timeout: 40_000 });
	await box(page, 'Name').fill('');
	await sheet(page).getByRole('button', { name: 'Add a role' }).click();
	const role = sheet(page).getByRole('group', { name: 'Technician' }).nth(1);
	await role.getByRole('combobox', { name: 'Role' }).selectOption('Contractor');
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(sheet(page).getByText('Say this first.')).toBeVisible();
	await expect(sheet(page).getByText('A contractor needs a last day.')).toBeVisible();
	await expect(box(page, 'Name')).toBeFocused();
	await box(page, 'Name').fill('Carla Colleague');
	const given = sheet(page).getByRole('group', { name: 'Contractor' });
	await given.getByLabel('Last day').fill('2020-01-31');
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(sheet(page).getByText('This day has gone by: it would never count.')).toBeVisible();
	await given.getByLabel('Last day').fill('2099-12-31');
	await given.getByRole('button', { name: 'Add Packing hall', exact: true }).click();
	await box(page, 'Company').fill('Voss Kältetechnik');
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(sheet(page)).toBeHidden();
	await expect(page.getByRole('button', { name: /Carla Colleague.*Technician, Contractor/ })).toBeVisible();
	await desk.close();
});

test('two who change one team at once keep both words, and one touch restores what the other wrote', async ({
	browser
}) => {
	test.setTimeout(150_000);
	const [one, two] = await Promise.all([browser.newContext(DESK), browser.newContext(DESK)]);
	const [ada, sue] = [await enter(one, 'Ada Admin'), await enter(two, 'Sue Supervisor')];
	for (const page of [ada, sue]) {
		await open(page, 'Teams');
		await page.getByRole('button', { name: /^Mechanics/ }).click({ timeout: 40_000 });
		await expect(box(page, 'Name')).toHaveValue('Mechanics');
	}
	await two.setOffline(true);
	await box(ada, 'Name').fill('Fitters');
	await save(ada);
	await box(sue, 'Name').fill('Locksmiths');
	await save(sue);
	const team = () => plant.app.store.read((tx) => tx.get(plant.ids.team));
	await expect.poll(async () => (await team())?.['name'], { timeout: 40_000 }).toBe('Fitters');
	await two.setOffline(false);
	await expect.poll(async () => (await team())?.['name'], { timeout: 60_000 }).toBe('Locksmiths');

	await ada.getByRole('button', { name: /^Locksmiths/ }).click({ timeout: 40_000 });
	const others = sheet(ada).getByRole('region', { name: 'Others wrote at the same time' });
	await expect(others).toContainText('Ada Admin also wrote');
	await others.getByRole('button', { name: 'Restore: Name, Fitters' }).click();
	await expect(box(ada, 'Name')).toHaveValue('Fitters');
	await expect(others).toContainText('Locksmiths');
	await Promise.all([one.close(), two.close()]);
});

test('a supervisor finds teams, absences and devices, a technician nothing of it', async ({ browser }) => {
	const [one, two] = await Promise.all([browser.newContext(DESK), browser.newContext(PHONE)]);
	const sue = await enter(one, 'Sue Supervisor');
	await sue.goto(`${plant.url}/settings`);
	await sue.getByRole('main').getByRole('link', { name: 'Administration' }).click({ timeout: 40_000 });
	const places = sue.getByRole('list', { name: 'Administration' });
	await expect(places.getByRole('listitem')).toHaveText([
		/Teams/,
		/Absences/,
		/Production windows/,
		/Procedures/,
		/Devices/,
		/Import/,
		/Export/
	]);
	await sue.goto(`${plant.url}/admin/rules`);
	await expect(
		sue.getByRole('heading', { name: 'There is nothing for you to look after here' })
	).toBeVisible();

	const theo = await enter(two, 'Theo Technician');
	await expect(theo.getByText('Quarterly service')).toBeVisible({ timeout: 40_000 });
	await theo.goto(`${plant.url}/settings`);
	await expect(theo.getByRole('button', { name: 'Sign out' })).toBeVisible();
	await expect(theo.getByRole('link', { name: 'Administration' })).toBeHidden();
	for (const path of ['/admin', '/admin/teams', '/admin/codes', '/admin/absences']) {
		await theo.goto(plant.url + path);
		await expect(
			theo.getByRole('heading', { name: 'There is nothing for you to look after here' })
		).toBeVisible();
	}
	await Promise.all([one.close(), two.close()]);
});

test('by keyboard alone a team is found, opened, changed and left again', async ({ browser }) => {
	const desk = await browser.newContext(DESK);
	const page = await enter(desk, 'Ada Admin');
	await open(page, 'Teams');
	const add = page.getByRole('button', { name: 'Add a team' });
	await expect(add).toBeVisible({ timeout: 40_000 });
	await add.focus();
	await page.keyboard.press('Enter');
	await expect(sheet(page).getByRole('heading', { name: 'Add a team' })).toBeFocused();
	for (const text of ['Packers', 'PACK']) {
		await page.keyboard.press('Tab');
		if (text === 'Packers') await page.keyboard.press('Tab');
		await page.keyboard.type(text);
	}
	await page.keyboard.press('Enter');
	await expect(sheet(page)).toBeHidden();
	const made = page.getByRole('button', { name: /^Packers/ });
	await expect(made).toBeVisible();
	await add.focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('End');
	await expect(made).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(box(page, 'Name')).toHaveValue('Packers');
	await page.keyboard.press('Escape');
	await expect(sheet(page)).toBeHidden();
	await expect(made).toBeFocused();
	await desk.close();
});

test('long German words fit on a small phone, and everybody can use each page and each form', async ({
	browser
}) => {
	test.setTimeout(150_000);
	const context = await browser.newContext({
		viewport: { width: 360, height: 3600 },
		locale: 'de-DE',
		serviceWorkers: 'block'
	});
	const page = await enter(context, 'Ada Admin');
	const checked = async (what: string): Promise<void> => {
		for (const theme of ['light', 'dark', 'contrast']) {
			await page.evaluate((theme) => void Object.assign(document.documentElement.dataset, { theme }), theme);
			expect(await page.evaluate(layoutFaults, { target: 48 }), `${what}, ${theme}`).toEqual([]);
			expect(await barriers(page), `${what}, ${theme}`).toEqual([]);
		}
	};
	const still = () =>
		page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
			document.adoptedStyleSheets.push(sheet);
		});
	const pages: [path: string, add: string | undefined][] = [
		['/admin', undefined],
		['/admin/teams', 'Team hinzufügen'],
		['/admin/skills', 'Fähigkeit hinzufügen'],
		['/admin/classes', 'Klasse hinzufügen'],
		['/admin/shifts', 'Schicht hinzufügen'],
		['/admin/absences', 'Abwesenheit hinzufügen'],
		['/admin/calendars', 'Kalender hinzufügen'],
		['/admin/windows', 'Fenster hinzufügen'],
		['/admin/codes', 'Eintrag hinzufügen'],
		['/admin/rules', undefined]
	];
	for (const [path, add] of pages) {
		await page.goto(plant.url + path);
		const shown =
			add === undefined ? page.getByText(/Geräte/).first() : page.getByRole('button', { name: add });
		await expect(shown).toBeVisible({ timeout: 40_000 });
		await still();
		await checked(path);
		if (add === undefined) continue;
		await page.getByRole('button', { name: add }).click();
		if (path === '/admin/shifts') {
			await sheet(page).getByRole('button', { name: 'Einsatz hinzufügen' }).click();
		}
		await sheet(page).getByRole('button', { name: 'Sichern' }).click();
		await expect(sheet(page).getByText('Das fehlt noch.').first()).toBeVisible();
		await checked(`${path}, its form with what is missing`);
	}
	await context.close();
});
