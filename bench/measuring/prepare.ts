import { existsSync } from 'node:fs';
import { runCommand } from '../../scripts/check/command.ts';
import { check } from './check.ts';

/** In a fresh folder nothing can be bundled yet: our tsconfig.json goes on where Kit's own ends. */
export const prepare = async (): Promise<void> => {
	if (existsSync('.svelte-kit/tsconfig.json')) return;
	const { exitCode, output } = await runCommand(['svelte-kit', 'sync']);
	check(exitCode === 0, output);
};
