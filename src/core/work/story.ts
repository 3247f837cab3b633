import type { Work } from '../model/collections.ts';
import { countedLabour } from './labour.ts';

type Entry<M extends keyof Work> = NonNullable<Work[M]> extends Record<string, infer E> ? E : never;

/** One line of an item's history, whatever it tells of. */
export type StoryLine = { id: string; at: string; by: string } & (
	| { tells: 'turn'; turn: Entry<'turns'> }
	| { tells: 'comment'; comment: Entry<'comments'> }
	| { tells: 'labour'; labour: Entry<'labour'> }
	| { tells: 'answer'; answer: Entry<'answers'> }
	| { tells: 'photo'; photo: Entry<'photos'> }
	| { tells: 'part'; part: Entry<'parts'> }
	| { tells: 'signature'; signature: Entry<'signatures'> }
	| { tells: 'me-too'; meToo: Entry<'meToo'> }
	| { tells: 'also-wrote'; field: string; value: unknown }
);

const each = <E extends { at: string; by: string }, L>(
	map: Record<string, E> | undefined,
	line: (entry: E) => L
) => Object.entries(map ?? {}).map(([id, entry]) => ({ id, at: entry.at, by: entry.by, ...line(entry) }));

/** Everything that was done and said about it, in the order it was done: a late act falls into its place. */
export const storyOf = (work: Work): StoryLine[] => {
	const lines: StoryLine[] = [
		...each(work.turns, (turn) => ({ tells: 'turn' as const, turn })),
		...each(work.comments, (comment) => ({ tells: 'comment' as const, comment })),
		...each(Object.fromEntries(countedLabour(work.labour)), (labour) => ({
			tells: 'labour' as const,
			labour
		})),
		...each(work.answers, (answer) => ({ tells: 'answer' as const, answer })),
		...each(work.photos, (photo) => ({ tells: 'photo' as const, photo })),
		...each(work.parts, (part) => ({ tells: 'part' as const, part })),
		...each(work.signatures, (signature) => ({ tells: 'signature' as const, signature })),
		...each(work.meToo, (meToo) => ({ tells: 'me-too' as const, meToo })),
		...Object.entries(work.alsoWrote ?? {}).flatMap(([field, others]) =>
			Object.entries(others).map(([op, { value, at, by }]) => ({
				id: `${field}.${op}`,
				at,
				by,
				tells: 'also-wrote' as const,
				field,
				value
			}))
		)
	];
	return lines.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
};

const isNamed = (id: string | undefined): id is string => id !== undefined;

/** Everybody who is named in it. */
export const peopleIn = (work: Work): string[] => [
	...new Set([
		...storyOf(work).map(({ by }) => by),
		...Object.values(work.labour ?? {}).map(({ person }) => person),
		...Object.values(work.comments ?? {}).flatMap(({ to, mentions = [] }) => [
			...(to ? [to] : []),
			...mentions
		]),
		...Object.values(work.blockers ?? {}).flatMap(({ by, owner }) => [by, owner.id]),
		...Object.values(work.isolations ?? {}).flatMap(({ locks, verified }) => [
			...Object.values(locks ?? {}).map(({ holder }) => holder),
			...(verified ? [verified.by] : [])
		]),
		...Object.values(work.permits ?? {}).flatMap(({ issuer, holder }) => [issuer, holder].filter(isNamed)),
		work.owner.id,
		work.createdBy,
		...Object.values(work.alsoWrote?.['owner'] ?? {}).flatMap(({ value }) =>
			typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : []
		),
		...(work.assignees ?? []),
		...(work.watchers ?? [])
	])
];
