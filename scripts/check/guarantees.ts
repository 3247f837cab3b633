import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { finish } from './finish.ts';
import { citedIn, explainedIn, GUARANTEES, guaranteeProblems } from './guarantee-problems.ts';

const tests = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'tests'], { encoding: 'utf8' })
	.split('\n')
	// What checks this script speaks of guarantees without checking any.
	.filter((file) => file.endsWith('.ts') && existsSync(file) && !file.endsWith('house/guarantees.test.ts'));

const cited = new Map<string, string[]>();
for (const file of tests)
	for (const id of citedIn(readFileSync(file, 'utf8'))) cited.set(id, [...(cited.get(id) ?? []), file]);

if (process.argv.includes('--list'))
	for (const id of GUARANTEES) console.log([id, ...(cited.get(id) ?? ['-'])].join('\n  '));

const explained = explainedIn(readFileSync('docs/sync-protocol.md', 'utf8'));
finish(
	guaranteeProblems(explained, cited),
	`${GUARANTEES.length} guarantees, each explained and checked by name in ${new Set([...cited.values()].flat()).size} files`
);
