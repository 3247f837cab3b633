import { isKind } from '#core/model/kind-guards.ts';
import { slotArgs } from '#lib/features/pm/slots/next-slot.ts';
import type { Doer, Doing } from '../run/doer.ts';
import { knownOf } from '../world/known-plan.ts';
import type { Known } from '../world/known-plan.ts';
import { GENERATED } from '../world/plant.ts';
import type { Chosen } from './choose-act.ts';
import { perform, wordOf } from './do-act.ts';

const seenHere = async ({ world, station, step, random }: Doing) => {
	const tab = await world.tabOf(station);
	const name = step['plan'] ?? GENERATED[Math.floor(random() * GENERATED.length)];
	// Whoever has a clock that is days wrong sees it, and does not open what the next weeks will bring.
	const now = world.clock.now().getTime();
	const known = knownOf(station.shown(tab), world.id(String(name)), now);
	return { tab, known };
};

/** Somebody opens what their device says comes next, before the server does. */
export const openTurn: Doer = async (doing) => {
	const { tab, known } = await seenHere(doing);
	if (!known?.view.next) return;
	const { plan, thing, view } = known;
	if (view.open.length > 0) return;
	await perform(doing, tab, { name: 'plan.openSlot', args: slotArgs(plan, thing, known.view.next) });
};

const endings = ({ plan, thing, view }: Known, word: string): Chosen[] => {
	const [job] = view.open;
	const reason = `said ${word}`;
	if (job) {
		const { ordinal, dueOn } = job.origin;
		const skip = { plan: plan.id, asset: thing.id, ordinal, dueOn, outcome: 'skipped', reason };
		return [
			...Array.from({ length: 4 }, () => ({ name: 'work.complete', args: { id: job.id } })),
			{ name: 'plan.skipSlot', args: skip },
			{ name: 'work.cancel', args: { id: job.id, reason } }
		];
	}
	if (!view.next) return [];
	const skip = { ...slotArgs(plan, thing, view.next), outcome: 'skipped', reason };
	return [{ name: 'plan.skipSlot', args: skip }];
};

/** Somebody does, leaves out or cancels what is open, or sends back what was done. */
export const endTurn: Doer = async (doing) => {
	const { station, step, random } = doing;
	const { tab, known } = await seenHere(doing);
	if (!known) return;
	const word = wordOf(step.r);
	const done = station
		.shown(tab)
		.filter((doc) => isKind(doc, 'work'))
		.filter(({ origin, times }) => origin.plan === known.plan.id && times.done !== undefined)
		.sort((a, b) => (a.origin.ordinal ?? 0) - (b.origin.ordinal ?? 0))
		.at(-1);
	const isBack = done !== undefined && (step['again'] === true || random() < 0.15);
	const ways = endings(known, word);
	const chosen = isBack
		? { name: 'work.reopen', args: { id: done.id, reason: `said ${word}` } }
		: ways[Math.floor(random() * ways.length)];
	if (chosen) await perform(doing, tab, chosen);
};

/** The server's own look at its plans, by two servers at once. */
export const generate: Doer = async ({ world }) => {
	if (world.server.isUp) await world.done('opening what is due', world.server.openSlots());
};

/** Days go by in which nobody does anything. */
export const sleep: Doer = ({ world, step }) => world.sleep(Number(step['days']) * 86_400_000);
