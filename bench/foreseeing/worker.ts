// Runs as a worker of a page, as the page's own reckoning does; beside it, what recurrence rules say.
import { datetime, RRule } from 'rrule';
import { civilOf, dateOf } from '#core/pm/day.ts';
import { writeRule } from '#core/pm/rrule/write-rule.ts';
import { foreseen } from '#core/pm/slots/forecast.ts';
import { plainPlans, UNTIL } from './plans.ts';
import type { BenchPlan } from './plans.ts';
import { ruleOf, startOf } from './plan-rule.ts';

export interface Asked {
	readonly what: 'plain' | 'rrule';
	readonly plans: number;
}
export interface Told {
	readonly took: number;
	readonly slots: number;
	/** All days of all plans, folded into a number that tells one wrong day. */
	readonly sum: number;
}

const DAY_MS = 86_400_000;

const ours = (plan: BenchPlan): number[] => Array.from(foreseen(plan, UNTIL), ({ due }) => due);

const theirs = (plan: BenchPlan): number[] => {
	const rule = ruleOf(plan);
	if (!rule) return [];
	const { year, month, day } = civilOf(startOf(plan));
	const options = { ...RRule.parseString(writeRule(rule)), dtstart: datetime(year, month, day) };
	const until = civilOf(UNTIL);
	const dates = new RRule({ ...options, until: datetime(until.year, until.month, until.day) }).all();
	return dates.map((date) => Math.round(date.getTime() / DAY_MS));
};

const reckon = ({ what, plans: count }: Asked): Told => {
	const plans = plainPlans(count);
	const begun = performance.now();
	const days = plans.map((plan) => (what === 'rrule' ? theirs(plan) : ours(plan)));
	const took = performance.now() - begun;
	let [slots, sum] = [0, 0];
	for (const [n, some] of days.entries()) {
		for (const day of some) {
			slots += 1;
			sum = (sum * 31 + day * 7 + n) % 2_147_483_647;
		}
	}
	if (days.flat().some((day) => dateOf(day) > dateOf(UNTIL))) return { took, slots, sum: Number.NaN };
	return { took, slots, sum };
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(reckon(data)));
