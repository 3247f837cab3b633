import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { finish } from './finish.ts';
import { filesNeededBy, inKib, nodesOfRoute, overBudget, SHELL_BUDGET } from './page-weight.ts';
import type { BuildManifest, Weight } from './page-weight.ts';

const CLIENT = '.svelte-kit/output/client';
const GENERATED = '.svelte-kit/generated/client-optimized';
const START = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';
const HOME = '/';

const manifest = JSON.parse(readFileSync(`${CLIENT}/.vite/manifest.json`, 'utf8')) as BuildManifest;
const nodes = nodesOfRoute(HOME, readFileSync(`${GENERATED}/app.js`, 'utf8'));
if (!nodes) throw new Error('The build has no page at /.');

const entries = [START, `${GENERATED}/app.js`, ...nodes.map((node) => `${GENERATED}/nodes/${node}.js`)];
const files = filesNeededBy(entries, manifest);
const gzipped = (list: string[]): number =>
	list.reduce((sum, file) => sum + gzipSync(readFileSync(`${CLIENT}/${file}`), { level: 9 }).length, 0);
const weight: Weight = { scripts: gzipped(files.scripts), styles: gzipped(files.styles) };

console.log(
	`JavaScript ${inKib(weight.scripts)} of ${inKib(SHELL_BUDGET.scripts)}, CSS ${inKib(weight.styles)} of ${inKib(SHELL_BUDGET.styles)} (gzipped, ${files.scripts.length + files.styles.length} files)`
);
finish(overBudget(weight, SHELL_BUDGET), 'within the budget');
