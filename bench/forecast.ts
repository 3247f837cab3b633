import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Bench } from './bench-kind.ts';
import { Profile } from './browser/browser.ts';
import { outlookQuestion } from './foreseeing/outlook-question.ts';
import type { Asked, Told } from './foreseeing/worker.ts';
import { alternate } from './measuring/alternate.ts';
import { check } from './measuring/check.ts';
import { resultOf } from './measuring/device-result.ts';
import { median } from './measuring/statistics.ts';

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The one that the pages of plans start. */
const OUTLOOK = fileAt('../src/lib/features/pm/outlook/outlook-worker.ts');
const WORKER = fileAt('foreseeing/worker.ts');
const ADDRESS = 'http://bench.localhost';
const MOST_MS = 2_000;

/** A worker's code in one piece, bundled as the app is. */
const workerCode = async (entry: string): Promise<string> => {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'worker' } }
	});
	const [output] = [built].flat();
	check(output !== undefined && 'output' in output, 'the worker is built');
	return output && 'output' in output ? output.output[0].code : '';
};

/** The page of hours asks for five years: from the question until every occurrence is in the page's hands. */
const askOutlook = (page: Page, code: string, plans: number): Promise<{ took: number; slots: number }> =>
	page.evaluate(
		({ source, asked }) =>
			new Promise<{ took: number; slots: number }>((resolve, reject) => {
				const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
				const worker = new Worker(url, { type: 'module' });
				const begun = performance.now();
				worker.onmessage = ({ data }: MessageEvent<{ slots: { planned: Int32Array } }>) => {
					const took = performance.now() - begun;
					worker.terminate();
					resolve({ took, slots: data.slots.planned.length });
				};
				worker.onerror = ({ message }) => reject(new Error(message));
				worker.postMessage({ n: 1, asked });
			}),
		{ source: code, asked: outlookQuestion(plans) }
	);

/** Asks a new worker of the page once. */
const askWorker = (page: Page, code: string, asked: Asked): Promise<Told> =>
	page.evaluate(
		({ source, question }) =>
			new Promise<Told>((resolve, reject) => {
				const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
				const worker = new Worker(url, { type: 'module' });
				worker.onmessage = ({ data }: MessageEvent<Told>) => {
					worker.terminate();
					resolve(data);
				};
				worker.onerror = ({ message }) => reject(new Error(message));
				worker.postMessage(question);
			}),
		{ source: code, question: asked }
	);

/** What is due in five years: all plans of a plant, reckoned in a page's worker. */
export const forecast: Bench = async ({ quick, runs, say }) => {
	const plans = quick ? 200 : 2_000;
	const [outlook, code] = [await workerCode(OUTLOOK), await workerCode(WORKER)];
	using profile = new Profile();
	await using browser = await profile.start();
	const page = await browser.page();
	// A page with an origin of its own: one without may start no worker.
	await page.route(`${ADDRESS}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Bench' }));
	await page.goto(`${ADDRESS}/`);
	const ask = (what: Asked['what']) => askWorker(page, code, { what, plans });
	const [plain, other] = [await ask('plain'), await ask('rrule')];
	check(plain.slots > plans * 10, `there are ${plain.slots} days`);
	check(
		plain.slots === other.slots && plain.sum === other.sum,
		`${plain.slots} days here and ${other.slots} there are not the same`
	);
	const took = async (what: Asked['what']) => (await ask(what)).took;
	const fiveYears = async () => (await askOutlook(page, outlook, plans)).took;
	const full = await alternate({ full: fiveYears }, { runs, say });
	const samples = await alternate({ ours: () => took('plain'), rrule: () => took('rrule') }, { runs, say });
	const all = await askOutlook(page, outlook, plans);
	check(all.slots > plans * 10, `there are ${all.slots} occurrences`);
	const ours = median(full.full);
	return {
		forecast: {
			...{ ours, opponents: {}, unit: 'ms', runs: full.full.length },
			must: { words: `${plans} plans × 5 years within ${MOST_MS} ms`, holds: ours <= MOST_MS },
			notes: [
				`${all.slots} occurrences with shifts, seasons, days off, meters and levels, in the worker of the page of hours, starting it and handing over included`
			]
		},
		'forecast-plain': resultOf(samples, {
			musts: [],
			notes: [`${plain.slots} days of plans that recurrence rules can say, the same on both sides`]
		})
	};
};
