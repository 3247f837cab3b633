import { isAsset, isKind } from './kind-guards.ts';
import type { DocOf } from './collections.ts';
import type { Doc } from './document.ts';
import { SHELVES } from './shelves.ts';
import type { Shelf } from './shelves.ts';
import { ENDED } from './work-status.ts';

/** How each key is written. A command asks for one of these and nothing else. */
export const key = {
	/** The exact string of a label. */
	tag: (tag: string) => `tag:${tag}`,
	code: (code: string) => `code:${code.toLowerCase()}`,
	external: (system: string, id: string) => `external:${system}:${id}`,
	/** What lies directly under an asset or in a store. */
	parent: (id: string) => `parent:${id}`,
	/** Work of an asset that has not ended. */
	openAt: (asset: string) => `asset:${asset}`,
	/** Work that has not ended of a person or team: its owner, or among those who do it. */
	mine: (partyId: string) => `mine:${partyId}`,
	/** Work of a plan at an asset that has not ended, for the rule "one open job". */
	openOf: (plan: string, asset: string) => `plan:${plan}:${asset}`,
	/** Duplicates of a work item, and work it led to. */
	from: (work: string) => `from:${work}`,
	/** Work that cannot go on before this one has ended. */
	awaits: (work: string) => `awaits:${work}`,
	/** All versions of a procedure. */
	procedure: (id: string) => `procedure:${id}`,
	/** Everything that moved a part in a bin. */
	stock: (part: string, bin: string) => `stock:${part}:${bin}`,
	/** Counts of a part in a bin that are still to be done. */
	countOf: (part: string, bin: string) => `count:${part}:${bin}`,
	/** What came of an order. */
	order: (id: string) => `order:${id}`,
	/** What there is of a part: reservations, orders. */
	part: (id: string) => `part:${id}`,
	/** Lines and money that belong to a work item. */
	work: (id: string) => `work:${id}`,
	meter: (asset: string, meter: string) => `meter:${asset}:${meter}`,
	/** The stop of a machine that is not over yet. */
	stopOf: (asset: string) => `stop:${asset}`,
	/** Stops of a machine that touch a day (UTC): what a late word about a stop belongs to. */
	stopOn: (asset: string, day: string) => `stop:${asset}:${day}`,
	claims: (downtime: string) => `downtime:${downtime}`,
	slots: (plan: string, asset: string) => `slot:${plan}:${asset}`,
	/** Teams of a person, absences, wages. */
	person: (id: string) => `person:${id}`,
	/** All of a short list at a site: policies, stores, codes of a list, plans, devices, people. */
	kind: (kind: string, site: string) => `kind:${kind}:${site}`,
	codes: (list: string, site: string) => `codes:${list}:${site}`,
	prefix: (prefix: string) => `prefix:${prefix}`,
	/** The money document of an asset, part. */
	cost: (of: string) => `cost:${of}`
};

/** Where documents that are found by a key lie, by what it begins with: a device looks there alone. */
const PLACES: Readonly<Partial<Record<string, readonly Shelf[]>>> = {
	tag: ['assets', 'stock'],
	external: ['assets', 'work', 'stock'],
	parent: ['assets', 'stock'],
	asset: ['work'],
	mine: ['work'],
	plan: ['work'],
	from: ['work'],
	awaits: ['work'],
	procedure: ['plans'],
	stock: ['events'],
	meter: ['events'],
	stop: ['events'],
	downtime: ['events'],
	slot: ['events'],
	part: ['stock'],
	count: ['stock'],
	cost: ['assets', 'work', 'stock'],
	person: ['directory'],
	codes: ['directory'],
	prefix: ['directory']
};

/** The shelves on which something may be found by this key. */
export const shelvesOfKey = (found: string): readonly Shelf[] =>
	PLACES[found.slice(0, found.indexOf(':'))] ?? SHELVES;

const LISTED = new Set([
	'assetClass',
	'policy',
	'store',
	'plan',
	'device',
	'person',
	'team',
	'skill',
	'shift',
	'calendar'
]);

/** A stop that lasted longer is found by its first days. */
const MOST_DAYS = 14;
const DAY = 86_400_000;

const daysOf = ({ startedAt, restoredAt = startedAt }: DocOf<'downtime'>) => {
	const first = Date.parse(startedAt.slice(0, 10));
	const count = Math.min(MOST_DAYS, Math.round((Date.parse(restoredAt.slice(0, 10)) - first) / DAY) + 1);
	return Array.from({ length: Math.max(1, count) }, (_, n) =>
		new Date(first + n * DAY).toISOString().slice(0, 10)
	);
};

/** A stocktaking of a whole store is found by the store, not by each part. */
const MOST_PAIRS = 20;

/** Every exact string by which a command finds this document. Strings longer than an index takes are cut alike everywhere. */
export const keysOf = (doc: Doc): string[] => [...new Set(keysFor(doc))].map((found) => found.slice(0, 600));

const keysFor = (doc: Doc): string[] => {
	const keys: string[] = [];
	if (typeof doc['code'] === 'string') keys.push(key.code(doc['code']));
	if (LISTED.has(doc.kind) && typeof doc['site'] === 'string') keys.push(key.kind(doc.kind, doc['site']));
	if (isAsset(doc)) {
		if (doc.parentId) keys.push(key.parent(doc.parentId));
		if (doc.kind === 'site') keys.push('kind:site');
		for (const tag of doc.tags ?? []) keys.push(key.tag(tag));
		for (const { system, id } of doc.externalIds ?? []) keys.push(key.external(system, id));
	} else if (isKind(doc, 'work')) {
		if (!ENDED.includes(doc.status)) {
			if (doc.assetId) keys.push(key.openAt(doc.assetId));
			for (const person of new Set([doc.owner.id, ...(doc.assignees ?? [])])) keys.push(key.mine(person));
			if (doc.origin.plan && doc.assetId) keys.push(key.openOf(doc.origin.plan, doc.assetId));
			for (const { type, ref, cleared } of Object.values(doc.blockers ?? {}))
				if (type === 'work' && ref && !cleared) keys.push(key.awaits(ref));
		}
		if (doc.duplicateOf) keys.push(key.from(doc.duplicateOf));
		if (doc.origin.work) keys.push(key.from(doc.origin.work));
		if (doc.origin.system && doc.origin.ref) keys.push(key.external(doc.origin.system, doc.origin.ref));
	} else if (isKind(doc, 'procedure')) {
		keys.push(key.procedure(doc.procedureId));
	} else if (isKind(doc, 'part')) {
		for (const tag of doc.tags ?? []) keys.push(key.tag(tag));
		for (const { system, id } of doc.externalIds ?? []) keys.push(key.external(system, id));
	} else if (isKind(doc, 'bin')) {
		keys.push(key.parent(doc.store));
		for (const tag of doc.tags ?? []) keys.push(key.tag(tag));
	} else if (isKind(doc, 'movement')) {
		keys.push(key.stock(doc.part, doc.bin));
		if (doc.work) keys.push(key.work(doc.work));
		if (doc.order) keys.push(key.order(doc.order));
	} else if (isKind(doc, 'level')) {
		keys.push(key.part(doc.part), key.parent(doc.bin));
	} else if (isKind(doc, 'reservation')) {
		if (doc.state === 'open') keys.push(key.part(doc.part));
		keys.push(key.work(doc.work));
	} else if (isKind(doc, 'count')) {
		const short = doc.state === 'open' && (doc.parts?.length ?? 0) * (doc.bins?.length ?? 0) <= MOST_PAIRS;
		for (const part of (short && doc.parts) || []) {
			for (const bin of doc.bins ?? []) keys.push(key.countOf(part, bin));
		}
	} else if (isKind(doc, 'order')) {
		for (const { system, id } of doc.externalIds ?? []) keys.push(key.external(system, id));
	} else if (isKind(doc, 'reading')) {
		keys.push(key.meter(doc.asset, doc.meter));
	} else if (isKind(doc, 'downtime')) {
		if (!doc.restoredAt && !doc.sameAs) keys.push(key.stopOf(doc.asset));
		if (doc.sameAs) keys.push(key.claims(doc.sameAs));
		else keys.push(...daysOf(doc).map((day) => key.stopOn(doc.asset, day)));
		for (const alias of doc.aliases ?? []) keys.push(key.claims(alias));
		if (doc.work) keys.push(key.work(doc.work));
	} else if (isKind(doc, 'claim')) {
		keys.push(key.claims(doc.downtime));
	} else if (isKind(doc, 'note')) {
		keys.push(key.work(doc.work));
	} else if (isKind(doc, 'slot')) {
		keys.push(key.slots(doc.plan, doc.asset));
	} else if (isKind(doc, 'workCost')) {
		keys.push(key.cost(doc.work));
	} else if (isKind(doc, 'assetCost')) {
		keys.push(key.cost(doc.asset));
	} else if (isKind(doc, 'partCost')) {
		keys.push(key.cost(doc.part));
	} else if (isKind(doc, 'person')) {
		for (const { site } of doc.grants) keys.push(key.kind('person', site));
	} else if (isKind(doc, 'team')) {
		for (const member of doc.members) keys.push(key.person(member));
	} else if (isKind(doc, 'absence') || isKind(doc, 'wage')) {
		keys.push(key.person(doc.person));
	} else if (isKind(doc, 'code')) {
		keys.push(key.codes(doc.list, doc.site));
	} else if (isKind(doc, 'device')) {
		keys.push(key.prefix(doc.prefix));
	}
	return keys;
};
