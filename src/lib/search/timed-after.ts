import type { After } from '#lib/replica/surroundings.ts';

export const timedAfter: After = (milliseconds, call) => {
	const timer = setTimeout(call, milliseconds);
	return () => clearTimeout(timer);
};
