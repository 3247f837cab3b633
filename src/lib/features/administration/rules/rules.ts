import type { Family } from '../records/family.ts';

/** What a site demands and allows. What it never said is as the rules have it, and stays so when they change. */
export const RULES: Family = {
	kind: 'policy',
	icon: 'settings',
	specs: [
		{ field: 'requestWithoutLogin', as: 'maybe' },
		{ field: 'approvalNeeded', as: 'maybe' },
		{ field: 'responseMinutes', as: 'response' },
		{ field: 'failureCodeFor', as: 'many', of: 'impacts', most: 5 },
		{ field: 'signatureFor', as: 'many', of: 'workKinds', most: 20 },
		{ field: 'verifyFor', as: 'one', of: 'verify' },
		{ field: 'closeWhenDone', as: 'maybe' },
		{ field: 'lockMinutes', as: 'count', from: 1, to: 480, unit: 'minute' },
		{ field: 'offlineDays', as: 'count', from: 1, to: 365, unit: 'day' },
		{ field: 'deviceMonths', as: 'count', from: 1, to: 240, unit: 'month' },
		{ field: 'onTime', as: 'one', of: 'onTime' },
		{ field: 'weekFixed', as: 'weekTime' },
		{ field: 'pmInsidePlanned', as: 'one', of: 'insidePlanned' },
		{ field: 'repeatDays', as: 'count', from: 1, to: 365, unit: 'day' }
	],
	words: ({ rules }) => rules.fields,
	fresh: () => ({}),
	title: () => '',
	facts: () => ''
};
