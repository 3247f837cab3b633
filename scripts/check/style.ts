import { execFileSync } from 'node:child_process';
import { finish } from './finish.ts';
import { styleProblems, type House } from './style-problems.ts';

const house = JSON.parse(
	execFileSync('node', ['scripts/house.mjs', '--json'], { encoding: 'utf8' })
) as House;
finish(styleProblems(house), `${house.production.files} files, median ${house.production.median} lines`);
