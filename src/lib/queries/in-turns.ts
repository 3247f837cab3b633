import type { Steps } from '#core/import/steps.ts';
import { moment } from './moment.ts';

/** So long a page may be held at a time without anybody noticing. */
const HELD = 12;
/** Looking at the clock for each step would cost more than the steps. */
const STEPS = 20;

/** Does the work while the page goes on answering; undefined where it is called off. */
export const inTurns = async <T>(
	steps: Steps<T>,
	isOver: () => boolean = () => false
): Promise<T | undefined> => {
	let until = performance.now() + HELD;
	for (let n = 1; ; n++) {
		const { done, value } = steps.next();
		if (done) return value;
		if (n % STEPS !== 0 || performance.now() < until) continue;
		await moment();
		if (isOver()) return undefined;
		until = performance.now() + HELD;
	}
};
