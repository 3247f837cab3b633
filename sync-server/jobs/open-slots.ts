import { setImmediate as breath } from 'node:timers/promises';
import { siteScope } from '#core/access/scopes.ts';
import { findOf, getOf } from '#core/commands/lookup.ts';
import { allUnder, slotThings } from '#core/commands/plan/plan-things.ts';
import { turnsOn } from '#core/commands/plan/turns-on.ts';
import type { Asset, DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { key } from '#core/model/keys.ts';
import type { GivenWindow } from '#core/pm/slots/free-times.ts';
import { eachHeld } from '../store/each-held.ts';
import type { Store } from '../store/store.ts';
import type { OwnActs } from '../sync/own-acts.ts';
import type { Surroundings } from '../sync/sync-parts.ts';
import { keepDoing } from './keep-doing.ts';

const FIRST_MS = 20_000;
const EVERY_MS = 15 * 60_000;

type Plan = Doc & DocOf<'plan'>;

interface OpeningParts extends Pick<Surroundings, 'now' | 'after' | 'note'> {
	readonly store: Pick<Store, 'read'>;
	readonly own: Pick<OwnActs, 'run'>;
	/** While a made-up plant is being filled its story opens what it tells of. */
	readonly isResting?: () => boolean;
}

/** No key leads to them: they are read once a run, and only where something is due that needs one. */
const windowsAt = (store: OpeningParts['store'], site: string): Promise<GivenWindow[]> =>
	store.read(async (tx) => {
		const windows: GivenWindow[] = [];
		await eachHeld(tx, siteScope(site), 'plant', (doc) => {
			if (isKind(doc, 'window') && doc.site === site) windows.push(doc);
		});
		return windows;
	});

/**
 * Opens what comes due within its lead and tells what was missed. What is to be done is asked again inside the
 * transaction that does it, so several servers, or a device that was earlier, make nothing twice (S-9); and however long
 * no server ran, the next run finds everything that came due meanwhile.
 */
export const openSlotsOnce = async (parts: OpeningParts): Promise<void> => {
	const { store, now, isResting = () => false } = parts;
	const moment = now().toISOString();
	const sites = await store.read((tx) => findOf(tx, 'site', 'kind:site'));
	for (const { id: site } of sites) {
		let tree: Promise<(Doc & Asset)[]> | undefined;
		const all = () => (tree ??= store.read((tx) => allUnder(tx, site)));
		let given: Promise<GivenWindow[]> | undefined;
		const windows = () => (given ??= windowsAt(store, site));
		for (const plan of await store.read((tx) => findOf(tx, 'plan', key.kind('plan', site)))) {
			if (isResting()) return;
			if (plan.state !== 'active' || plan.archived) continue;
			const assets = await store.read((tx) => slotThings(tx, plan, all));
			await openPlan(parts, plan, assets, moment, windows);
			// Devices are heard between two plans.
			await breath();
		}
	}
};

const openPlan = async (
	{ store, own, note }: OpeningParts,
	plan: Plan,
	assets: readonly (Doc & Asset)[],
	moment: string,
	windowsAtSite: () => Promise<readonly GivenWindow[]>
): Promise<void> => {
	for (const asset of assets) {
		try {
			if ((await store.read((tx) => turnsOn(tx, plan, asset, moment))).length === 0) continue;
			const windows = plan.needsWindow ? await windowsAtSite() : [];
			await own.run(async ({ read, act }) => {
				const current = await getOf(read, 'plan', plan.id);
				const acts = current ? await turnsOn(read, current, asset, moment, windows) : [];
				for (const { name, args } of acts) await act(name, args);
			});
		} catch (error) {
			note(`Plan ${plan.code} on ${asset.code} could not be opened: ${String(error)}`, {
				level: 'error',
				event: 'job',
				job: 'plans'
			});
		}
	}
};

export const keepOpeningSlots = (parts: OpeningParts): (() => Promise<void>) =>
	keepDoing(() => openSlotsOnce(parts), { after: parts.after, first: FIRST_MS, every: EVERY_MS });
