import { shelfOf } from './collections.ts';
import { isAsset, isKind } from './kind-guards.ts';
import type { DocOf } from './collections.ts';
import type { Doc } from './document.ts';
import { NEVER, natural, newestFirst } from './index-values.ts';
import type { Shelf } from './shelves.ts';
import { ENDED } from './work-status.ts';
import type { Party } from './fields.ts';

/**
 * A row on the device is the document and these fields, derived and never sent. Every shelf has the ones its screens
 * filter and sort by, always set: '' and `NEVER` stand for "none".
 */
export const ROW_FIELDS = {
	assets: { ixParent: 110, ixSort: 200, ixState: 20 },
	work: {
		ixOpen: 1,
		ixStatus: 20,
		ixOwner: 110,
		ixHelper: 110,
		ixAsset: 100,
		ixDue: 12,
		ixRank: 12,
		ixNewest: 14,
		ixPlan: 100
	},
	plans: { ixState: 20, ixOf: 100, ixSort: 200, ixWhen: 24 },
	stock: { ixStore: 100, ixOf: 100, ixState: 20, ixSort: 200 },
	events: { ixPlace: 100, ixOf: 210, ixWork: 100, ixNewest: 14 },
	directory: { ixOf: 100, ixState: 20, ixSort: 200 }
} as const satisfies Record<Shelf, Record<string, number>>;

type Values<S extends Shelf> = Record<keyof (typeof ROW_FIELDS)[S], string>;

/** What each index is for is said by the screen that walks it. */
export const INDEXES = {
	assets: [
		// The tree, one level at a time.
		['ixParent', 'ixSort'],
		// All machines, all tools.
		['kind', 'ixSort'],
		// What stands still now.
		['ixState', 'ixSort']
	],
	work: [
		// My work, my team's work, by due day and priority.
		['ixOpen', 'ixOwner', 'ixDue'],
		// What I help with.
		['ixOpen', 'ixHelper', 'ixDue'],
		// A machine's open work, and its history, newest first.
		['ixAsset', 'ixOpen', 'ixNewest'],
		// Triage, the board's columns.
		['ixOpen', 'ixStatus', 'ixDue'],
		// The backlog by due day, by urgency, by age; all history.
		['ixOpen', 'ixDue'],
		['ixOpen', 'ixRank'],
		['ixOpen', 'createdAt'],
		['ixOpen', 'ixNewest'],
		// What a plan led to.
		['ixPlan', 'ixNewest']
	],
	plans: [
		['kind', 'ixState', 'ixSort'],
		// Versions of a procedure; windows of a machine by day.
		['ixOf', 'ixWhen'],
		// The calendar.
		['kind', 'ixWhen']
	],
	stock: [
		['kind', 'ixSort'],
		// A store: its bins, levels, counts, orders.
		['ixStore', 'kind', 'ixSort'],
		// A part or a job: levels, reservations.
		['ixOf', 'kind', 'ixSort'],
		// Open counts, orders on their way.
		['kind', 'ixState', 'ixSort']
	],
	events: [
		// A machine's or a store's events, all or of one kind, newest first.
		['ixPlace', 'ixNewest'],
		['ixPlace', 'kind', 'ixNewest'],
		// Readings of one meter, movements of one part, claims of one stop.
		['ixOf', 'ixNewest'],
		['ixWork', 'ixNewest'],
		['kind', 'ixNewest']
	],
	directory: [
		['kind', 'ixState', 'ixSort'],
		// Codes of one list, absences of one person.
		['ixOf', 'ixSort']
	]
} as const satisfies Record<Shelf, readonly (readonly string[])[]>;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const sortOf = (doc: Doc) =>
	natural(`${text(doc['sortKey']) || text(doc['code'])} ${text(doc['name'])}`.trim());

const partyKey = ({ type, id }: Party) => `${type}:${id}`;

const assetRow = (doc: Doc): Values<'assets'> => {
	if (isAsset(doc))
		return { ixParent: doc.parentId ?? '', ixSort: sortOf(doc), ixState: doc.archived ? '' : doc.state };
	// What hangs on an asset without being a part of the tree.
	return { ixParent: `of:${text(doc['asset'])}`, ixSort: natural(text(doc['meter'])), ixState: '' };
};

/** A work item is under one owner, found by that; one more person by the field beside; all of them by key. */
const helperOf = ({ owner, assignees = [] }: DocOf<'work'>) => {
	const helper = assignees.find((person) => person !== owner.id);
	return helper ? `person:${helper}` : '';
};

const workRow = (doc: Doc): Values<'work'> => {
	if (!isKind(doc, 'work')) {
		const none = { ixOpen: '', ixStatus: '', ixOwner: '', ixHelper: '', ixPlan: '', ixAsset: '' };
		return { ...none, ixDue: NEVER, ixRank: '', ixNewest: newestFirst(doc.createdAt) };
	}
	const open = !doc.archived && !ENDED.includes(doc.status);
	const { closed, rejected, cancelled, done } = doc.times;
	const due = doc.dueOn ?? doc.latest ?? NEVER;
	return {
		ixOpen: open ? '1' : '0',
		ixStatus: doc.status,
		ixOwner: partyKey(doc.owner),
		ixHelper: helperOf(doc),
		ixAsset: doc.assetId ?? '',
		ixDue: `${due}.${doc.priority}`,
		ixRank: `${doc.priority}.${due}`,
		ixNewest: newestFirst(open ? doc.createdAt : (done ?? closed ?? rejected ?? cancelled ?? doc.updatedAt)),
		ixPlan: doc.origin.plan ?? ''
	};
};

const planRow = (doc: Doc): Values<'plans'> => ({
	ixState: doc.archived ? 'archived' : text(doc['state']),
	ixOf: text(doc['procedureId']) || text(doc['asset']),
	ixSort: sortOf(doc),
	// Newest version first; windows by their beginning.
	ixWhen: isKind(doc, 'procedure')
		? String(99_999 - doc.version).padStart(5, '0')
		: text(doc['from']) || NEVER
});

const stockRow = (doc: Doc): Values<'stock'> => ({
	ixStore: isKind(doc, 'store') ? doc.id : text(doc['store']),
	ixOf: text(doc['part']),
	ixState: doc.archived ? 'archived' : text(doc['state']),
	ixSort: sortOf(doc)
});

const eventOf = (doc: Doc): string => {
	if (isKind(doc, 'movement')) return doc.part;
	if (isKind(doc, 'reading')) return `${doc.asset}:${doc.meter}`;
	if (isKind(doc, 'claim')) return doc.downtime;
	if (isKind(doc, 'slot')) return doc.plan;
	return '';
};

const eventRow = (doc: Doc): Values<'events'> => ({
	ixPlace: text(doc['asset']) || text(doc['store']),
	ixOf: eventOf(doc),
	ixWork: text(doc['work']),
	ixNewest: newestFirst(text(doc['at']) || text(doc['startedAt']) || doc.createdAt)
});

const directoryRow = (doc: Doc): Values<'directory'> => ({
	ixOf: text(doc['list']) || text(doc['person']),
	ixState: doc.archived ? 'archived' : text(doc['state']),
	ixSort: isKind(doc, 'code')
		? natural(`${String(doc.order ?? 99_999)} ${doc.code}`)
		: natural(text(doc['from'])) || sortOf(doc)
});

const ROW_OF: { [S in Shelf]: (doc: Doc) => Values<S> } = {
	assets: assetRow,
	work: workRow,
	plans: planRow,
	stock: stockRow,
	events: eventRow,
	directory: directoryRow
};

/** The document as its shelf keeps it, or undefined for a kind this version does not know: it is skipped, not fatal (S-6). */
export const toRow = (doc: Doc): { shelf: Shelf; row: Doc } | undefined => {
	const shelf = shelfOf(doc.kind);
	return shelf && { shelf, row: { ...doc, ...ROW_OF[shelf](doc) } };
};

const DERIVED: ReadonlySet<string> = new Set(
	Object.values(ROW_FIELDS).flatMap((fields) => Object.keys(fields))
);

/**
 * The document in a row again, without what the shelf and RxDB added to it: only this may a command see. Lists of tens of
 * thousands go through here, and entries filtered and put together again take several times as long as a loop.
 */
export const fromRow = (row: Readonly<Record<string, unknown>>): unknown => {
	const doc: Record<string, unknown> = {};
	for (const name in row) if (!name.startsWith('_') && !DERIVED.has(name)) doc[name] = row[name];
	return doc;
};
