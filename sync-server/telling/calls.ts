import type { Read } from '#core/commands/read.ts';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { callNotice } from '#core/notices/on-call.ts';
import { pushedOf } from '#core/notices/pushed.ts';
import { isWork } from '#core/work/standing.ts';
import { escalationOf, isCrying, type Call, type Roster } from '#core/work/escalation.ts';
import type { Identity } from '../auth/identity.ts';
import type { Driver, Sql } from '../store/sql/driver.ts';
import type { Store } from '../store/store.ts';
import type { Note } from '../sync/sync-parts.ts';
import { rosterOf } from './roster.ts';
import { Waiting } from './waiting.ts';

interface CallParts {
	readonly driver: Driver;
	readonly store: Pick<Store, 'read'>;
	readonly now: () => Date;
	readonly note: Note;
	/** Where its person could be told something now. */
	readonly phones: () => Promise<readonly Identity[]>;
}

const AT_ONCE = 50;
/** People, shifts and rules may change while somebody waits. */
const LOOK_AGAIN_MS = 60_000;
const ALL_CALLED_MS = 600_000;
/** Whoever was to be called longer ago finds it in the app: nobody is woken for what has been standing for days. */
const TOO_LATE_MS = 12 * 3_600_000;

/** A new cry is looked at at once; one that is known keeps its time. */
export const noteCries = async (sql: Sql, jobs: readonly (Doc & Work)[], now: Date): Promise<void> => {
	const rows = jobs.filter(isCrying).map(({ id }) => [id, now.toISOString()]);
	if (rows.length > 0)
		await sql.insert('INSERT INTO cries (work, due_at)', rows, 'ON CONFLICT (work) DO NOTHING');
};

/** All that may cry, where nobody has looked at the acts since: a new history, or a plant that was filled. */
export const noteAllCries = (sql: Sql, now: Date): Promise<unknown> =>
	sql.all(
		`INSERT INTO cries (work, due_at) SELECT id, ? FROM docs
			WHERE kind = 'work' AND body NOT LIKE '%"acknowledged":"%'
			AND (body LIKE '%"impact":"stopped"%' OR body LIKE '%"impact":"safety"%')
			ON CONFLICT (work) DO NOTHING`,
		[now.toISOString()]
	);

interface Due {
	readonly work: Doc & Work;
	readonly called: readonly Call[];
	/** When to look again. */
	readonly again: string;
}

const againAt = (next: Call | undefined, now: Date): string => {
	const later = new Date(now.getTime() + (next ? LOOK_AGAIN_MS : ALL_CALLED_MS)).toISOString();
	return next && next.at < later ? next.at : later;
};

const dueOf = async (
	read: Read,
	id: string,
	rosters: Map<string, Promise<Roster>>,
	now: Date
): Promise<Due | undefined> => {
	// One that cannot be read is not called for, and keeps nobody else from it (S-6).
	const work = await read.get(id).catch(() => undefined);
	if (!work || !isWork(work) || !isCrying(work)) return undefined;
	const roster = rosters.get(work.site) ?? rosterOf(read, work.site);
	rosters.set(work.site, roster);
	const escalation = escalationOf(work, await roster, now.toISOString());
	if (!escalation) return undefined;
	return { work, called: escalation.called, again: againAt(escalation.next, now) };
};

/** Only who was not called about it before, whichever server did it. */
const newCalls = async (sql: Sql, { work, called }: Due): Promise<Call[]> => {
	const rows = await sql.all<{ person: string }>('SELECT person FROM calls_made WHERE work = ?', [work.id]);
	const before = new Set(rows.map(({ person }) => person));
	const fresh = called.filter(({ person }) => !before.has(person));
	if (fresh.length > 0)
		await sql.insert(
			'INSERT INTO calls_made (work, person, at)',
			fresh.map(({ person, at }) => [work.id, person, at])
		);
	return fresh;
};

const ring = async (sql: Sql, due: Due, phones: readonly Identity[], now: Date): Promise<Call[]> => {
	const calls = await newCalls(sql, due);
	const at = now.toISOString();
	const messages = calls
		.filter((call) => now.getTime() - Date.parse(call.at) < TOO_LATE_MS)
		.flatMap((call) => {
			const notice = callNotice(due.work, call);
			const body = JSON.stringify(pushedOf(notice, call.person, undefined));
			return phones
				.filter(({ person }) => person === call.person)
				.map((to) => ({ ...to, notice: notice.id, body, madeAt: at, dueAt: at }));
		});
	if (messages.length > 0) await Waiting.add(sql, messages);
	return calls;
};

/**
 * Calls whoever's turn it is about what stands or is unsafe and nobody has taken notice of, by the same rule as the
 * clock on the screens. What came due while no server ran is called for when one does, if it is still true.
 */
export const callOnce = async ({ driver, store, now, note, phones }: CallParts): Promise<void> => {
	const moment = now();
	const text = `SELECT work FROM cries WHERE due_at <= ? ORDER BY due_at, work LIMIT ${AT_ONCE}`;
	const rows = await driver.read((sql) => sql.all<{ work: string }>(text, [moment.toISOString()]));
	if (rows.length === 0) return;
	const reachable = await phones();
	const looked = await store.read(async (tx) => {
		const rosters = new Map<string, Promise<Roster>>();
		const found: [string, Due | undefined][] = [];
		for (const { work } of rows) found.push([work, await dueOf(tx, work, rosters, moment)]);
		return found;
	});
	const made = await driver.write(async (sql) => {
		const all: [Due, Call][] = [];
		for (const [id, due] of looked) {
			if (!due) await sql.all('DELETE FROM cries WHERE work = ?', [id]);
			else {
				for (const call of await ring(sql, due, reachable, moment)) all.push([due, call]);
				await sql.all('UPDATE cries SET due_at = ? WHERE work = ?', [due.again, id]);
			}
		}
		return all;
	});
	for (const [{ work }, { person }] of made)
		note(`${person} is called about ${work.code}: nobody has looked at it`, {
			...{ level: 'info', event: 'called', work: work.id, person }
		});
};
