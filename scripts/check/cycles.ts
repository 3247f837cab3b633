import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve as absolute } from 'node:path';
import { resolve } from '../lint/resolver.js';
import { finish } from './finish.ts';
import { cyclesIn, importsOf } from './import-graph.ts';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
	.split('\n')
	.filter(
		(file) => /^(src|sync-server|scripts|tests|bench)\/.*\.(ts|js|mjs|svelte)$/.test(file) && existsSync(file)
	);

const targetsOf = (file: string): string[] =>
	importsOf(file, readFileSync(file, 'utf8')).flatMap((source) => {
		const { path } = resolve(source, absolute(file));
		return path ? [relative(process.cwd(), path)] : [];
	});

const cycles = cyclesIn(new Map(files.map((file) => [file, targetsOf(file)])));
finish(
	cycles.map((cycle) => `${cycle.join(' → ')}: move what both need into a file that imports neither.`),
	`${files.length} files, no import leads back to its own file`
);
