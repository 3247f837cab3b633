import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { finish } from './finish.ts';
import { filesNeededBy, inKib, nodesOfRoute, overBudget, SHELL_BUDGET } from './page-weight.ts';
import type { BuildManifest, Weight } from './page-weight.ts';

const CLIENT = '.svelte-kit/output/client';
const GENERATED = '.svelte-kit/generated/client-optimized';
const START = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';
const HOME = '/';
/** Loaded before anything is drawn, for people who read another language than English. */
const WORDS = /^src\/lib\/i18n\/messages\/[a-z]+\.ts$/;

const gzipped = (list: string[]): number =>
	list.reduce((sum, file) => sum + gzipSync(readFileSync(`${CLIENT}/${file}`), { level: 9 }).length, 0);

const weighShell = (): Weight => {
	const manifest = JSON.parse(readFileSync(`${CLIENT}/.vite/manifest.json`, 'utf8')) as BuildManifest;
	const nodes = nodesOfRoute(HOME, readFileSync(`${GENERATED}/app.js`, 'utf8'));
	if (!nodes) throw new Error(`The build has no page at ${HOME}.`);
	const entries = [START, `${GENERATED}/app.js`, ...nodes.map((node) => `${GENERATED}/nodes/${node}.js`)];
	const languages = Object.keys(manifest).filter((source) => WORDS.test(source));
	const weights = [[], ...languages.map((language) => [language])].map((words) => {
		const { scripts, styles } = filesNeededBy([...entries, ...words], manifest);
		return { scripts: gzipped(scripts), styles: gzipped(styles) };
	});
	return weights.reduce((heaviest, one) => (one.scripts > heaviest.scripts ? one : heaviest));
};

const weight = weighShell();
const line = (what: string, bytes: number, allowed: number): string =>
	`${what} ${inKib(bytes)} of ${inKib(allowed)} (gzipped, to paint the shell in the largest language)`;
finish(
	overBudget(weight, SHELL_BUDGET),
	`${line('JavaScript', weight.scripts, SHELL_BUDGET.scripts)}\n${line('CSS', weight.styles, SHELL_BUDGET.styles)}`
);
