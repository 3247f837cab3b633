import type { Page } from '@playwright/test';
import { buildApp } from '../scripts/building/build-app.ts';
import { untilKept } from '../tests/support/kept-app.ts';
import { waitingActs } from '../tests/support/waiting-acts.ts';
import { signInAs, startWorkPlant } from '../tests/support/work-plant.ts';
import type { Bench } from './bench-kind.ts';
import { Profile } from './browser/browser.ts';
import { check } from './measuring/check.ts';
import type { Result } from './measuring/result.ts';

/** A task that holds the page for longer is felt. */
const LONGEST = 50;
const MOST_SECONDS = 20;

/** Halls with machines with drives; nothing's parent stands before it. */
const listOf = (count: number): string => {
	const row = (n: number) => {
		const parent = n === 0 ? '' : `B${Math.floor((n - 1) / 10)}`;
		return `B${n};"Thing ""${n}""";${parent};${n % 2 === 0 ? 'KHS' : 'Krones'};03.04.20${10 + (n % 10)}`;
	};
	const rows = Array.from({ length: count }, (_, n) => row(count - 1 - n));
	return ['Kennung;Bezeichnung;Liegt in;Hersteller;Garantie bis', ...rows, ''].join('\r\n');
};

/** From now on the page remembers how long each task took that held it. */
const watchTasks = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const held: number[] = [];
		Object.assign(globalThis, { held });
		new PerformanceObserver((list) =>
			held.push(...list.getEntries().map(({ duration }) => duration))
		).observe({
			type: 'longtask'
		});
	});

const longest = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const held: unknown = Reflect.get(globalThis, 'held');
		const all = Array.isArray(held) ? held.map(Number) : [];
		if (Array.isArray(held)) held.length = 0;
		return Math.max(0, ...all);
	});

const seconds = (from: number): number => (performance.now() - from) / 1_000;

/** Ten thousand rows of a list: looked at and kept on a device without a network; then sent, which is only told. */
export const importing: Bench = async ({ quick, say }) => {
	check((await buildApp(process.cwd(), { unlessFresh: true, quiet: true })) === 0, 'the app can be built');
	const count = quick ? 300 : 10_000;
	const told = count.toLocaleString('en');
	const plant = await startWorkPlant();
	try {
		using profile = new Profile();
		await using browser = await profile.start();
		const page = await browser.page();
		await signInAs(page, plant, 'Sue Supervisor');
		await page.goto(`${plant.url}/admin/import`);
		await page.getByRole('button', { name: 'Choose a CSV file' }).waitFor();
		await untilKept(page);
		await browser.context.setOffline(true);
		await watchTasks(page);
		await page.locator('input[type=file]').setInputFiles({
			...{ name: 'many.csv', mimeType: 'text/csv' },
			buffer: Buffer.from(listOf(count))
		});
		const checking = page.getByRole('button', { name: 'Check all rows' });
		await checking.waitFor();
		const opened = await longest(page);
		const begun = performance.now();
		await checking.click();
		await page.getByText(`New: ${told}`).waitFor();
		const checked = seconds(begun);
		const planned = await longest(page);
		const again = performance.now();
		await page.getByRole('button', { name: `Bring in ${told} rows` }).click();
		await page.getByText(`Done. New: ${told}, changed: 0`).waitFor();
		const kept = seconds(again);
		say(`  checked in ${checked.toFixed(1)} s, kept in ${kept.toFixed(1)} s`);
		const sending = performance.now();
		await browser.context.setOffline(false);
		while ((await waitingActs(page)) > 0) await page.waitForTimeout(500);
		const sent = seconds(sending);
		const result = (ours: number, unit: string, notes: readonly string[], must?: Result['must']): Result => ({
			...{ ours, opponents: {}, unit, runs: 1, notes },
			...(must && { must })
		});
		return {
			import: result(
				checked + kept,
				's',
				[`${told} rows without a network: checked in ${checked.toFixed(1)} s, kept in ${kept.toFixed(1)} s`],
				{ words: `≤ ${MOST_SECONDS} s`, holds: checked + kept <= MOST_SECONDS }
			),
			'import-longest-task': result(
				planned,
				'ms',
				[
					`the longest time the page was held while rows were looked at; while the file was opened ${opened.toFixed(0)} ms`
				],
				{ words: `≤ ${LONGEST} ms`, holds: planned <= LONGEST }
			),
			'import-sent': result(sent, 's', ['until the server has judged every act; told only'])
		};
	} finally {
		await plant.stop();
	}
};
