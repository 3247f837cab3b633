import type { Plan, Step } from '../plan/plan.ts';
import type { History } from './run-plan.ts';

export interface Shrinking {
	/** Lives through a plan. */
	readonly run: (plan: Plan) => Promise<History>;
	/** At most so many runs and milliseconds. */
	readonly runs: number;
	readonly milliseconds: number;
}

const without = (steps: readonly Step[], from: number, count: number): Step[] => [
	...steps.slice(0, from),
	...steps.slice(from + count)
];

/**
 * A shorter history that breaks the same promise: parts are left out, large ones first, as long as it goes on breaking.
 * Each step draws its own choices, so what is left does what it did.
 */
export const shrink = async (
	plan: Plan,
	guarantee: string,
	{ run, runs, milliseconds }: Shrinking
): Promise<{ plan: Plan; history: History | undefined; runs: number }> => {
	const end = performance.now() + milliseconds;
	let best: { plan: Plan; history: History | undefined } = { plan, history: undefined };
	let made = 0;
	const isOver = () => made >= runs || performance.now() > end;
	const tries = async (steps: readonly Step[]): Promise<boolean> => {
		made += 1;
		const shorter = { ...plan, steps };
		const history = await run(shorter);
		const breaks = history.violations.some((one) => one.guarantee === guarantee);
		if (breaks) best = { plan: shorter, history };
		return breaks;
	};
	for (let size = Math.ceil(plan.steps.length / 2); size >= 1 && !isOver(); size = Math.floor(size / 2)) {
		for (let from = best.plan.steps.length - size; from > -size && !isOver(); from -= size) {
			await tries(without(best.plan.steps, Math.max(0, from), from < 0 ? size + from : size));
		}
	}
	return { ...best, runs: made };
};

/** One line for a step, as people read it. */
export const stepToWords = ({ do: what, r, at, ...details }: Step, plan: Plan): string => {
	const where = at === undefined ? '' : ` ${plan.stations.at(at % plan.stations.length)?.name ?? at}`;
	const more = Object.entries(details).map(([name, value]) => `${name}=${String(value)}`);
	return [`${what}${where}`, ...more, `r=${r}`].join(' ');
};
