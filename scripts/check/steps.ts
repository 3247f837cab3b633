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

type Row = Pick<Step, 'name' | 'does' | 'command'> & Partial<Step>;

const ours = (script: string, ...args: string[]): Step['command'] => [
	'node',
	'scripts/run.mjs',
	script,
	...args
];

const fast = (row: Row): Step => ({ fast: true, cores: 1, counting: { as: 'one' }, ...row });
const slow = (row: Row): Step => ({ ...fast(row), fast: false });

const vitest = (name: string, does: string): Row => {
	const report = `test-results/${name}.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const command: Step['command'] = ['vitest', 'run', '--project', name, ...reporters];
	return { name, does, command, cores: 2, counting: { as: 'vitest', report } };
};

/** Everything `npm test` checks, in the order it starts them. */
export const STEPS: Step[] = [
	fast({
		name: 'types',
		does: 'TypeScript and Svelte, strict; a warning fails',
		command: ['svelte-check', '--fail-on-warnings']
	}),
	fast({
		name: 'lint',
		does: 'the layer rules, purity of the core, habits',
		command: ['eslint', '.', '--max-warnings', '0']
	}),
	fast({
		name: 'format',
		does: 'every file as Prettier writes it',
		command: ['prettier', '--check', '--log-level', 'warn', '.']
	}),
	fast({
		name: 'unused',
		does: 'no files, exports or packages nobody uses',
		command: ['knip', '--no-progress', '--treat-config-hints-as-errors']
	}),
	fast({
		name: 'cycles',
		does: 'no import leads back to its own file',
		command: ours('scripts/check/cycles.ts')
	}),
	fast({
		name: 'lock',
		does: 'exact versions, complete and sealed lock file',
		command: ours('scripts/check/lock.ts')
	}),
	fast({
		name: 'licences',
		does: 'every installed package may be used',
		command: ours('scripts/check/licences.ts')
	}),
	fast({
		name: 'style',
		does: 'file sizes and habits within their limits',
		command: ours('scripts/check/style.ts')
	}),
	fast({
		name: 'guarantees',
		does: 'what sync promises, each explained and checked by name',
		command: ours('scripts/check/guarantees.ts')
	}),
	fast({
		name: 'roles',
		does: 'the table of roles is current, and no screen decides by the name of one',
		command: ours('scripts/check/roles.ts')
	}),
	fast(vitest('unit', 'rules and protocols on their own')),
	slow(vitest('contract', 'both databases keep what the server promises')),
	slow(vitest('simulation', 'no history of devices, faults and a server breaks a promise')),
	slow({ name: 'build', does: 'the app builds', command: ours('scripts/build.ts', '--unless-fresh') }),
	slow({
		name: 'budgets',
		does: 'what a phone loads to paint the shell',
		command: ours('scripts/check/budgets.ts'),
		needs: ['build']
	}),
	slow(vitest('component', 'components in a real browser')),
	slow({
		name: 'e2e',
		does: 'the built app in a real browser',
		command: ['playwright', 'test'],
		cores: 2,
		counting: { as: 'playwright', report: 'test-results/e2e.json' },
		needs: ['build']
	})
];

export const fastSteps = (): Step[] => STEPS.filter((step) => step.fast);
