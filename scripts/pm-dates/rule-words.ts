import type { RuleProblem } from '#core/pm/rrule/rule.ts';

/** Why a rule is refused, for whoever typed it. */
export const ruleWords = ({ code, part, value }: RuleProblem): string => {
	switch (code) {
		case 'no-frequency':
			return 'The rule does not say how often: it needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.';
		case 'too-often':
			return `FREQ=${value} is more often than once a day; plans count in days.`;
		case 'not-a-part':
			return part === '' ? 'A part of the rule has no name.' : `${part} is not a part of a rule.`;
		case 'part-not-supported':
			return `${part} is not supported: calendar programs disagree about it, or it speaks of the time of day.`;
		case 'twice':
			return `${part} stands in the rule twice.`;
		case 'not-a-value':
			return `${part} cannot be "${value ?? ''}".`;
		case 'count-and-until':
			return 'A rule ends after COUNT dates or with UNTIL, not both.';
		case 'yearly-month-day':
			return 'FREQ=YEARLY with BYMONTHDAY needs BYMONTH: programs disagree about which months are meant without it.';
	}
};
