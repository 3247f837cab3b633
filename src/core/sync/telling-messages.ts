import { z } from 'zod';
import { instant, localTime } from '../model/fields.ts';
import type { Choices, SaidChoices } from '../notices/choices.ts';
import { TOPICS } from '../notices/notice.ts';

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

const topics = z.array(z.enum(TOPICS)).max(TOPICS.length);

const choices = z.object({
	off: topics,
	bellOnly: topics,
	quiet: z.union([z.literal('off-shift'), z.object({ from: localTime, to: localTime })]).optional(),
	digest: localTime.optional()
}) satisfies z.ZodType<Choices>;

const said = z.object({ at: instant, choices });

/** `POST /auth/telling`: how one wants to be told. What this device was told by its person, and what holds of all they said. */
export const choicesRequest = z.object({ said: said.optional() });
export interface ChoicesTold {
	said?: SaidChoices | undefined;
}
export const choicesTold = z.object({ said: said.optional() }) satisfies z.ZodType<ChoicesTold>;
