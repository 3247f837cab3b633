import { expect, test } from 'vitest';
import { hunt } from './run/hunt.ts';

/** `npm run sim:mutants` hunts all of them; these two are the quickest. */
const QUICK = [
	{ name: 'half-a-round-shown', guarantee: 'S-3' },
	{ name: 'dedupe-off', guarantee: 'S-1' }
];

const lasts = 5 * 60_000;

test.each(QUICK)(
	'a simulator that sees nothing is no proof: it sees the engine broken by $name',
	async ({ name, guarantee }) => {
		const hunted = await hunt(name, { seeds: 5, from: 1, store: 'sqlite', workers: 1 });
		expect(hunted).toMatchObject({ result: 'caught', violation: { guarantee } });
	},
	lasts
);
