import type { PlanBook, PlanDoc, PlanJob, PlanThing } from '#core/pm/book/plan-book.ts';
import { dateOf } from '#core/pm/day.ts';
import { firstComing } from '#core/pm/slots/coming.ts';
import { levelIds } from '#core/pm/slots/levels.ts';
import { planClock } from '#core/pm/slots/plan-clock.ts';
import type { Foreseen } from '#core/pm/slots/forecast.ts';
import type { NextSlot } from '#core/pm/slots/plan-clock.ts';
import { chosenWindow } from '#core/pm/slots/window-day.ts';

/** How a plan stands at one machine. */
export interface SlotView {
	readonly thing: PlanThing;
	readonly open: readonly PlanJob[];
	/** Counted as missed or skipped so far, of all that are settled. */
	readonly missed: number;
	readonly skipped: number;
	readonly done: number;
	/** The next one that has no job yet: when, and by which it is opened or left out. */
	readonly next: Occurrence | undefined;
	readonly isStale: boolean;
	/** Where it stands on its meter, in the meter's own values. */
	readonly reading: number | undefined;
}

export interface Occurrence {
	readonly ordinal: number;
	readonly dueOn: string | undefined;
	readonly dueMeter: number | undefined;
	readonly levels: readonly string[];
	/** Of work that needs the machine: when production gives it away, or that it does not. */
	readonly place: Foreseen['place'];
	/** Its last day in time. */
	readonly latest: string | undefined;
}

const occurrence = ({
	ordinal,
	due,
	dueMeter,
	levels,
	latest,
	place
}: NextSlot & Pick<Foreseen, 'place'>): Occurrence => ({
	ordinal,
	dueOn: due === undefined ? undefined : dateOf(due),
	dueMeter,
	levels: levelIds(levels),
	place,
	latest: latest === undefined ? undefined : dateOf(latest)
});

/** The one that would be opened next, whether its time has come or not. */
const nextOf = (book: PlanBook, plan: PlanDoc, thing: PlanThing): Occurrence | undefined => {
	const from = book.from(plan, thing);
	const [slot] = firstComing(plan, from, 1);
	if (slot) return occurrence(slot);
	if (from.open.length > 0) return undefined;
	// Only a meter decides, and nobody knows its pace: it can be opened all the same.
	return occurrence(planClock(plan, from.calendar).next(from.standing.settled, from.stand));
};

export const slotView = (book: PlanBook, plan: PlanDoc, thing: PlanThing): SlotView => {
	const lines = book.lines(plan.id, thing.id);
	const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
	const stand = book.standOf(plan, thing);
	return {
		thing,
		open: book.open(plan.id, thing.id),
		missed: count('missed'),
		skipped: count('skipped'),
		done: book.jobs(plan.id, thing.id).filter(({ times }) => times.done !== undefined).length,
		next: plan.state === 'ended' ? undefined : nextOf(book, plan, thing),
		isStale: planClock(plan).isStale(stand, book.today),
		reading: stand?.total
	};
};

/** As the acts on an occurrence name it. */
export const slotArgs = (plan: PlanDoc, thing: PlanThing, { ordinal, dueOn, dueMeter }: Occurrence) => ({
	...{ plan: plan.id, asset: thing.id, ordinal },
	...(dueOn !== undefined && { dueOn }),
	...(dueMeter !== undefined && { dueMeter })
});

/** As it is opened: with what is done this time, and where it has room. */
export const openArgs = (plan: PlanDoc, thing: PlanThing, next: Occurrence) => ({
	...slotArgs(plan, thing, next),
	...(next.levels.length > 0 && { levels: next.levels }),
	...(next.place && next.place !== 'none' && { window: chosenWindow(next.place) })
});
