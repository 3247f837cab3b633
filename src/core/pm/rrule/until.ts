import { wallAt } from '../zone.ts';
import type { Rule } from './rule.ts';

const DAY_MS = 86_400_000;

/** The same rule with its end told in the time of the place. */
export const untilAt = (rule: Rule, zone: string | undefined): Rule => {
	const { until } = rule;
	if (!until?.utc) return rule;
	return { ...rule, until: wallAt(until.day * DAY_MS + (until.second ?? 0) * 1_000, zone) };
};
