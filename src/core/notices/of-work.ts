import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { helperField } from '../work/helper-field.ts';
import { isOver } from '../work/status.ts';
import type { Notice, NoticeKind, Reader } from './notice.ts';

type Item = Doc & Work;
type Told = Omit<Notice, 'work' | 'title'>;

/** What whoever reported something wants to know of it. */
const PROGRESS: ReadonlySet<string> = new Set([
	'approved',
	'rejected',
	'duplicate',
	'in-progress',
	'done',
	'rework',
	'closed',
	'cancelled'
] satisfies NoticeKind[]);

const isProgress = (to: string): to is NoticeKind => PROGRESS.has(to);
const entriesOf = <E>(map: Readonly<Record<string, E>> | undefined) => Object.entries(map ?? {});
const inTime = <E extends { at: string }>([a, { at: x }]: [string, E], [b, { at: y }]: [string, E]) =>
	x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1;

const isReporter = (work: Item, me: string): boolean =>
	(work.createdBy === me && work.origin.type === 'request') ||
	entriesOf(work.meToo).some(([, { by }]) => by === me);

/** Each step once: of work that begins again after every break only the first beginning is news. */
const progressOf = (work: Item, me: string): Told[] => {
	if (!isReporter(work, me)) return [];
	const told: Told[] = [];
	let hasBegun = false;
	for (const [id, { to, at, by, reason }] of entriesOf(work.turns).sort(inTime)) {
		const isAgain = to === 'in-progress' && hasBegun;
		hasBegun ||= to === 'in-progress';
		if (by === me || isAgain || !isProgress(to)) continue;
		// Finished and closed in one step is one piece of news.
		if (to === 'closed' && told.at(-1)?.kind === 'done' && told.at(-1)?.at === at) continue;
		const text = reason ?? (to === work.status ? work.reason : undefined);
		told.push({ id, kind: to, at, by, ...(text !== undefined && { text }) });
	}
	return told;
};

/** By a person, or because its machine was named. */
const givenToTeam = ({ id, edits, turns }: Item): Told | undefined => {
	const set = edits?.['owner'];
	if (set) return { id: `team.${id}.${set.op}`, kind: 'given-to-team', at: set.at, by: set.by };
	const [turn, named] = entriesOf(turns).find(([, { to }]) => to === 'for-team') ?? [];
	return named && { id: `team.${id}.${turn}`, kind: 'given-to-team', at: named.at, by: named.by };
};

const jobsOf = (work: Item, { id: me, teams }: Reader): Told[] => {
	if (isOver(work.status)) return [];
	const { owner, edits, createdBy, createdAt, assignees = [] } = work;
	const set = edits?.['owner'];
	const { at, by } = set ?? { at: createdAt, by: createdBy };
	if (owner.type === 'person' && owner.id === me) {
		return by === me ? [] : [{ id: `given.${work.id}.${set?.op ?? ''}`, kind: 'given', at, by }];
	}
	const toTeam = owner.type === 'team' && teams.includes(owner.id) ? givenToTeam(work) : undefined;
	if (toTeam && toTeam.by !== me) return [toTeam];
	const added = edits?.[helperField(me)];
	if (added && assignees.includes(me)) {
		if (added.by === me) return [];
		return [{ id: `helping.${work.id}.${added.op}`, kind: 'helping', at: added.at, by: added.by }];
	}
	const isOwnDoing =
		createdBy === me ||
		entriesOf(work.turns).some(([, turn]) => turn.by === me) ||
		entriesOf(work.labour).some(([, line]) => line.by === me);
	if (!assignees.includes(me) || isOwnDoing) return [];
	return [{ id: `helping.${work.id}`, kind: 'helping', at: work.times.acknowledged ?? createdAt }];
};

/** What was said to this person, and the answers to what they asked. */
const wordsOf = (work: Item, me: string): Told[] => {
	const asked = entriesOf(work.blockers)
		.filter(([, { type, by, owner }]) => type === 'information' && by === me && owner.id === work.createdBy)
		.map(([, { since, cleared }]) => ({ since, until: cleared?.at }));
	const turns = entriesOf(work.turns);
	return entriesOf(work.comments).flatMap(([id, { at, by, text, to, mentions = [] }]) => {
		if (by === me) return [];
		const isAnswer =
			by === work.createdBy &&
			asked.some(({ since, until }) => at > since && (until === undefined || at < until));
		if (to !== me && !mentions.includes(me)) return isAnswer ? [{ id, kind: 'answered', at, by, text }] : [];
		const isWith = (turn: string) =>
			turns.some(([, one]) => one.to === turn && one.by === by && one.at === at);
		const kind = isAnswer
			? 'answered'
			: isWith('taken-over')
				? 'taken-over'
				: isWith('handed-over')
					? 'handed-over'
					: 'called';
		return [{ id, kind, at, by, text } satisfies Told];
	});
};

const unsafeOf = (work: Item, { id: me, areas, site }: Reader): Told[] => {
	if (work.impact !== 'safety' || isOver(work.status) || work.site !== site) return [];
	if (areas && !work.place?.some(({ id }) => areas.includes(id))) return [];
	const set = work.edits?.['impact'];
	const { at, by } = set ?? { at: work.times.requested ?? work.createdAt, by: work.createdBy };
	return by === me ? [] : [{ id: `unsafe.${work.id}.${set?.op ?? ''}`, kind: 'unsafe', at, by }];
};

/** Two people did or wrote the same thing, and this person is one of them. */
const twiceOf = (work: Item, me: string): Told[] => {
	const firsts = entriesOf(work.turns).filter(([, { to }]) => to === 'done');
	const again = entriesOf(work.doneTwice).flatMap(([id, { at, by }]): Told[] => {
		if (by !== me)
			return firsts.some(([, first]) => first.by === me) ? [{ id, kind: 'done-twice', at, by }] : [];
		const other = firsts.find(([, first]) => first.by !== me)?.[1].by;
		return other === undefined ? [] : [{ id, kind: 'done-twice', at, by: other }];
	});
	const wrote = entriesOf(work.alsoWrote).flatMap(([field, words]) =>
		entriesOf(words).flatMap(([op, { at, by }]): Told[] => {
			const held = work.edits?.[field];
			const other = by === me ? held?.by : held?.by === me ? by : undefined;
			return other === undefined || other === me
				? []
				: [
						{
							...{ id: `wrote.${work.id}.${field}.${op}`, kind: 'also-wrote', at, by: other },
							acts: held ? [op, held.op] : [op]
						}
					];
		})
	);
	return [...again, ...wrote];
};

/** What others say and do on a job that this person watches, and that they are not told for another reason. */
const watchedOf = (work: Item, me: string, told: readonly Told[]): Told[] => {
	if (!work.watchers?.includes(me)) return [];
	const known = new Set(told.map(({ id }) => id));
	const said = entriesOf(work.comments).map(([id, { at, by, text }]): Told => {
		return { id, kind: 'watched-said', at, by, text };
	});
	const moved = entriesOf(work.turns)
		.filter(([, { to }]) => isProgress(to))
		.map(([id, { at, by, reason }]): Told => {
			return { id, kind: 'watched-moved', at, by, ...(reason !== undefined && { text: reason }) };
		});
	return [...said, ...moved].filter(({ id, by }) => by !== me && !known.has(id));
};

/** What of a job concerns this person and was not done by them. Only what the document itself says. */
export const noticesOf = (work: Item, reader: Reader): Notice[] => {
	const told = [
		...progressOf(work, reader.id),
		...jobsOf(work, reader),
		...wordsOf(work, reader.id),
		...unsafeOf(work, reader),
		...twiceOf(work, reader.id)
	];
	const all = [...told, ...watchedOf(work, reader.id, told)];
	return all.map((one) => ({ ...one, work: work.id, title: work.title }));
};
