import { readWithin } from '#core/access/read-within.ts';
import type { Pushed } from '#core/notices/pushed.ts';
import type { Store } from '../store/store.ts';
import { scopesHeld } from '../sync/standing.ts';
import type { Note } from '../sync/sync-parts.ts';
import type { ToldChoices } from './choices.ts';
import { wishFor } from './held-back.ts';
import { lettersOf, type Letter } from './letters.ts';
import type { PushKeys } from './push-keys.ts';
import { isPushService } from './push-services.ts';
import { sendPush, type Outcome } from './send-push.ts';
import type { Subscription, Subscriptions } from './subscriptions.ts';
import type { Claimed, Waiting } from './waiting.ts';

export interface DeliveryParts {
	readonly store: Pick<Store, 'read'>;
	readonly keys: Pick<PushKeys, 'get'>;
	readonly subscriptions: Pick<Subscriptions, 'on' | 'end'>;
	readonly waiting: Pick<Waiting, 'claim' | 'settle' | 'putOff' | 'hold'>;
	readonly choices: Pick<ToldChoices, 'of'>;
	readonly services: readonly string[];
	readonly ask: (request: Request) => Promise<Response>;
	readonly now: () => Date;
	readonly note: Note;
}

const AT_ONCE = 50;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
/** What nobody could be told by then the bell tells. */
const TOO_OLD_MS = 36 * 3_600_000;
/** What waits for the end of quiet hours or for the summary is looked at again this soon. */
const HELD_MS = 60_000;

const waitAfter = (tries: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));

/** Whom push services may ask what we are doing. */
const contactOf = async ({ store }: DeliveryParts): Promise<string> => {
	const sites = await store.read((tx) => tx.find('kind:site'));
	const address = sites.map((site) => site['publicAddress']).find((one) => typeof one === 'string');
	return typeof address === 'string' && address.startsWith('https:')
		? address
		: 'mailto:nobody@millwright.invalid';
};

/** Asked anew each time: somebody may have left, or lost sight of the job, while this was on its way. */
const maySee = ({ store, now }: DeliveryParts, to: Subscription, work: string): Promise<boolean> =>
	store.read(async (tx) => {
		const held = await scopesHeld(tx, to, now());
		return held.length > 0 && (await readWithin(tx, held).get(work)) !== undefined;
	});

/** All of a letter fares alike. */
const settle = async (parts: DeliveryParts, { to, messages }: Letter, outcome: Outcome): Promise<void> => {
	const { waiting, subscriptions, now, note } = parts;
	if (outcome.kind === 'gone') return subscriptions.end(to);
	if (outcome.kind === 'refused')
		note(`A push service refused a message: ${outcome.status}`, {
			...{ level: 'warning', event: 'push-refused', status: outcome.status },
			service: new URL(to.endpoint).hostname
		});
	const waitFor = (tries: number): number =>
		Math.max(waitAfter(tries), outcome.kind === 'later' ? (outcome.seconds ?? 0) * 1000 : 0);
	for (const message of messages)
		if (outcome.kind === 'later')
			await waiting.putOff(message, new Date(now().getTime() + waitFor(message.tries)));
		else await waiting.settle(message);
};

/** Where a message goes now; it is settled or put off where it goes nowhere. */
const readyFor = async (parts: DeliveryParts, message: Claimed): Promise<Subscription | undefined> => {
	const { subscriptions, services, store, now, waiting } = parts;
	const to = await subscriptions.on(message);
	const isOld = now().getTime() - Date.parse(message.madeAt) > TOO_OLD_MS;
	const { work, kind } = JSON.parse(message.body) as Pushed;
	const isFor = to && !isOld && isPushService(to.endpoint, services) && (await maySee(parts, to, work));
	const wish = isFor
		? await store.read((read) => wishFor(message, kind, { ...parts, read, now: now() }))
		: 'never';
	if (wish === 'now') return to;
	if (wish === 'never') await waiting.settle(message);
	else await waiting.hold(message, new Date(now().getTime() + HELD_MS));
	return undefined;
};

const post = async (parts: DeliveryParts, letter: Letter): Promise<void> => {
	const { keys, ask, now } = parts;
	const envelope = {
		...{ keys: await keys.get(), contact: await contactOf(parts), now: now() },
		...{ isUrgent: letter.isUrgent, topic: letter.messages[0]?.notice ?? '' }
	};
	await settle(parts, letter, await sendPush(letter.body, letter.to, envelope, ask));
};

/** Everything that is due. A service that cannot be reached keeps nobody else waiting for longer than one try takes. */
export const deliver = async (parts: DeliveryParts): Promise<void> => {
	for (;;) {
		const due = await parts.waiting.claim(parts.now(), AT_ONCE);
		const ready = await Promise.all(
			due.map(async (message) => ({ message, to: await readyFor(parts, message) }))
		);
		await Promise.all(lettersOf(ready).map((letter) => post(parts, letter)));
		if (due.length < AT_ONCE) return;
	}
};
