import type { Page } from '@playwright/test';

/** How many acts of this page's device have no verdict yet. */
export const waitingActs = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('millwright-device');
				opening.onerror = () => reject(new Error('the device cannot be read'));
				opening.onsuccess = () => {
					const states = opening.result.transaction('outbox').objectStore('outbox').index('state');
					const counting = states.count(IDBKeyRange.bound('held', 'sent'));
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			})
	);
