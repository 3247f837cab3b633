import type { PlanThing } from '#core/pm/book/plan-book.ts';

/** Machines of one plan have meters of one name; whoever has none is asked for none. */
export const meterChoices = (things: readonly PlanThing[]) => [
	...new Map(
		things
			.flatMap(({ meters: all = {} }) => Object.entries(all))
			.filter(([, { archived }]) => !archived)
			.map(([value, { name, unit }]) => [value, { value, label: `${name} (${unit})`, unit }] as const)
	).values()
];
