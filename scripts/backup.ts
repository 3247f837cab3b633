import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { START } from '#server/config-command.ts';
import { backUp } from '#server/back-up.ts';
import { BACKUP_HELP } from './saving/help.ts';
import { readOptions } from './saving/options.ts';

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const megabytes = (path: string): string => (statSync(path).size / 1e6).toFixed(1);

const run = async (): Promise<void> => {
	const command = { ...START, typed: 'npm run backup' };
	const options = readOptions(process.argv.slice(2), process.env, command, '--to');
	if (options.kind === 'help') return console.log(BACKUP_HELP);
	if (options.kind === 'problem') return fail(options.problem);
	const outcome = await backUp(options.place, resolve(options.value), new Date());
	if (!outcome.ok) return fail(outcome.problem);
	const { documents, acts, blobs } = outcome.backup.counts;
	console.log(`Saved ${documents} documents, ${acts} acts and ${blobs} photos and voice notes.`);
	console.log(`  ${outcome.path} (${megabytes(outcome.path)} MB)`);
};

await run();
