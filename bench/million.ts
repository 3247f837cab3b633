import type { Bench } from './bench-kind.ts';
import { Visitor } from './growing/visits.ts';
import { PouchVisitor } from './growing/pouch-visits.ts';
import type { Result, Results } from './measuring/result.ts';
import { median, quantile, rounded } from './measuring/statistics.ts';
import { workCount } from './plant/documents.ts';
import { Rooms } from './servers/rooms.ts';
import type { ServerProcess } from './servers/server-process.ts';

const MOST_GROWTH = 1.5;

interface Host {
	readonly server: ServerProcess;
	readonly visitor: Visitor | PouchVisitor;
}

type Deed = 'push' | 'pull';
type Percentiles = Readonly<Record<'p50' | 'p99', number>>;

/** Some visits in a row: the percentiles of a run. */
const visits = async ({ visitor }: Host, deed: Deed, count: number): Promise<Percentiles> => {
	await visitor.freshen();
	const samples: number[] = [];
	for (let n = 0; n < count; n++) samples.push(await visitor[deed]());
	return { p50: quantile(samples, 0.5), p99: quantile(samples, 0.99) };
};

const medianOf = (runs: readonly Percentiles[]): Percentiles => ({
	p50: median(runs.map(({ p50 }) => p50)),
	p99: median(runs.map(({ p99 }) => p99))
});

const memoryOf = async ({ server }: Host): Promise<number> => (await server.ask('usage', {})).rss / 2 ** 20;

/** Small and large, ours and theirs, in turns; the first round warms up. */
const inTurns = async (
	hosts: readonly Host[],
	{ runs, count }: { runs: number; count: number }
): Promise<Record<Deed, Percentiles>[]> => {
	const samples = hosts.map(() => ({ push: [] as Percentiles[], pull: [] as Percentiles[] }));
	for (let run = 0; run <= runs; run++) {
		for (const [i, host] of hosts.entries()) {
			for (const deed of ['push', 'pull'] as const) {
				const got = await visits(host, deed, count);
				if (run > 0) samples[i]?.[deed].push(got);
			}
		}
	}
	return samples.map(({ push, pull }) => ({ push: medianOf(push), pull: medianOf(pull) }));
};

/** What a store a hundred times as large costs a device that comes by. */
export const million: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const sizes = quick ? [2_000, 20_000] : [10_000, 1_000_000];
	// PouchDB needs minutes for a million documents, so its large store is a tenth of that.
	const pouchSizes = quick ? sizes : [10_000, 100_000];
	const hosts: Host[] = [];
	for (const documents of sizes) {
		const server = await rooms.start('millwright');
		await server.ask('seed', { size: { documents, devices: 40 } });
		hosts.push({ server, visitor: await Visitor.at(server, workCount({ documents, devices: 40 })) });
		say(`  ours holds ${documents}`);
	}
	for (const documents of pouchSizes) {
		const server = await rooms.start('pouchdb');
		await server.ask('seed', { size: { documents, devices: 40 } });
		hosts.push({ server, visitor: new PouchVisitor(server) });
		say(`  PouchDB holds ${documents}`);
	}
	const [small, large, theirSmall, theirLarge] = await inTurns(hosts, { runs, count: quick ? 30 : 200 });
	if (!small || !large || !theirSmall || !theirLarge) return {};
	const memory = await Promise.all(hosts.map(memoryOf));
	const growth = (deed: Deed): number => large[deed].p99 / small[deed].p99;
	const theirGrowth = (deed: Deed): number => theirLarge[deed].p99 / theirSmall[deed].p99;
	const line = (deed: Deed): string =>
		`${deed} p50/p99 ms: ours ${told(small[deed])} → ${told(large[deed])}, PouchDB ${told(theirSmall[deed])} → ${told(theirLarge[deed])}`;
	const one = (deed: Deed): Result => ({
		ours: growth(deed),
		opponents: { pouchdb: theirGrowth(deed) },
		unit: `× p99 from ${sizes[0]} to ${sizes[1]} documents`,
		runs,
		must: { words: `≤ ${MOST_GROWTH}×`, holds: growth(deed) <= MOST_GROWTH },
		notes: [line(deed)]
	});
	const [worst, theirWorst] = [
		Math.max(growth('push'), growth('pull')),
		Math.max(theirGrowth('push'), theirGrowth('pull'))
	];
	const results: Results = {
		million: {
			...one('push'),
			ours: worst,
			opponents: { pouchdb: theirWorst },
			must: { words: `≤ ${MOST_GROWTH}×`, holds: worst <= MOST_GROWTH },
			notes: [
				`PouchDB from ${pouchSizes[0]} to ${pouchSizes[1]} documents; the worse of push and pull`,
				`memory (RSS) MB: ours ${memory.slice(0, 2).map(Math.round).join(' → ')}, PouchDB ${memory.slice(2).map(Math.round).join(' → ')}`
			]
		},
		'million-push': one('push'),
		'million-pull': one('pull')
	};
	return results;
};

const told = ({ p50, p99 }: Percentiles): string => `${rounded(p50, 3)}/${rounded(p99, 3)}`;
