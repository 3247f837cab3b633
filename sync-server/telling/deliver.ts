import { readWithin } from '#core/access/read-within.ts';
import type { Store } from '../store/store.ts';
import { scopesHeld } from '../sync/standing.ts';
import type { Note } from '../sync/sync-parts.ts';
import type { PushKeys } from './push-keys.ts';
import { isPushService } from './push-services.ts';
import { sendPush, type Outcome } from './send-push.ts';
import type { Subscription, Subscriptions } from './subscriptions.ts';
import type { Claimed, Waiting } from './waiting.ts';

export interface DeliveryParts {
	readonly store: Pick<Store, 'read'>;
	readonly keys: Pick<PushKeys, 'get'>;
	readonly subscriptions: Pick<Subscriptions, 'on' | 'end'>;
	readonly waiting: Pick<Waiting, 'claim' | 'settle' | 'putOff'>;
	readonly services: readonly string[];
	readonly ask: (request: Request) => Promise<Response>;
	readonly now: () => Date;
	readonly note: Note;
}

const AT_ONCE = 20;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
/** What nobody could be told by then the bell tells. */
const TOO_OLD_MS = 86_400_000;

const waitAfter = (tries: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));

interface Body {
	readonly work: string;
	readonly kind: string;
}

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

const settle = async (parts: DeliveryParts, message: Claimed, to: Subscription, outcome: Outcome) => {
	const { waiting, subscriptions, now, note } = parts;
	if (outcome.kind === 'gone') return subscriptions.end(to);
	if (outcome.kind === 'later') {
		const wait = Math.max(waitAfter(message.tries), (outcome.seconds ?? 0) * 1000);
		return waiting.putOff(message, new Date(now().getTime() + wait));
	}
	if (outcome.kind === 'refused')
		note(`A push service refused a message: ${outcome.status}`, {
			...{ level: 'warning', event: 'push-refused', status: outcome.status },
			service: new URL(to.endpoint).hostname
		});
	return waiting.settle(message);
};

const deliverOne = async (parts: DeliveryParts, message: Claimed): Promise<void> => {
	const { subscriptions, keys, services, ask, now, waiting } = parts;
	const to = await subscriptions.on(message);
	const isOld = now().getTime() - Date.parse(message.madeAt) > TOO_OLD_MS;
	const { work, kind } = JSON.parse(message.body) as Body;
	const isFor = to && !isOld && isPushService(to.endpoint, services) && (await maySee(parts, to, work));
	if (!isFor) return waiting.settle(message);
	const envelope = {
		...{ keys: await keys.get(), contact: await contactOf(parts), now: now() },
		...{ isUrgent: kind === 'on-call' || kind === 'unsafe', topic: message.notice }
	};
	await settle(parts, message, to, await sendPush(message.body, to, envelope, ask));
};

/** Everything that is due. A service that cannot be reached keeps nobody else waiting for longer than one try takes. */
export const deliver = async (parts: DeliveryParts): Promise<void> => {
	for (;;) {
		const due = await parts.waiting.claim(parts.now(), AT_ONCE);
		await Promise.all(due.map((message) => deliverOne(parts, message)));
		if (due.length < AT_ONCE) return;
	}
};
