import { siteScope } from '#core/access/scopes.ts';
import { findOf, getOf } from '#core/commands/lookup.ts';
import { policyId } from '#core/commands/policy-id.ts';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { dateOf, type Day } from '#core/pm/day.ts';
import { USUAL_FIXING, weekToFix } from '#core/pm/weeks/fixing.ts';
import { plannedItems } from '#core/pm/weeks/planned-items.ts';
import { weekId } from '#core/pm/weeks/week-id.ts';
import { eachHeld } from '../store/each-held.ts';
import type { ReadTx, Store } from '../store/store.ts';
import type { OwnActs } from '../sync/own-acts.ts';
import type { Surroundings } from '../sync/sync-parts.ts';
import { keepDoing } from './keep-doing.ts';

const FIRST_MS = 15_000;
const EVERY_MS = 60_000;

type Item = Doc & Work;

interface FixingParts extends Pick<Surroundings, 'now' | 'after' | 'note'> {
	readonly store: Pick<Store, 'read'>;
	readonly own: Pick<OwnActs, 'run'>;
	/** A made-up plant that is being filled has no week yet. */
	readonly isResting?: () => boolean;
}

interface Due {
	readonly site: string;
	readonly zone: string | undefined;
	readonly monday: Day;
	readonly own: string;
}

const dueNow = (store: FixingParts['store'], now: Date): Promise<Due[]> =>
	store.read(async (tx) => {
		const due: Due[] = [];
		for (const { id: site, timeZone: zone } of await findOf(tx, 'site', 'kind:site')) {
			const rule = (await getOf(tx, 'policy', policyId(site)))?.weekFixed ?? USUAL_FIXING;
			const monday = weekToFix(now.getTime(), rule, zone);
			const own = monday === undefined ? undefined : weekId(site, dateOf(monday));
			if (monday === undefined || own === undefined || (await tx.get(own))) continue;
			due.push({ site, zone, monday, own });
		}
		return due;
	});

const workAt = async (tx: ReadTx, site: string): Promise<Item[]> => {
	const jobs: Item[] = [];
	const take = (doc: Doc) => {
		if (isKind(doc, 'work') && doc.site === site) jobs.push(doc);
	};
	await eachHeld(tx, siteScope(site), 'work', take);
	// Where it is late, some of the week's work has ended already.
	await eachHeld(tx, siteScope(site), 'history', take);
	return jobs;
};

/**
 * Fixes what is planned for the week that has begun, in every site whose hour has come. Whether it is fixed already is
 * asked again inside the transaction that fixes it, so several servers and people do it once (S-9); while no server ran
 * it was not fixed, and the next run does it, with the time at which it did.
 */
export const fixWeeksOnce = async (parts: FixingParts): Promise<void> => {
	const { store, now, note, isResting = () => false } = parts;
	if (isResting()) return;
	try {
		for (const due of await dueNow(store, now())) await fixWeek(parts, due);
	} catch (error) {
		note(`A week could not be fixed: ${String(error)}`, { level: 'error', event: 'job', job: 'weeks' });
	}
};

const fixWeek = async ({ store, own }: FixingParts, { site, zone, monday, own: id }: Due): Promise<void> => {
	const items = await store.read(async (tx) => plannedItems(await workAt(tx, site), monday, zone));
	await own.run(async ({ read, act }) => {
		if (await read.get(id)) return;
		await act('week.fix', { site, from: dateOf(monday), items });
	});
};

export const keepFixingWeeks = (parts: FixingParts): (() => Promise<void>) =>
	keepDoing(() => fixWeeksOnce(parts), { after: parts.after, first: FIRST_MS, every: EVERY_MS });
