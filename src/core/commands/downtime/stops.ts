import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { overlap, unionOf } from '../../downtime/union.ts';
import type { Desk } from '../desk.ts';
import type { Read } from '../read.ts';
import { lineScopes } from '../line-scopes.ts';
import { draft, findOf, getOf } from '../lookup.ts';
import { setAssetState } from './asset-state.ts';

export type Stop = Doc & DocOf<'downtime'>;
type Claim = DocOf<'claim'>;

/** The stop that is meant, where this one turned out to be another. */
export const stopOf = async (read: Read, id: string): Promise<Stop | undefined> => {
	const seen = new Set<string>();
	let here = await getOf(read, 'downtime', id);
	while (here?.sameAs !== undefined && !seen.has(here.id)) {
		seen.add(here.id);
		here = await getOf(read, 'downtime', here.sameAs);
	}
	return here;
};

const dayOf = (at: string) => at.slice(0, 10);

/** Stops of a machine that are not over or touch one of these days, in the order they began. */
export const stopsAround = async (desk: Desk, asset: string, moments: readonly string[]): Promise<Stop[]> => {
	const keys = new Set([key.stopOf(asset), ...moments.map((at) => key.stopOn(asset, dayOf(at)))]);
	const found = new Map<string, Stop>();
	for (const one of keys) {
		for (const stop of await findOf(desk, 'downtime', one)) found.set(stop.id, stop);
	}
	return [...found.values()].sort((a, b) =>
		a.startedAt === b.startedAt ? (a.id < b.id ? -1 : 1) : a.startedAt < b.startedAt ? -1 : 1
	);
};

/** Everybody's word about a stop, also about those that turned out to be the same. */
const claimsOf = async (desk: Desk, stop: string, seen = new Set<string>()): Promise<Claim[]> => {
	if (seen.has(stop)) return [];
	seen.add(stop);
	const claims = await findOf(desk, 'claim', key.claims(stop));
	for (const same of await findOf(desk, 'downtime', key.claims(stop))) {
		if (same.sameAs === stop) claims.push(...((await claimsOf(desk, same.id, seen)) as typeof claims));
	}
	return claims;
};

export type Word = Pick<Claim, 'type' | 'from' | 'to' | 'source' | 'reason' | 'note'>;

/** One witness's word, kept for good. */
export const addClaim = (desk: Desk, stop: Pick<Stop, 'id' | 'asset' | 'site'>, word: Word, n = 0): void =>
	desk.put(
		draft<'claim'>({
			...word,
			id: desk.meta.newId('cl', n),
			kind: 'claim',
			site: stop.site,
			scopes: lineScopes(desk.meta, stop.site),
			archived: false,
			at: word.to ?? word.from ?? desk.meta.at,
			by: desk.meta.actor.id,
			downtime: stop.id,
			asset: stop.asset
		})
	);

/** A machine stands still once at a time: stops that turn out to overlap become one; the first keeps its name. */
const mergeInto = async (desk: Desk, stop: Stop): Promise<Stop> => {
	const moments = [stop.startedAt, stop.restoredAt ?? desk.meta.at];
	const others = (await stopsAround(desk, stop.asset, moments)).filter(
		(other) => other.id !== stop.id && overlap(other, stop) && !(other.agreed && stop.agreed)
	);
	const [first] = others;
	if (!first) return stop;
	const firstIsKept = first.agreed !== undefined || (!stop.agreed && first.startedAt <= stop.startedAt);
	const [kept, other] = firstIsKept ? [first, stop] : [stop, first];
	desk.put({ ...other, sameAs: kept.id });
	desk.differ({ code: 'merged-into', doc: kept.id });
	const grown = { ...kept, work: kept.work ?? other.work };
	desk.put(grown);
	return settleStop(desk, grown);
};

/** After every word: when it began and ended, what it overlaps with, and whether the machine stands. */
export const settleStop = async (desk: Desk, stop: Stop): Promise<Stop> => {
	const told = { ...stop, ...unionOf(await claimsOf(desk, stop.id), stop) };
	desk.put(told);
	const settled = await mergeInto(desk, told);
	await setAssetState(desk, settled, stop);
	return settled;
};

/** Runs again. A second word about it is kept beside the first; the later moment counts until the stop is agreed. */
export const endStop = async (
	desk: Desk,
	stop: Stop,
	word: Omit<Word, 'type' | 'from'> & { to: string }
): Promise<void> => {
	const told = (await claimsOf(desk, stop.id)).some(({ type }) => type !== 'start');
	const before = told ? stop.restoredAt : undefined;
	addClaim(desk, stop, { type: 'end', ...word });
	const after = await settleStop(desk, stop);
	if (before !== undefined && before !== word.to) {
		const holds = after.restoredAt === word.to ? 'yours' : 'theirs';
		desk.differ({ code: 'also-wrote', doc: after.id, field: 'restoredAt', detail: { at: before, holds } });
	}
};
