import type { PlanThing } from '#core/pm/book/plan-book.ts';
import type { MeterLimit } from '#core/pm/meter-outlook.ts';

/** A meter of a machine by which a plan goes: whoever puts the pages together draws it. */
export interface ShownMeter {
	readonly thing: PlanThing;
	/** Its key at the machine. */
	readonly meter: string;
	readonly limit: MeterLimit | undefined;
	/** The plan asks how fast it changes. */
	readonly isPace?: boolean;
	/** What it has counted in all. */
	readonly total?: number | undefined;
}
