import { confidentialScope, siteScope } from '#core/access/scopes.ts';
import { policyId } from '#core/commands/policy-id.ts';
import type { Read } from '#core/commands/read.ts';
import { shelfOf } from '#core/model/collections.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';
import { ENDED } from '#core/model/work-status.ts';
import type { ReadTx, Store } from '../store/store.ts';
import { DamagedDocument, wholeDoc } from '../store/whole-doc.ts';

const USUAL_MONTHS = 24;
const PAGE = 500;

const monthsBefore = (now: Date, months: number): string => {
	const then = new Date(now);
	// The last days of a month have no counterpart in every other one.
	then.setUTCDate(Math.min(then.getUTCDate(), 28));
	then.setUTCMonth(then.getUTCMonth() - months);
	return then.toISOString();
};

const isOver = (doc: Doc | undefined, cutoff: string): boolean =>
	isKind(doc, 'work') && ENDED.includes(doc.status) && doc.updatedAt < cutoff;

const belongsToLiving = async (read: Read, doc: Doc, cutoff: string): Promise<boolean> => {
	if (typeof doc['work'] === 'string') {
		const work = await read.get(doc['work']);
		if (work && !isOver(work, cutoff)) return true;
	}
	if (typeof doc['downtime'] !== 'string') return false;
	const stop = await read.get(doc['downtime']);
	return isKind(stop, 'downtime') && stop.restoredAt === undefined && stop.sameAs === undefined;
};

/**
 * Whether devices need not hold it any more: work that ended, weeks as they were planned, and lines and stops, untouched
 * since the cutoff. What
 * belongs to something that is still open stays with it, and what plans count by stays as long as there are plans.
 */
const mayLeave = async (read: Read, doc: Doc, cutoff: string): Promise<boolean> => {
	if (doc.updatedAt >= cutoff) return false;
	if (isKind(doc, 'work')) return isOver(doc, cutoff);
	if (isKind(doc, 'downtime') && doc.restoredAt === undefined && doc.sameAs === undefined) return false;
	if (isKind(doc, 'slot')) return false;
	if (isKind(doc, 'week')) return true;
	if (shelfOf(doc.kind) !== 'events' && doc.kind !== 'workCost') return false;
	return !(await belongsToLiving(read, doc, cutoff));
};

/** What is damaged, or belongs to something that is, stays where it is until somebody has looked at it (S-6). */
const isPast = async (
	read: Read,
	found: Doc | undefined | Promise<Doc | undefined>,
	cutoff: string
): Promise<boolean> => {
	try {
		const doc = await found;
		return doc !== undefined && (await mayLeave(read, doc, cutoff));
	} catch (error) {
		if (error instanceof DamagedDocument) return false;
		throw error;
	}
};

const cutoffAt = async (read: Read, site: string, now: Date): Promise<string> => {
	const policy = await read.get(policyId(site)).catch((error: unknown) => {
		if (error instanceof DamagedDocument) return 'damaged' as const;
		throw error;
	});
	// What the site had said is not known, so nothing is taken from anybody.
	if (policy === 'damaged') return '';
	return monthsBefore(now, (isKind(policy, 'policy') ? policy.deviceMonths : undefined) ?? USUAL_MONTHS);
};

interface Page {
	readonly past: readonly string[];
	readonly upTo: number;
	readonly more: boolean;
}

const pastIn = async (tx: ReadTx, scope: string, after: number, cutoff: string): Promise<Page> => {
	const { rows, more } = await tx.feed({ [scope]: after }, PAGE);
	const past: string[] = [];
	for (const row of rows) {
		if ('leave' in row) continue;
		if (await isPast(tx, wholeDoc(row.id, row.json), cutoff)) past.push(row.id);
	}
	return { past, upTo: rows.at(-1)?.seq ?? after, more };
};

const shed = (store: Store, ids: readonly string[], cutoff: string): Promise<number> =>
	store.write(async (tx) => {
		await tx.warm(ids);
		const still: string[] = [];
		for (const id of ids) {
			// Somebody may have reopened it since it was looked at.
			if (await isPast(tx, tx.get(id), cutoff)) still.push(id);
		}
		await tx.shed(still);
		return still.length;
	});

/**
 * Takes what is past out of the devices' window, site by site; the documents stay on the server. In small steps, so that
 * nobody's act waits. Answers how many left.
 */
export const shedPast = async (store: Store, now: Date): Promise<number> => {
	const sites = await store.read(async (tx) => (await tx.stored('kind:site')).map(({ id }) => id));
	let count = 0;
	for (const site of sites) {
		const cutoff = await store.read((tx) => cutoffAt(tx, site, now));
		for (const scope of [siteScope(site), confidentialScope(site)]) {
			for (let page: Page = { past: [], upTo: 0, more: true }; page.more;) {
				page = await store.read((tx) => pastIn(tx, scope, page.upTo, cutoff));
				if (page.past.length > 0) count += await shed(store, page.past, cutoff);
			}
		}
	}
	return count;
};
