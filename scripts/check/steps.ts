import { existsSync } from 'node:fs';
import type { Counting } from './count.ts';

export interface Step {
	name: string;
	does: string;
	/** Part of `npm run verify`. */
	fast: boolean;
	/** How many processor cores it keeps busy. */
	cores: 1 | 2;
	command: [program: string, ...args: string[]];
	counting: Counting;
	needs?: string[];
}

const ours = (script: string): Step['command'] => ['node', 'scripts/run.mjs', script];

const check = (name: string, does: string, command: Step['command'], more?: Partial<Step>): Step => ({
	name,
	does,
	fast: true,
	cores: 1,
	command,
	counting: { as: 'one' },
	...more
});

const vitest = (name: string, does: string, more: Partial<Step>): Step => {
	const report = `test-results/${name}.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const command: Step['command'] = ['vitest', 'run', '--project', name, ...reporters];
	return check(name, does, command, { counting: { as: 'vitest', report }, cores: 2, ...more });
};

/** Everything `npm test` checks, in the order it starts them. */
export const STEPS: Step[] = [
	check('types', 'TypeScript and Svelte, strict; a warning fails', ['svelte-check', '--fail-on-warnings']),
	check('lint', 'the layer rules, purity of the core, habits', ['eslint', '.', '--max-warnings', '0']),
	check('format', 'every file as Prettier writes it', ['prettier', '--check', '--log-level', 'warn', '.']),
	check('unused', 'files, exports and packages nobody uses', ['knip', '--no-progress']),
	check('cycles', 'no import leads back to its own file', ours('scripts/check/cycles.ts')),
	check('lock', 'exact versions, complete and sealed lock file', ours('scripts/check/lock.ts')),
	check('licences', 'every installed package may be used', ours('scripts/check/licences.ts')),
	check('style', 'file sizes and habits within their limits', ours('scripts/check/style.ts')),
	vitest('unit', 'rules and protocols on their own', {}),
	check(
		'build',
		'the app builds',
		existsSync('scripts/build.ts') ? ours('scripts/build.ts') : ['vite', 'build'],
		{
			fast: false
		}
	),
	check('budgets', 'what a phone loads to paint the shell', ours('scripts/check/budgets.ts'), {
		fast: false,
		needs: ['build']
	}),
	vitest('component', 'components in a real browser', { fast: false }),
	check('e2e', 'the built app in a real browser', ['playwright', 'test'], {
		fast: false,
		cores: 2,
		counting: { as: 'playwright', report: 'test-results/e2e.json' },
		needs: ['build']
	})
];

export const fastSteps = (): Step[] => STEPS.filter((step) => step.fast);
