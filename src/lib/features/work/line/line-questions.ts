import type { Read } from '#core/commands/read.ts';
import type { Asset, Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import { isWork } from '#core/work/standing.ts';
import { isEnded } from '#core/work/status.ts';
import { fetchedOnce } from '#lib/queries/fetched-once.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { byCode } from '#lib/queries/by-code.ts';

const keys = fetchedOnce(() => import('#core/model/keys.ts'));

export type Machine = Doc & Asset;

/** Machines that stand under one place. */
export interface Group {
	place: Machine;
	machines: Machine[];
}

export interface Line {
	name: string;
	groups: Group[];
	/** What has not ended at its places and machines themselves. */
	open: Doc[];
	/** There are more machines than are shown. */
	isCut: boolean;
}

/** Areas lie in areas and lines in those; deeper than any plant. */
const DEEPEST = 6;
const MOST = 200;

const inOrder = (a: Machine, b: Machine) => byCode(a.sortKey ?? a.code, b.sortKey ?? b.code);

/** These places and the machines in them. */
export const idsOf = (groups: readonly Group[]): string[] =>
	groups.flatMap(({ place, machines }) => [place.id, ...machines.map(({ id }) => id)]);

const openAt = async (read: Read, ids: readonly string[]): Promise<Doc[]> => {
	const { key } = await keys();
	return (await Promise.all(ids.map((id) => read.find(key.openAt(id))))).flat();
};

/** The machines of a line or area, place by place, and what is open at them: one answer, drawn at once. */
export const lineOf =
	(place: string | undefined): Question<{ line: Line | undefined }> =>
	async (read) => {
		if (place === undefined) return { line: undefined };
		const { key } = await keys();
		// Together with the place itself: one question after the other keeps whoever looks waiting.
		const [top, first] = await Promise.all([read.get(place), read.find(key.parent(place))]);
		if (!isAsset(top)) return { line: undefined };
		const groups: Group[] = [];
		let level: Machine[] = [top];
		let found = [first];
		let count = 0;
		for (let depth = 0; level.length > 0 && depth < DEEPEST && count < MOST; depth++) {
			if (depth > 0) found = await Promise.all(level.map(({ id }) => read.find(key.parent(id))));
			const below: Machine[] = [];
			for (const [n, inside] of found.entries()) {
				const here = inside
					.filter(isAsset)
					.filter(({ archived }) => !archived)
					.sort(inOrder);
				const machines = here.filter(({ kind }) => kind === 'machine').slice(0, Math.max(0, MOST - count));
				const under = level[n];
				if (under && machines.length > 0) groups.push({ place: under, machines });
				count += machines.length;
				below.push(...here.filter(({ kind }) => kind === 'area' || kind === 'line'));
			}
			level = below;
		}
		return {
			line: { name: top.name, groups, open: await openAt(read, idsOf(groups)), isCut: count >= MOST }
		};
	};

/** Where somebody's line is, as far as the device knows: it hangs there, or they answer for that area. */
export const whereIs =
	(person: string, device: string): Question<{ place: string | undefined }> =>
	async (read) => {
		const [hung, who] = await Promise.all([read.get(device), read.get(person)]);
		const asset = hung?.['asset'];
		if (typeof asset === 'string') return { place: asset };
		const areas = isKind(who, 'person') ? who.grants.flatMap((grant) => grant.areas ?? []) : [];
		return { place: areas[0] };
	};

/** What these are called: people and teams. */
export const namesFor =
	(ids: readonly string[]): Question<Record<string, string>> =>
	async (read) => {
		const found = await Promise.all(ids.map((id) => read.get(id)));
		return Object.fromEntries(
			ids.map((id, n) => {
				const name = found[n]?.['name'];
				return [id, typeof name === 'string' ? name : id];
			})
		);
	};

/** Parts have parts; deeper than any machine. */
const DEEPEST_PART = 4;
/** Whoever looks at a whole hall sees what is open at so many things below its machines. */
const MOST_PARTS = 2_000;

/** What has not ended at whatever lies in these places and machines and is none of them: parts, vehicles, side rooms. */
export const openInside =
	(ids: readonly string[]): Question<Doc[]> =>
	async (read) => {
		const { key } = await keys();
		const known = new Set(ids);
		const parts: string[] = [];
		let level = ids;
		for (let depth = 0; level.length > 0 && depth < DEEPEST_PART && parts.length < MOST_PARTS; depth++) {
			const found = await Promise.all(level.map((id) => read.find(key.parent(id))));
			level = found
				.flat()
				.filter(isAsset)
				.filter(({ id, archived }) => !archived && !known.has(id))
				.map(({ id }) => id)
				.slice(0, MOST_PARTS - parts.length);
			for (const id of level) known.add(id);
			parts.push(...level);
		}
		return openAt(read, parts);
	};

/** What has not ended of this person and their teams. */
export const openOfAll =
	(parties: readonly string[]): Question<Doc[]> =>
	async (read) => {
		const { key } = await keys();
		const found = (await Promise.all(parties.map((id) => read.find(key.mine(id))))).flat();
		return [...new Map(found.map((work) => [work.id, work])).values()];
	};

const newest = (open: '0' | '1', limit: number) => ({
	shelf: 'work' as const,
	selector: { ixOpen: open },
	sort: ['ixNewest'],
	limit
});

/** Among these one's own reports of the last weeks are looked for, beside what is open at the line. */
export const OPEN_LATELY = newest('1', 600);
export const ENDED_LATELY = newest('0', 600);

const WEEKS = 4 * 7 * 86_400_000;
const MOST_MINE = 20;

/** What this person reported, or saw too, and what became of it: as long as it is open, and for some weeks after that; the newest first. */
export const mineAmong = (found: readonly Doc[], person: string, now: number): Work[] =>
	[...new Map(found.map((work) => [work.id, work])).values()]
		.filter(isWork)
		.filter(({ origin }) => origin.type === 'request')
		.filter(
			({ createdBy, meToo }) =>
				createdBy === person || Object.values(meToo ?? {}).some(({ by }) => by === person)
		)
		.filter(({ status, updatedAt }) => !isEnded(status) || now - Date.parse(updatedAt) < WEEKS)
		.sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))
		.slice(0, MOST_MINE);
