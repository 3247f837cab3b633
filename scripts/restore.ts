import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { START } from '#server/config-command.ts';
import { restore } from '#server/restore.ts';
import { RESTORE_HELP } from './saving/help.ts';
import { readOptions } from './saving/options.ts';

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const run = async (): Promise<void> => {
	const command = { ...START, typed: 'npm run restore' };
	const options = readOptions(process.argv.slice(2), process.env, command, '--from');
	if (options.kind === 'help') return console.log(RESTORE_HELP);
	if (options.kind === 'problem') return fail(options.problem);
	const { force, place } = options;
	const from = resolve(options.value);
	const outcome = await restore(place, { from, force, epoch: randomUUID() });
	if (!outcome.ok) return fail(outcome.problem);
	const { header, counts, audit } = outcome;
	console.log(
		[
			`Restored ${counts.documents} documents, ${counts.acts} acts and ${counts.blobs} photos and voice notes,`,
			`as they were at ${header.takenAt}.`,
			'',
			'What to expect: each device notices at its next contact. It keeps its unsent work, sends again the acts',
			'this backup does not know, and loads its copy anew, which takes a moment. Acts since the backup that no',
			'device holds any more are gone. Anchors of the audit trail taken since then will not be found in it.'
		].join('\n')
	);
	if (!audit.ok) fail(`The audit trail in this backup does not hold together: ${audit.sentence}`);
};

await run();
