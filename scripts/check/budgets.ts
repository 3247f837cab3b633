import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { finish } from './finish.ts';
import {
	filesNeededBy,
	filesOnTop,
	inKib,
	nodesOfRoute,
	overBudget,
	PAGE_BUDGET,
	routesIn,
	SCANNER_BUDGET,
	SHELL_BUDGET,
	SHELL_NODES,
	wordsBrought
} from './page-weight.ts';
import type { BuildManifest, Weight } from './page-weight.ts';

const CLIENT = '.svelte-kit/output/client';
const GENERATED = '.svelte-kit/generated/client-optimized';
const START = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';
const MESSAGES = 'src/lib/i18n/messages';
const LANGUAGES = ['en', 'de', 'es', 'pl'];

const manifest = JSON.parse(readFileSync(`${CLIENT}/.vite/manifest.json`, 'utf8')) as BuildManifest;
const routeTable = readFileSync(`${GENERATED}/app.js`, 'utf8');

const sizes = new Map<string, number>();
const gzipped = (list: string[]): number =>
	list.reduce((sum, file) => {
		const known = sizes.get(file) ?? gzipSync(readFileSync(`${CLIENT}/${file}`), { level: 9 }).length;
		sizes.set(file, known);
		return sum + known;
	}, 0);

/** In the language that weighs most there. */
const weigh = (nodes: readonly number[], parts: readonly string[]): Weight => {
	const entries = [START, `${GENERATED}/app.js`, ...nodes.map((node) => `${GENERATED}/nodes/${node}.js`)];
	const weights = LANGUAGES.map((language) => {
		const words = parts.map((part) => `${MESSAGES}/${language}/parts/${part}.ts`);
		const { scripts, styles } = filesNeededBy([...entries, `${MESSAGES}/${language}.ts`, ...words], manifest);
		return { scripts: gzipped(scripts), styles: gzipped(styles) };
	});
	return weights.reduce((heaviest, one) => (one.scripts > heaviest.scripts ? one : heaviest));
};

const partsOf = (route: string): string[] => {
	const load = `src/routes${route}/+page.ts`;
	return existsSync(load) ? wordsBrought(readFileSync(load, 'utf8')) : [];
};

const shell = weigh(SHELL_NODES, []);
const pages = routesIn(routeTable)
	.map((route) => ({ route, weight: weigh(nodesOfRoute(route, routeTable) ?? [], partsOf(route)) }))
	.sort((a, b) => b.weight.scripts - a.weight.scripts);

/** The camera, html5-qrcode and the thread that decodes, beside the page that can already be typed into. */
const SCANNER = ['src/lib/scan/camera/CameraPane.svelte', 'node_modules/html5-qrcode/esm/html5-qrcode.js'];
const WORKERS = '_app/immutable/workers';
const entriesOf = (route: string): string[] => [
	START,
	`${GENERATED}/app.js`,
	...(nodesOfRoute(route, routeTable) ?? []).map((node) => `${GENERATED}/nodes/${node}.js`)
];
const lazy = filesOnTop(SCANNER, filesNeededBy(entriesOf('/scan'), manifest), manifest);
const threads = readdirSync(`${CLIENT}/${WORKERS}`).filter((file) => /^decode-worker.*\.js$/.test(file));
const scanner: Weight = {
	scripts: gzipped([...lazy.scripts, ...threads.map((file) => `${WORKERS}/${file}`)]),
	styles: gzipped(lazy.styles)
};

const line = (what: string, bytes: number, allowed: number): string =>
	`${what} ${inKib(bytes)} of ${inKib(allowed)} (gzipped, in the largest language)`;
finish(
	[
		...overBudget(shell, SHELL_BUDGET),
		...overBudget(scanner, SCANNER_BUDGET, 'the scanner'),
		...(threads.length === 1 ? [] : ['The build has no thread that decodes labels.']),
		...pages.flatMap(({ route, weight }) => overBudget(weight, PAGE_BUDGET, route))
	],
	[
		line('Shell, JavaScript', shell.scripts, SHELL_BUDGET.scripts),
		line('Shell, CSS', shell.styles, SHELL_BUDGET.styles),
		line('Scanner, JavaScript', scanner.scripts, SCANNER_BUDGET.scripts),
		...pages
			.slice(0, 3)
			.map(({ route, weight }) => line(`${route}, JavaScript`, weight.scripts, PAGE_BUDGET.scripts))
	].join('\n')
);
