import { opId } from '#core/commands/ids.ts';
import type { Doc } from '#core/model/document.ts';
import { numbersOf } from '#lib/outbox/numbers.ts';
import { wordOf } from '../acts/do-act.ts';
import type { Doer, Doing } from '../run/doer.ts';
import { rawTable, replicaNames } from '../world/raw-rows.ts';

const deep = (levels: number): object => (levels === 0 ? {} : { in: deep(levels - 1) });

/** Acts no sound app would ever send. */
const NONSENSE = [
	{ name: 'sim.explode', args: {} },
	{ name: 'sim.misshapen', args: {} },
	{ name: 'work.start', args: { id: 7 } },
	{ name: 'no.such.act', args: { text: 'whatever' } },
	{ name: 'work.comment', args: deep(60) }
] as const;

const commitNonsense = async ({ world, station, random }: Doing): Promise<string | undefined> => {
	const tab = await world.tabOf(station);
	const { client, next } = await numbersOf(tab.database, random);
	const { name, args } = NONSENSE[Math.floor(random() * NONSENSE.length)] ?? NONSENSE[0];
	const { person, device } = station.who;
	const op = {
		...{
			id: opId(client, next),
			client,
			seq: next,
			name,
			v: name === 'work.comment' ? 3 : 1,
			args,
			base: {}
		},
		...{ at: world.clock.now().toISOString(), tz: 'UTC', clock: 0, actor: person, device, dataAge: 0 }
	};
	const committed = await tab.device.outbox.commit(op, 0);
	if (!committed.ok) return undefined;
	world.ledger.committed(op, station, true);
	return op.id;
};

/** S-6: it gets its refusal, and what comes after it gets through. */
export const poisonAct: Doer = async (doing) => {
	const { world } = doing;
	world.clock.goTo(world.clock.now().getTime() + 1);
	const id = await world.done('committing nonsense', commitNonsense(doing));
	if (id === undefined) return;
	const took = world.tally.inject('poison-act');
	world.later.push((log) => {
		const [client, seq] = id.split(':');
		const isRefused = log.some(({ op, verdict }) => op.id === id && verdict.result !== 'applied');
		if (isRefused && log.some(({ op }) => op.client === client && op.seq > Number(seq))) took();
	});
};

/** A document of a kind nobody knows, put there by a server that is newer or broken. */
export const poisonDocument: Doer = async ({ world, step }) => {
	if (!world.server.isUp) return;
	const at = world.clock.now().toISOString();
	const site = world.id('ham');
	const id = `hologram-${wordOf(step.r)}`;
	const stamps = { rev: 1, createdAt: at, createdBy: 'system', updatedAt: at };
	const doc: Doc = { id, kind: 'hologram', scopes: [`site:${site}`], site, archived: false, ...stamps };
	world.poison.add(id);
	await world.done(
		'putting a document',
		world.server.store.write((tx) => tx.put([doc]))
	);
	const took = world.tally.inject('poison-document');
	world.later.push(() => {
		const isAside = world.stations.some(({ factory }) =>
			replicaNames(factory).some((name) =>
				rawTable<{ id: string }>(factory, name, 'poison').some((one) => one.id === id)
			)
		);
		if (isAside) took();
	});
};
