import { TOLD_CACHE, TOLD_WORDS } from '#core/notices/told-cache.ts';
import type { ToldWords } from '#core/notices/shown-push.ts';
import type { PushAddress } from '#lib/session/telling-client.ts';

/** What this browser can do about being told while the app is closed. */
export type Ability = 'can' | 'install-first' | 'blocked' | 'cannot';

export const abilityHere = (isApple: boolean): Ability => {
	if (!('serviceWorker' in navigator)) return 'cannot';
	// On iPhones only what lies on the home screen has it.
	if (!('PushManager' in window) || !('Notification' in window)) return isApple ? 'install-first' : 'cannot';
	return Notification.permission === 'denied' ? 'blocked' : 'can';
};

const registration = async (): Promise<ServiceWorkerRegistration | undefined> =>
	(await navigator.serviceWorker.getRegistration()) && navigator.serviceWorker.ready;

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const textOf = (bytes: ArrayBuffer | null): string =>
	btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

/** The one for this server's key; one for another key is of no use to anybody. Undefined where the browser gives none. */
export const subscribed = async (key: string): Promise<PushAddress | undefined> => {
	try {
		const { pushManager } = (await registration()) ?? {};
		if (!pushManager) return undefined;
		const before = await pushManager.getSubscription();
		if (before && textOf(before.options.applicationServerKey) !== key) await before.unsubscribe();
		const subscription = await pushManager.subscribe({
			userVisibleOnly: true,
			applicationServerKey: bytesOf(key)
		});
		return {
			endpoint: subscription.endpoint,
			p256dh: textOf(subscription.getKey('p256dh')),
			auth: textOf(subscription.getKey('auth'))
		};
	} catch {
		// No push service that can be reached, or one that does not want us.
		return undefined;
	}
};

/** What still waits at the push service goes with it. */
export const unsubscribe = async (): Promise<void> => {
	try {
		await (await (await registration())?.pushManager.getSubscription())?.unsubscribe();
		await caches.delete(TOLD_CACHE);
	} catch {
		// The server tells nothing there any more, whatever the browser keeps.
	}
};

/** For when no page is open. */
export const leaveWords = async (words: ToldWords): Promise<void> => {
	const cache = await caches.open(TOLD_CACHE);
	await cache.put(TOLD_WORDS, Response.json(words));
};
