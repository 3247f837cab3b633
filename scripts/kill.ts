import { parseArgs } from 'node:util';
import { killAgainAndAgain } from '../tests/support/kills.ts';

const { values } = parseArgs({
	options: { kills: { type: 'string', default: '50' }, seed: { type: 'string' }, json: { type: 'boolean' } }
});
const seed = Number(values.seed ?? Math.floor(performance.timeOrigin) % 1_000_000);
const tell = (line: string): void => {
	if (!values.json) console.log(line);
};

tell(`Killing a browser at work, seed ${seed}. Build first: npm run build`);
const killed = await killAgainAndAgain({ kills: Number(values.kills), seed, tell });
const isGood = killed.lost.length + killed.doubled.length + killed.torn.length + killed.gaps === 0;
console.log(JSON.stringify({ seed, isGood, ...killed }, null, values.json ? undefined : '\t'));
// A browser killed in the middle of a word may leave a connection that never ends.
process.exit(isGood ? 0 : 1);
