import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Reader } from '#core/notices/notice.ts';
import { isWork } from '#core/work/standing.ts';
import type { Question } from '#lib/queries/live-answer.ts';

const newest = (open: '0' | '1', limit: number) => ({
	shelf: 'work' as const,
	selector: { ixOpen: open },
	sort: ['ixNewest'],
	limit
});

/** What is looked through: what was opened and what ended lately. */
export const LOOKED_THROUGH = [newest('1', 1_500), newest('0', 400)];

const WEEKS = 4 * 7 * 86_400_000;

/** What happened before this moment is no news. */
export const oldestAt = (now: number): string => new Date(now - WEEKS).toISOString();

/** Whoever this is, and what is theirs however old it is. */
export const readerAndTheirs =
	(person: string): Question<{ reader: Reader | undefined; theirs: Doc[] }> =>
	async (read) => {
		const [{ readerOf }, { key }] = await Promise.all([
			import('#core/notices/reader.ts'),
			import('#core/model/keys.ts')
		]);
		const reader = await readerOf(read, person);
		if (!reader) return { reader, theirs: [] };
		const found = await Promise.all([reader.id, ...reader.teams].map((party) => read.find(key.mine(party))));
		return { reader, theirs: found.flat() };
	};

/** Each job once. */
export const jobsIn = (found: readonly (readonly Doc[])[]): (Doc & Work)[] => {
	const byId = new Map<string, Doc & Work>();
	for (const docs of found) for (const doc of docs) if (isWork(doc)) byId.set(doc.id, doc);
	return [...byId.values()];
};

/** What these people are called; the plant itself, which acts by its rules, has no name. */
export const namesOf =
	(ids: readonly string[]): Question<Record<string, string>> =>
	async (read) => {
		const found = await Promise.all(ids.map((id) => read.get(id)));
		return Object.fromEntries(
			ids.map((id, n) => {
				const name = found[n]?.['name'];
				return [id, typeof name === 'string' ? name : ''];
			})
		);
	};
