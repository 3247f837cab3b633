import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { dayBegan, shiftBegan } from '#core/shifts/shift-began.ts';
import { isWork } from '#core/work/standing.ts';
import { aboutOf } from '#core/commands/about-of.ts';
import type { ReceiptAct } from '#core/work/shift-receipt.ts';
import { deedOf } from '#lib/acts/deed-of.ts';
import type { Act } from '#lib/device/act.ts';
import { isPending } from '#lib/device/act.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { stateOf, type ActState } from '../sent/act-state.ts';

const STATES: Record<ActState, ReceiptAct['state']> = {
	saved: 'waiting',
	sending: 'waiting',
	sent: 'sent',
	'needs-you': 'needs-you',
	'taken-back': 'not-done',
	'let-go': 'not-done',
	again: 'not-done'
};

/** The latest last. What was taken back was not done. */
export const receiptActs = (acts: readonly Act[]): ReceiptAct[] =>
	acts
		.map((act) => ({
			about: aboutOf(deedOf(act)),
			at: Date.parse(deedOf(act).at),
			state: isPending(act) && act.was ? ('not-done' as const) : STATES[stateOf(act, false)]
		}))
		.sort((a, b) => a.at - b.at);

export interface ReceiptFacts {
	/** When this shift began, and when this day did. */
	readonly began: { readonly shift: number | undefined; readonly day: number };
	readonly jobs: ReadonlyMap<string, Doc & Work>;
	/** Of things, parts and this person. */
	readonly names: ReadonlyMap<string, string>;
}

const textOf = (doc: Doc, field: string): string | undefined =>
	typeof doc[field] === 'string' ? doc[field] : undefined;

const nameOf = (doc: Doc): string =>
	[textOf(doc, 'code'), textOf(doc, 'title') ?? textOf(doc, 'name')].filter(Boolean).join(' ');

/** What the receipt needs of the plant; all of it lies on the device. */
export const receiptFacts =
	(person: string, ids: readonly string[], now: number): Question<ReceiptFacts> =>
	async (read) => {
		const who = await read.get(person);
		const me = isKind(who, 'person') ? who : undefined;
		const shift = me?.shift === undefined ? undefined : await read.get(me.shift);
		const site = me && (await read.get(me.site));
		const zone = site && textOf(site, 'timeZone');
		const things = (await Promise.all(ids.map((id) => read.get(id)))).filter((doc) => doc !== undefined);
		const jobs = things.filter(isWork);
		const parts = [...new Set(jobs.flatMap((job) => Object.values(job.parts ?? {}).map(({ part }) => part)))];
		const named = await Promise.all(parts.map((id) => read.get(id)));
		const all = [...things, ...named, who].filter((doc) => doc !== undefined);
		return {
			began: {
				shift: isKind(shift, 'shift') ? shiftBegan(shift, now, zone) : undefined,
				day: dayBegan(now, zone)
			},
			jobs: new Map(jobs.map((job) => [job.id, job])),
			names: new Map(all.map((doc) => [doc.id, nameOf(doc)]))
		};
	};
