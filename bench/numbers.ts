import { monitorEventLoopDelay } from 'node:perf_hooks';
import { numbersAnswer } from '#core/sync/numbers-messages.ts';
import { openStore } from '#server/open-store.ts';
import { numbers as answering } from '#server/sync/numbers.ts';
import type { Bench } from './bench-kind.ts';
import { check } from './measuring/check.ts';
import { median, rounded } from './measuring/statistics.ts';
import { inLots, plantOf, workCount } from './plant/documents.ts';
import { instantAt } from './plant/history.ts';
import { deviceId, personId } from './plant/people.ts';
import { Rooms } from './servers/rooms.ts';

const LOT = 2_000;
/** Jobs begin seven minutes apart. */
const APART = 7;
const BEFORE = 60_000;

/** What the server counts of a large plant: how long one asks, and for how long nobody else is heard meanwhile. */
export const numbers: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const size = { documents: quick ? 5_000 : 83_400, devices: 40 };
	const jobs = workCount(size);
	const opening = await openStore({ data: rooms.folder() });
	if (!opening.ok) throw new Error(opening.problem);
	const { store } = opening;
	for (const lot of inLots(plantOf(size), LOT)) await store.write((tx) => tx.put(lot));
	// Each time is later than what is remembered of the one before.
	let at = Date.parse(instantAt(jobs * APART));
	const ask = answering({ store, now: () => new Date(at) });
	const who = { person: personId(0), device: deviceId(0) };
	const took: number[] = [];
	const held: number[] = [];
	let bytes = 0;
	for (let run = 0; run <= runs; run++) {
		at += BEFORE;
		const delay = monitorEventLoopDelay({ resolution: 1 });
		delay.enable();
		const begun = performance.now();
		const answer = await ask({ protocol: 1, site: 'ham1' }, who, new Request('http://bench.test'));
		const spent = performance.now() - begun;
		delay.disable();
		const told = numbersAnswer.safeParse(answer.ok ? answer.value : undefined).data;
		check(told?.open.count === Math.ceil(jobs / 10), 'every open job is counted');
		bytes = JSON.stringify(told).length;
		say(`numbers: ${rounded(spent)} ms, held ${rounded(delay.max / 1e6)} ms`);
		// The first one warms up.
		if (run === 0) continue;
		took.push(spent);
		held.push(delay.max / 1e6);
	}
	await store.close();
	const result = (samples: readonly number[], notes: readonly string[]) => ({
		...{ ours: median(samples), opponents: {}, unit: 'ms', runs, notes }
	});
	return {
		numbers: result(took, [`${jobs} jobs, one in ten open, on SQLite; the answer has ${bytes} bytes`]),
		'numbers-held': result(held, ['the longest time for which the server did nothing else meanwhile'])
	};
};
