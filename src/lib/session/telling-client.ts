import type { SaidChoices } from '#core/notices/choices.ts';
import { choicesTold, pushState } from '#core/sync/telling-messages.ts';
import { ask } from './auth-client.ts';

export interface PushAddress {
	endpoint: string;
	p256dh: string;
	auth: string;
}

export const askPushState = (token: string) =>
	ask('push-state', { body: {}, token }, async (answer) => pushState.parse(await answer.json()));

export const beginPush = (body: PushAddress, token: string) =>
	ask('push', { body, token }, async () => undefined);

export const endPush = (token: string) => ask('end-push', { body: {}, token }, async () => undefined);

/** What this device has heard of somebody's choices goes there, and what holds comes back. */
export const askChoices = (said: SaidChoices | undefined, token: string) =>
	ask('telling', { body: said ? { said } : {}, token }, async (answer) =>
		choicesTold.parse(await answer.json())
	);
