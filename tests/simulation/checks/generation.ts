import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { LoggedOp } from '#server/store/store.ts';
import { knownOf } from '../world/known-plan.ts';
import { FIRST_TURN, GENERATED, TURN_DAYS } from '../world/plant.ts';
import type { World } from '../world/world.ts';
import { settle } from './settle.ts';

const DAY = 86_400_000;

/** By counting days, without asking the product's own reckoning. */
const dayOfTurn = (ordinal: number): string =>
	new Date(Date.parse(FIRST_TURN) + (ordinal - 1) * TURN_DAYS * DAY).toISOString().slice(0, 10);

type Turn = readonly [ordinal: number, dueOn: string | undefined, id: string];

const turnsOf = (docs: readonly Doc[], plan: string): Turn[] =>
	docs.flatMap((doc): Turn[] => {
		if (isKind(doc, 'work') && doc.origin.plan === plan)
			return [[doc.origin.ordinal ?? 0, doc.origin.dueOn, doc.id]];
		return isKind(doc, 'slot') && doc.plan === plan ? [[doc.ordinal, doc.dueOn, doc.id]] : [];
	});

const isTurnAct = ({ op }: LoggedOp, plan: string): boolean =>
	op.name.startsWith('plan.') && JSON.stringify(op.args).includes(plan);

/** An occurrence that somebody named and was not allowed to is not there; nor is what a restored backup did not know. */
const mayLack = (world: World, log: readonly LoggedOp[], plan: string): boolean =>
	world.server.pasts.size > 1 ||
	log.some((one) => isTurnAct(one, plan) && !['applied', 'adjusted'].includes(one.verdict.result));

const checkTurns = (world: World, docs: readonly Doc[], log: readonly LoggedOp[], name: string): void => {
	const plan = world.id(name);
	const turns = turnsOf(docs, plan);
	const byOrdinal = new Map(turns.map((turn) => [turn[0], turn]));
	for (const [ordinal, dueOn, id] of name === 'grease' ? turns : []) {
		if (dueOn !== dayOfTurn(ordinal))
			world.violated(
				'S-9',
				`${id} is due on ${dueOn}, the ${ordinal}. turn of ${name} on ${dayOfTurn(ordinal)}`
			);
	}
	const last = Math.max(0, ...byOrdinal.keys());
	const lacks = Array.from({ length: last }, (_, n) => n + 1).filter((ordinal) => !byOrdinal.has(ordinal));
	if (lacks.length > 0 && !mayLack(world, log, plan))
		world.violated('S-9', `nothing became of the turns ${lacks.join(', ')} of ${name}, ${last} is there`);
};

/** What was done and sent back is open again, beside the one after it. */
const sentBack = (log: readonly LoggedOp[]): ReadonlySet<unknown> =>
	new Set(
		log.filter(({ op }) => op.name === 'work.reopen').map(({ op }) => (op.args as { id?: unknown }).id)
	);

/** One job is open, the same one wherever one looks, and it says of itself what comes after it. */
const checkOpen = (world: World, name: string, docs: readonly Doc[], log: readonly LoggedOp[]): void => {
	const look = (all: readonly Doc[]) => knownOf(all, world.id(name), world.clock.now().getTime());
	const known = look(docs);
	if (!known) return world.violated('S-9', `the plan ${name} is gone`);
	const back = sentBack(log);
	const turns = known.view.open.filter(({ id }) => !back.has(id));
	if (known.view.open.length === 0 || turns.length > 1)
		world.violated('S-9', `${turns.length} jobs of ${name} are open after weeks of nobody doing any`);
	const told = (view: typeof known.view) =>
		JSON.stringify([view.open.map(({ id }) => id), view.next?.ordinal, view.next?.dueOn]);
	for (const station of world.stations) {
		const [tab] = station.tabs;
		const replica = tab?.device.keeper.current.value;
		const isAll = replica?.state.scopes.includes(`site:${world.id('ham')}`) === true;
		if (!tab || !isAll || replica.state.shedBefore !== undefined) continue;
		const here = look(station.shown(tab));
		if (here && told(here.view) !== told(known.view))
			world.violated(
				'S-9',
				`${station.name} sees ${told(here.view)} of ${name}, the server ${told(known.view)}`
			);
	}
};

/** Some weeks, and behind all that people did ahead of its time. */
const untilQuiet = (world: World, docs: readonly Doc[]): number => {
	const now = world.clock.now().getTime();
	const days = GENERATED.flatMap((name) =>
		turnsOf(docs, world.id(name)).map(([, dueOn = '']) => Date.parse(dueOn))
	);
	return Math.max(now, ...days) + 4 * TURN_DAYS * DAY - now;
};

/**
 * S-9: whoever opened occurrences of a plan, in whatever order that arrived, each is there once, on its day, none is lost,
 * every device finds the same ones, and it goes on: after some quiet weeks one job is open.
 */
export const checkGeneration = async (world: World): Promise<void> => {
	const { server } = world;
	const hasBegun = (await server.log()).some(({ op }) =>
		GENERATED.some((name) => JSON.stringify(op.args).includes(`"plan":"${world.id(name)}"`))
	);
	if (!hasBegun) return;
	await world.sleep(untilQuiet(world, [...(await server.held()).docs.values()]));
	for (let times = 0; times < 2; times++) await world.done('opening what is due', server.openSlots());
	await settle(world);
	const [log, { docs }] = [await server.log(), await server.held()];
	const all = [...docs.values()];
	for (const name of GENERATED) {
		checkTurns(world, all, log, name);
		checkOpen(world, name, all, log);
	}
	for (const note of server.notes) if (note.includes('could not be opened')) world.violated('S-9', note);
};
