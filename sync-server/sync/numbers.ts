import type { z } from 'zod';
import { siteScope } from '#core/access/scopes.ts';
import { COUNTED_DAYS, firstNumbers } from '#core/kpi/first-numbers.ts';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { crewsOf, everybody } from '#core/pm/crews.ts';
import { judgedWeek } from '#core/pm/compliance/judged-week.ts';
import { dateOf, type Day } from '#core/pm/day.ts';
import { weekOf } from '#core/pm/stretches.ts';
import { weekId } from '#core/pm/weeks/week-id.ts';
import { wallAt } from '#core/pm/zone.ts';
import type { NumbersAnswer, numbersRequest } from '#core/sync/numbers-messages.ts';
import { eachHeld } from '../store/each-held.ts';
import type { ReadTx } from '../store/store.ts';
import type { Handler } from './endpoint.ts';
import { fail, fine } from './problem.ts';
import { scopesHeld } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

const DAY_MS = 86_400_000;
/** Asked again so soon, the answer is the same one. */
const FRESH = 30_000;

type Item = Doc & Work;

/** This week and those before it that lie within the counted days. */
const WEEKS = COUNTED_DAYS / 7;

/** How much was done of what was planned for the last weeks. */
const scheduleOf = async (
	tx: ReadTx,
	site: string,
	jobs: readonly Item[],
	{ zone, today }: { zone: string | undefined; today: Day }
): Promise<NumbersAnswer['schedule']> => {
	const told: NonNullable<NumbersAnswer['schedule']> = [];
	const known = new Map(jobs.map((job) => [job.id, job]));
	for (let back = 0; back < WEEKS; back += 1) {
		const from = dateOf(weekOf(today).from - 7 * back);
		const week = await tx.get(weekId(site, from));
		if (!isKind(week, 'week')) continue;
		for (const { work } of week.items) {
			// Called off, or done later than the counted days reach.
			const job = known.get(work) ?? (await tx.get(work));
			if (isKind(job, 'work')) known.set(work, job);
		}
		const judged = judgedWeek({ week, jobs: [...known.values()], zone, today });
		const { scheduled, done, percent } = judged.told;
		told.push({
			...{ from, scheduled, done: done.length, isOver: judged.isOver },
			...{ brokenIn: judged.brokeIn.length, ...(percent !== undefined && { percent }) }
		});
	}
	return told;
};

const count = async (tx: ReadTx, site: string, now: Date): Promise<NumbersAnswer> => {
	const scope = siteScope(site);
	const since = new Date(now.getTime() - COUNTED_DAYS * DAY_MS).toISOString();
	const [open, ended, directory]: [Item[], Item[], Doc[]] = [[], [], []];
	await eachHeld(tx, scope, 'work', (doc) => {
		if (isKind(doc, 'work') && doc.site === site) open.push(doc);
	});
	await eachHeld(tx, scope, 'history', (doc) => {
		if (isKind(doc, 'work') && doc.site === site && !doc.archived && (doc.times.done ?? '') >= since)
			ended.push(doc);
	});
	await eachHeld(tx, scope, 'people', (doc) => void directory.push(doc));
	const place = await tx.get(site);
	const zone = isKind(place, 'site') ? place.timeZone : undefined;
	const { day } = wallAt(now.getTime(), zone);
	// Hands-on work is finished; somebody has still to say so.
	ended.push(...open.filter(({ status }) => status === 'done'));
	const numbers = firstNumbers({
		open: open.filter(({ status }) => status !== 'done'),
		ended,
		hands: everybody(crewsOf([directory], site)),
		now: now.getTime(),
		today: day
	});
	// Lists of the core cannot be changed, those of messages can.
	const { older } = numbers.open;
	return {
		...{ now: now.toISOString(), site },
		open: { ...numbers.open, older: [...older] },
		backlog: numbers.backlog,
		response: { ...numbers.response, longest: [...numbers.response.longest] },
		waiting: [...numbers.waiting],
		kinds: [...numbers.kinds],
		counted: [...numbers.counted],
		schedule: await scheduleOf(tx, site, [...ended, ...open], { zone, today: day })
	};
};

/** Counted for everybody who sees the whole site: others are answered as if there were no such site (S-7). */
export const numbers = ({
	store,
	now
}: Pick<SyncParts, 'store' | 'now'>): Handler<z.infer<typeof numbersRequest>> => {
	const known = new Map<string, { at: number; answer: Promise<NumbersAnswer> }>();
	const answerOf = (site: string, moment: Date): Promise<NumbersAnswer> => {
		const before = known.get(site);
		const age = before ? moment.getTime() - before.at : Infinity;
		if (before && age >= 0 && age < FRESH) return before.answer;
		const answer = store.read((tx) => count(tx, site, moment));
		known.set(site, { at: moment.getTime(), answer });
		answer.catch(() => known.delete(site));
		return answer;
	};
	return async ({ site }, identity) => {
		const moment = now();
		const held = await store.read((tx) => scopesHeld(tx, identity, moment));
		return held.includes(siteScope(site)) ? fine(await answerOf(site, moment)) : fail('not-found');
	};
};
