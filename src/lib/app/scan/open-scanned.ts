import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { OnPaper } from '#core/tags/job-address.ts';
import type { Tagged } from '#core/tags/resolve-tag.ts';
import { meaningOf, onceSoon, paperOf, theOne } from '#lib/queries/scanned.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { scans } from '#lib/scan/scans.ts';
import { signal } from '#lib/scan/feedback.ts';

const PARTS = ['part', 'bin'];

/** By its id as well: another machine may have the same code, and what has an id is found at once. */
export const hrefOfMachine = ({ id, code }: { id: string; code: string }): string =>
	`${resolve('/a/[code]', { code: encodeURIComponent(code) })}?id=${encodeURIComponent(id)}`;

/** The page of a thing with a label. */
export const hrefOfThing = (thing: Tagged): string =>
	PARTS.includes(thing.kind)
		? resolve('/parts/[id]', { id: encodeURIComponent(thing.id) })
		: hrefOfMachine(thing);

/** The page of the job on a paper, at the step whose code was read. */
export const hrefOfPaper = ({ job, step }: OnPaper): string => {
	const page = resolve('/work/[id]', { id: encodeURIComponent(job) });
	return step === undefined ? page : `${page}#step-${encodeURIComponent(step)}`;
};

let last = 0;

/** Straight to what the label is on; where that is neither one machine nor a job's paper, to the scan page, which says what was read. */
export const openScanned = async (queries: Queries, text: string): Promise<void> => {
	const mine = ++last;
	const meaning = await onceSoon(queries.answer(meaningOf({ text })));
	// Two labels one after the other: the later one is meant.
	if (mine !== last) return;
	const thing = meaning && theOne(meaning);
	const paper = meaning && paperOf(meaning);
	const href = paper ? hrefOfPaper(paper) : thing && hrefOfThing(thing);
	signal(href === undefined ? 'miss' : 'hit');
	if (href === undefined) scans.leave(text);
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- hrefOfThing has resolved it
	await goto(href ?? resolve('/scan'));
};
