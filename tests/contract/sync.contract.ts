import { describe } from 'vitest';
import type { NewGround } from './store/ground.ts';
import { pushing } from './sync/push.contract.ts';

/** What devices may rely on, whatever database lies beneath. */
export const syncContract = (name: string, newGround: NewGround): void => {
	describe(name, () => {
		describe('push', () => pushing(newGround));
	});
};
