import type { BrowserContext } from '@playwright/test';

/** Whoever uses this device has chosen so before; what they choose during the test stays chosen. */
export const haveChosen = async (context: BrowserContext, choices: Record<string, string>): Promise<void> => {
	await context.addInitScript((kept) => {
		const key = 'millwright.preferences.guest';
		if (!localStorage.getItem(key)) localStorage.setItem(key, kept);
	}, JSON.stringify(choices));
};

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 1024, height: 768 };
export const DESK = { width: 1440, height: 900 };
