import { readFileSync } from 'node:fs';
import { disagreements } from '../install/trees.mjs';
import { finish } from './finish.ts';
import { lockProblems, type Lock, type Manifest } from './lock-problems.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const manifest = read<Manifest>('package.json');
const lock = read<Lock>('package-lock.json');
const apart = disagreements(manifest, lock).map(
	(name) => `${name}: package.json and the lock disagree; run npm install.`
);
finish(
	[...apart, ...lockProblems(manifest, lock)],
	`${Object.keys(lock.packages).length - 1} packages, each sealed`
);
