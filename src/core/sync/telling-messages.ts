import { z } from 'zod';

/** What is said below /auth about being told things while the app is closed. */

const base64url = z.string().regex(/^[\w-]{1,200}$/);

/** `POST /auth/push-state`: by which key a browser subscribes, and which of its subscriptions the server holds. */
export const pushState = z.object({
	key: z.string(),
	endpoint: z.string().optional()
});
export type PushState = z.infer<typeof pushState>;

/** `POST /auth/push`, answered 204: this person wants to be told on this device. `POST /auth/end-push` ends it. */
export const pushRequest = z.object({
	endpoint: z.url({ protocol: /^https$/ }).max(1000),
	p256dh: base64url,
	auth: base64url
});
