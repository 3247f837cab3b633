import { expect, test } from '@playwright/test';
import { signInAs, startWorkPlant } from '../support/work-plant.ts';

const PLANS = Number(process.env['PLANS'] ?? 2000);
const EACH = 28;
const DAY = 86_400_000;

test('many', async ({ browser }) => {
	test.setTimeout(900_000);
	const plant = await startWorkPlant();
	const { site, machines } = plant.ids;
	const iso = (at: number) => new Date(at).toISOString();
	const day = (at: number) => iso(at).slice(0, 10);
	const now = Date.now();
	const first = await plant.app.own.run(async ({ act }) => {
		const id = (
			await act('plan.create', {
				...{ site, code: 'MM-0', name: 'Plan 0', workKind: 'preventive', assets: [machines.filler] },
				schedule: { calendar: { every: 1, unit: 'month', anchor: day(now) }, leadDays: 7 }
			})
		)('pl');
		await act('plan.openSlot', { plan: id, asset: machines.filler, ordinal: 1, dueOn: day(now) });
		await act('work.complete', { id: `w.${id}.${machines.filler}.1`, minutes: 20 });
		await act('work.close', { id: `w.${id}.${machines.filler}.1` });
		return id;
	});
	const [plan, job] = await plant.app.store.read(async (tx) => [
		await tx.get(first),
		await tx.get(`w.${first}.${machines.filler}.1`)
	]);
	if (!plan || !job) throw new Error('no');
	for (let p = 0; p < PLANS; p += 50) {
		await plant.app.store.write(async (tx) => {
			const docs = [];
			for (let q = p; q < p + 50; q++) {
				const id = `pl_MANY0000_${q + 1}`;
				const anchor = now - ((q % 27) + EACH * 30) * DAY;
				docs.push({
					...plan,
					...{ id, code: `MM-${q}`, name: `Plan ${q}` },
					schedule: { calendar: { every: 1, unit: 'month', anchor: day(anchor) }, leadDays: 7 },
					slots: { [machines.filler]: { ordinal: EACH - 1, doneOn: day(now - 50 * DAY), dueOn: day(now - 50 * DAY) } }
				});
				for (let n = 1; n <= EACH; n++) {
					const at = now - ((q % 27) + (EACH - n + 1) * 22) * DAY;
					docs.push({
						...job,
						...{ id: `w.${id}.${machines.filler}.${n}`, code: `MM-${q}-FIL-1-${n}`, dueOn: day(at), createdAt: iso(at - 7 * DAY) },
						origin: { ...(job['origin'] as object), plan: id, ordinal: n, dueOn: day(at) },
						times: { requested: iso(at - 7 * DAY), planned: iso(at - 7 * DAY), started: iso(at), done: iso(at), closed: iso(at) }
					});
				}
			}
			await tx.put(docs as never);
		});
	}
	console.log('filled', (Date.now() - now) / 1000);
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	const t0 = Date.now();
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
					let most = 0;
					for (const name of names.filter((one) => one.includes('work')))
						most = Math.max(
							most,
							await new Promise<number>((resolve) => {
								const asked = indexedDB.open(name);
								asked.onsuccess = () => {
									const db = asked.result;
									const stores = [...db.objectStoreNames];
									if (stores.length === 0) return resolve(0);
									const tx = db.transaction(stores);
									let best = 0;
									for (const store of stores) {
										const count = tx.objectStore(store).count();
										count.onsuccess = () => (best = Math.max(best, count.result));
									}
									tx.oncomplete = () => (db.close(), resolve(best));
								};
								asked.onerror = () => resolve(0);
							})
						);
					return most;
				}),
			{ timeout: 600_000, intervals: [3000] }
		)
		.toBeGreaterThan(PLANS * EACH);
	console.log('synced', (Date.now() - t0) / 1000);
	await page.waitForTimeout(8000);
	for (const [path, what] of [
		['/pm', /Plan 1999|Plan \d+/],
		['/pm', /Plan \d+/],
		['/pm/pl_MANY0000_77', /done/]
	] as const) {
		const t = Date.now();
		await page.goto(plant.url + path);
		await expect(page.getByText(what).first()).toBeVisible({ timeout: 120_000 });
		const list = Date.now() - t;
		if (path === '/pm') await expect(page.getByText(/Next time|overdue/).first()).toBeVisible({ timeout: 120_000 });
		console.log(path, 'first words', list, 'whole', Date.now() - t);
		const heap = await page.evaluate(() => Math.round(((performance as never as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize) / 1e6));
		console.log('heap MB', heap);
	}
	await plant.stop();
});
