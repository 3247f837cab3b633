import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Bench } from './bench-kind.ts';
import { bundlePages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { check } from './measuring/check.ts';
import { resultOf } from './measuring/device-result.ts';
import { median, quantile } from './measuring/statistics.ts';
import type { SearchDeeds } from './pages/search.ts';
import { AS_WRITTEN, TYPED } from './searching/documents.ts';
import { Rooms } from './servers/rooms.ts';

const ADDRESS = 'http://bench.localhost';
const MOST_MS = 50;
const TIMES = 20;

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** A page with an origin and a thread of its own needs a server, or somebody who answers in its place. */
const serveFolder = (context: BrowserContext, folder: string): Promise<unknown> =>
	context.route(`${ADDRESS}/**`, (route) => {
		const path = new URL(route.request().url()).pathname.replace('/bench/', '');
		const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
		return route.fulfill({ contentType, body: readFileSync(join(folder, path)) });
	});

/** Letter by letter among everything on a device, in the product's own worker on the disk of a real profile. */
export const search: Bench = async ({ quick, runs, say }) => {
	const count = quick ? 2_000 : 50_000;
	await using rooms = new Rooms();
	const folder = rooms.folder();
	await bundlePages(folder, ['search']);
	using profile = new Profile();
	await using browser = await profile.start();
	await serveFolder(browser.context, folder);
	const first = await browser.open<SearchDeeds>(ADDRESS, 'search');
	check((await first.ask('fill', count)) === count, 'everything is there');
	const gathered = await first.ask('start', undefined);
	say(`  ${count} documents gathered in ${gathered.toFixed(0)} ms`);

	for (const text of AS_WRITTEN) {
		const [ours, rows, texts] = [
			await first.ask('find', text),
			await first.ask('scanRows', text),
			await first.ask('scanTexts', text)
		];
		check(rows.count === texts.count, `${text}: ${rows.count} in the rows, ${texts.count} in the texts`);
		check(ours.count >= rows.count, `${text}: ${ours.count} found, ${rows.count} of a regular expression`);
		check(rows.count > 0, `${text} is in the documents`);
	}
	const samples: Record<'ours' | 'rows' | 'texts', number[]> = { ours: [], rows: [], texts: [] };
	for (let run = 0; run <= runs; run++) {
		for (const [at, text] of TYPED.entries()) {
			const { took } = await first.ask('find', text);
			if (run > 0) samples.ours.push(took);
			// They take so long that each is asked only some of the letters.
			if (at % 12 !== run % 12 || run === 0) continue;
			samples.rows.push((await first.ask('scanRows', text)).took);
			samples.texts.push((await first.ask('scanTexts', text)).took);
		}
		say(`  ${run === 0 ? 'warmed up' : `run ${run}`}: ${median(samples.ours).toFixed(1)} ms`);
	}
	await first.close();
	const again = await browser.open<SearchDeeds>(ADDRESS, 'search');
	const restarted = await again.ask('start', undefined);
	const { count: kept } = await again.ask('find', 'pumpe');
	check(kept > 0, 'the words are there after another start');

	const p95 = quantile(samples.ours, 0.95);
	const compared = resultOf(
		{ ours: samples.ours, 'regex over the rows': samples.rows, 'regex over texts in memory': samples.texts },
		{ musts: [{ times: TIMES, than: 'regex over the rows', words: `≥ ${TIMES}× a regex scan` }] }
	);
	return {
		search: {
			...{ ours: p95, opponents: {}, unit: 'ms p95', runs: samples.ours.length },
			must: { words: `≤ ${MOST_MS} ms`, holds: p95 <= MOST_MS },
			notes: [
				`${count} documents, ${TYPED.length} pieces of words from two letters on, asked of the worker by the page; median ${median(samples.ours).toFixed(1)} ms, slowest ${Math.max(...samples.ours).toFixed(0)} ms`,
				`ready to search the first time after ${gathered.toFixed(0)} ms, at the next start after ${restarted.toFixed(0)} ms, beside the page`
			]
		},
		'search-regex': compared
	};
};
