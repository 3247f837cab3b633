import type { Doc } from '../model/document.ts';
import { isAsset, isKind } from '../model/kind-guards.ts';
import { ENDED } from '../model/work-status.ts';

/** What can be searched for, each with a list of its own. */
export const SOUGHT = ['asset', 'work', 'part', 'person'] as const;
export type Sought = (typeof SOUGHT)[number];

/** The shelves on which these lie. */
export const SEARCHED_SHELVES = ['assets', 'work', 'stock', 'directory'] as const;

/** A document as far as the search has to know it. */
export interface Entry {
	readonly id: string;
	readonly rev: number;
	readonly sought: Sought;
	/** Work that has not ended. */
	readonly isOpen: boolean;
	/** In minutes: of two that fit as well the later one comes first. */
	readonly at: number;
	readonly code: string;
	readonly name: string;
	readonly rest: readonly string[];
	/** Ids of what it names: the parts on a machine's list. */
	readonly refs?: readonly string[];
}

/** Of what somebody has written at length, the beginning. */
const WRITTEN = 300;

const minuteOf = (instant: string): number => Math.round(Date.parse(instant) / 60_000) || 0;

/** What a label says; of an address, what comes behind its host, which many have alike. */
const onLabels = (tags: readonly string[] = []): string[] =>
	tags.map((tag) => tag.replace(/^https?:\/\/[^/?#]+/i, ''));

/** Undefined for what is not searched for: other kinds, and what was put away. */
export const entryOf = (doc: Doc): Entry | undefined => {
	if (doc.archived) return undefined;
	const of = (sought: Sought, code: string, name: string, rest: readonly (string | undefined)[]): Entry => ({
		...{ id: doc.id, rev: doc.rev, sought, isOpen: false, at: 0, code, name },
		rest: rest.filter((text) => text !== undefined)
	});
	if (isAsset(doc)) {
		const outside = doc.externalIds?.map(({ id }) => id) ?? [];
		// Words that people wrote into fields of the plant's own; a number or a day alone finds everything.
		const own = Object.values(doc.fields ?? {}).filter((value) => typeof value === 'string');
		const said = [doc.maker, doc.model, doc.serial, ...outside, ...onLabels(doc.tags), ...own];
		const entry = of('asset', doc.code, doc.name, [...said, doc.description?.slice(0, WRITTEN)]);
		return doc.parts ? { ...entry, refs: doc.parts.map(({ part }) => part) } : entry;
	}
	if (isKind(doc, 'work')) {
		// The site and its halls are in every job: only the machine and what it lies in tell one from another.
		const places = doc.place?.slice(-2).map(({ name, code = '' }) => `${name} ${code}`) ?? [];
		const entry = of('work', doc.code, doc.title, [...places, doc.description?.slice(0, WRITTEN)]);
		return { ...entry, isOpen: !ENDED.includes(doc.status), at: minuteOf(doc.createdAt) };
	}
	if (isKind(doc, 'part')) {
		const outside = doc.externalIds?.map(({ id }) => id) ?? [];
		const said = [doc.maker, doc.makerCode, doc.supplierCode, ...outside, ...onLabels(doc.tags)];
		return of('part', doc.code, doc.name, said);
	}
	if (isKind(doc, 'person') && doc.account === undefined && doc.state === 'active')
		return of('person', doc.code, doc.name, [doc.company]);
	return undefined;
};
