import { PlanBook } from '#core/pm/book/plan-book.ts';
import type { PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import { localDay } from '#core/model/local-day.ts';
import { slotView } from '#lib/features/pm/slots/next-slot.ts';
import type { SlotView } from '#lib/features/pm/slots/next-slot.ts';

const ZONE = 'Europe/Berlin';

export interface Known {
	readonly plan: PlanDoc;
	readonly thing: PlanThing;
	readonly view: SlotView;
}

/** What somebody who holds these documents sees of a plan at its machine, on that day at the site. */
export const knownOf = (docs: readonly Doc[], planId: string, moment: number): Known | undefined => {
	const today = dayNamed(localDay(new Date(moment).toISOString(), ZONE));
	const plan = docs.find(({ id }) => id === planId);
	const thing = isKind(plan, 'plan') ? docs.find(({ id }) => id === plan.assets?.[0]) : undefined;
	if (!isKind(plan, 'plan') || !isAsset(thing) || today === undefined) return undefined;
	const all = <K extends 'work' | 'slot'>(kind: K) => docs.filter((doc) => isKind(doc, kind));
	const jobs = all('work');
	const lines = all('slot');
	const book = new PlanBook({ jobs, lines, calendars: [], gauges: [], zone: ZONE, today });
	return { plan, thing, view: slotView(book, plan, thing) };
};
