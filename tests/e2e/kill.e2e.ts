import { expect, test } from '@playwright/test';
import { killAgainAndAgain } from '../support/kills.ts';

test('S-1 S-3 a browser killed at work again and again loses nothing it had called saved, and never shows half of anything', async () => {
	test.slow();
	const killed = await killAgainAndAgain({ kills: 6, seed: 6 });
	expect(killed).toMatchObject({ kills: 6, lost: [], doubled: [], torn: [], gaps: 0 });
	expect(killed.applied).toBe(killed.saved);
	expect(killed.saved).toBeGreaterThan(0);
	expect(killed.whole).toBeGreaterThan(0);
});
