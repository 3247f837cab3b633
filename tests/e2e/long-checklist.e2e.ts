import { expect, test, type Page } from '@playwright/test';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const DONE = 40;
/** Of very different heights: what a browser guesses of steps nobody has seen yet is wrong. */
const STEPS = Array.from({ length: 60 }, (_, n) => ({
	id: `s${n + 1}`,
	kind: n % 4 === 0 ? 'check' : n % 4 === 1 ? 'number' : 'text',
	instruction: `Step ${n + 1}${n % 3 === 0 ? ': look closely at all four guide rails of the lane, say what you find there and where you found it' : ''}`
}));

let plant: WorkPlant;
let job = '';

test.beforeAll(async () => {
	plant = await startWorkPlant();
	job = await plant.app.own.run(async ({ act }) => {
		const { site, people, work } = plant.ids;
		const drafted = await act('procedure.draft', { site, code: 'PR-60', name: 'Overhaul', steps: STEPS });
		const procedure = drafted('pr');
		await act('procedure.publish', { id: procedure });
		const changes = { procedure: { to: { id: procedure, version: 1 } } };
		await act('work.approve', { id: work.leak });
		await act('work.plan', { id: work.leak, changes });
		await act('work.assign', { id: work.leak, owner: { to: { type: 'person', id: people.technician } } });
		for (const { id } of STEPS.slice(0, DONE))
			await act('work.answer', { id: work.leak, step: id, version: 1, result: 'na' });
		return work.leak;
	});
});

test.afterAll(() => plant.stop());

const topOf = (page: Page, step: string): Promise<number> =>
	page.locator(`#step-${step}`).evaluate((one) => Math.round(one.getBoundingClientRect().top));

test('in a long checklist the next open step comes under the eyes, stays there, and nothing jumps on the way back up', async ({
	browser
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${job}`);
	await expect(page.getByText(`${DONE} of ${STEPS.length}`)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Parts used' })).toBeAttached();

	await page.getByRole('button', { name: `Next open step: ${DONE + 1}` }).click();
	const next = `s${DONE + 1}`;
	await expect(page.locator(`#step-${next}`)).toBeInViewport();
	await expect.poll(() => topOf(page, next)).toBeGreaterThanOrEqual(0);
	await expect.poll(() => topOf(page, next)).toBeLessThan(300);

	await page.mouse.move(190, 400);
	for (let n = 0; n < 6; n++) {
		const before = await topOf(page, next);
		await page.mouse.wheel(0, -100);
		// Within what rounding makes of it.
		await expect.poll(async () => Math.abs((await topOf(page, next)) - before - 100)).toBeLessThanOrEqual(2);
	}
});
