import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { check } from './measuring/check.ts';
import { resultOf } from './measuring/device-result.ts';
import type { Result } from './measuring/result.ts';
import { quantile, rounded } from './measuring/statistics.ts';
import type { ActTimes } from './pages/millwright/act.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { PlantSize } from './plant/documents.ts';
import { Rooms } from './servers/rooms.ts';

const SLOWED = 4;

type Round = Pick<ActTimes, 'ours' | 'committed' | 'dexie'>;

const share = (rounds: readonly Round[], which: keyof Round, of: number): number[] =>
	rounds.map((round) => quantile(round[which], of));

/** Both sides at one quantile, the middle of the rounds. */
const told = (rounds: readonly Round[], of: number, must: boolean, conditions: string): Result =>
	resultOf(
		{ ours: share(rounds, 'ours', of), dexie: share(rounds, 'dexie', of) },
		{
			unit: `ms p${of * 100}`,
			musts: must ? [{ times: 1 / 2, than: 'dexie', words: '≤ 2× a strict transaction of raw Dexie' }] : [],
			notes: [
				`${conditions}; of ours until committed ${share(rounds, 'committed', of)
					.map((ms) => rounded(ms, 3))
					.join(', ')}`
			]
		}
	);

/** From a tap until the act is on disk and heads the list. */
export const act: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 2_000 : 50_000, devices: DEVICES };
	const expected = expectedOf(size);
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages });
	await seed(server, size);
	const who = await signIn(server);
	using profile = new Profile();
	await using browser = await profile.start();
	const { ask, page } = await browser.open<MillwrightDeeds>(server.url, 'millwright');
	checkFilled('Millwright', await ask('fill', { who, size, mine: expected.mine }), expected);
	const count = quick ? 5 : 40;
	let done = 0;
	const rounds = async (label: string): Promise<Round[]> => {
		const all: Round[] = [];
		for (let run = 0; run <= runs; run++) {
			const { kept, ...round } = await ask('act', { count });
			done += count;
			check(kept === done, `${kept} acts lie on the device instead of ${done}`);
			if (run > 0) all.push(round);
			say(
				`  ${label}, ${run === 0 ? 'warming up' : `run ${run}`}: ours ${rounded(quantile(round.ours, 0.5))}, dexie ${rounded(quantile(round.dexie, 0.5))}`
			);
		}
		return all;
	};
	const full = await rounds('full speed');
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	const slowed = await rounds(`${SLOWED}× slower`);
	const conditions = `${count} acts a run on ${expected.documents} documents, up to ${done} of them unsent`;
	return {
		act: told(full, 0.5, true, conditions),
		'act-p95': told(full, 0.95, false, conditions),
		'act-4x-slower': told(slowed, 0.95, false, `the page's thread slowed ${SLOWED} times; ${conditions}`)
	};
};
