import type { Driver } from '../store/sql/driver.ts';
import type { Store } from '../store/store.ts';
import type { Surroundings } from '../sync/sync-parts.ts';
import { callOnce, noteAllCries, noteCries } from './calls.ts';
import { ToldChoices } from './choices.ts';
import { deliver, type DeliveryParts } from './deliver.ts';
import { markOf, moveMark } from './marks.ts';
import { happenedAfter, newsFor, type News } from './news.ts';
import { PushKeys } from './push-keys.ts';
import { isPushService } from './push-services.ts';
import { Subscriptions } from './subscriptions.ts';
import { Waiting } from './waiting.ts';

/** Whom the server may ask to reach phones, and how. */
export interface PushOptions {
	readonly services: readonly string[];
	readonly ask?: ((request: Request) => Promise<Response>) | undefined;
}

interface TellingParts extends Pick<Surroundings, 'now' | 'note'> {
	readonly driver: Driver;
	readonly store: Pick<Store, 'read'>;
	readonly push: PushOptions;
	/** While a made-up plant is being filled nobody is told its story. */
	readonly isResting?: () => boolean;
}

/** Devices are heard between two looks. */
const ACTS_AT_ONCE = 200;
/** Only a plant that was filled from elsewhere is so far ahead: its story is no news. */
const TOO_FAR = 5_000;

/** Tells people what concerns them while their app is closed: finds what is news in the log, and hands it to push services. */
export class Telling {
	readonly keys: PushKeys;
	readonly subscriptions: Subscriptions;
	readonly choices: ToldChoices;
	readonly #parts: TellingParts;
	readonly #delivery: DeliveryParts;

	constructor(parts: TellingParts) {
		const { driver, push } = parts;
		this.#parts = parts;
		this.keys = new PushKeys(driver);
		this.subscriptions = new Subscriptions(driver);
		this.choices = new ToldChoices(driver);
		this.#delivery = {
			...parts,
			...{ keys: this.keys, subscriptions: this.subscriptions, waiting: new Waiting(driver) },
			choices: this.choices,
			...{ services: push.services, ask: push.ask ?? ((request) => fetch(request)) }
		};
	}

	mayReach(endpoint: string): boolean {
		return isPushService(endpoint, this.#parts.push.services);
	}

	/** Can be run at any time, by several processes, any number of times: each piece of news is found once. */
	async once(): Promise<void> {
		const { note } = this.#parts;
		try {
			while (await this.#find());
			await callOnce({ ...this.#parts, phones: () => this.subscriptions.all() });
			await deliver(this.#delivery);
		} catch (error) {
			note(`People could not be told: ${String(error)}`, { level: 'error', event: 'job', job: 'telling' });
		}
	}

	/** Whether there is more to look at. */
	async #find(): Promise<boolean> {
		const { driver, store, now, isResting = () => false } = this.#parts;
		const mark = await markOf(driver);
		const end = await store.read(async (tx) => ({
			epoch: await tx.epoch(),
			ord: (await tx.logEnd())?.ord ?? 0
		}));
		if (mark?.epoch === end.epoch && mark.ord === end.ord) return false;
		if (isResting()) return false;
		if (mark?.epoch !== end.epoch || end.ord - mark.ord > TOO_FAR) {
			await moveMark(driver, mark, end, async (sql) => void (await noteAllCries(sql, now())));
			return false;
		}
		const people = await this.subscriptions.all();
		const { upTo, happened, news } = await store.read(async (tx) => {
			const { happened, answered, upTo } = await happenedAfter(tx, mark.ord, ACTS_AT_ONCE);
			return { upTo, happened, news: await newsFor(tx, { happened, answered }, people, now()) };
		});
		const isMine = await moveMark(driver, mark, { ...end, ord: upTo }, async (sql) => {
			if (news.length > 0)
				await Waiting.add(
					sql,
					news.map((one) => this.#messageOf(one))
				);
			const jobs = happened.map(({ work }) => work);
			await noteCries(sql, jobs, now());
		});
		return isMine && upTo < end.ord;
	}

	#messageOf({ to, notice, body }: News) {
		const at = this.#parts.now().toISOString();
		return { ...to, notice: notice.id, body, madeAt: at, dueAt: at };
	}
}
