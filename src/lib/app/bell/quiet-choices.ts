import type { Choices } from '#core/notices/choices.ts';

/** What is offered as hours in which a phone keeps still. */
export const QUIET = ['off-shift', '20:00-06:00', '22:00-06:00'] as const;
export type Quiet = (typeof QUIET)[number];

export const hoursOf = (quiet: Quiet): string => quiet.replace('-', ' – ');

export const quietOf = (quiet: Choices['quiet']): Quiet | null => {
	const name = typeof quiet === 'object' ? `${quiet.from}-${quiet.to}` : quiet;
	return QUIET.find((one) => one === name) ?? null;
};

export const quietFrom = (quiet: Quiet | null): Choices['quiet'] => {
	if (quiet === null || quiet === 'off-shift') return quiet ?? undefined;
	const [from = '', to = ''] = quiet.split('-');
	return { from, to };
};
