import type { Choices } from '#core/notices/choices.ts';

/** What is offered as hours in which a phone keeps still; any others are said in hours of one's own. */
export const QUIET = ['off-shift', '20:00-06:00', '22:00-06:00', 'own'] as const;
export type Quiet = (typeof QUIET)[number];

export const hoursOf = (quiet: Quiet): string => quiet.replace('-', ' – ');

/** Every half hour of a day. */
export const TIMES: readonly string[] = Array.from(
	{ length: 48 },
	(_, half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
);

export const quietOf = (quiet: Choices['quiet']): Quiet | null => {
	if (quiet === undefined || quiet === 'off-shift') return quiet ?? null;
	return QUIET.find((one) => one === `${quiet.from}-${quiet.to}`) ?? 'own';
};

/** Where hours of one's own begin: no preset, so that it is seen that they are one's own. */
const OWN = { from: '21:00', to: '05:30' };

export const quietFrom = (quiet: Quiet | null): Choices['quiet'] => {
	if (quiet === null || quiet === 'off-shift') return quiet ?? undefined;
	if (quiet === 'own') return OWN;
	const [from = '', to = ''] = quiet.split('-');
	return { from, to };
};
