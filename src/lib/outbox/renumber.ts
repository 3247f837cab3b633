import { opId } from '#core/commands/ids.ts';
import { renameIds } from '#core/sync/rename-ids.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { clientAfterFork, mintClient, readNumbers, writeNumbers } from './numbers.ts';

/**
 * Another profile, a copy of this one, has used the client's numbers from `seq` on. Everything from there becomes the
 * beginning of a new client's sequence. Nothing of it was ever applied: the server takes a client's acts strictly in
 * order, and the one it has at `seq` is not ours. What was answered before keeps its number and verdict. Acts taken over
 * from elsewhere continue our own sequence.
 */
export const renumberFrom = (
	database: DeviceDatabase,
	from: string,
	seq: number,
	random: () => number
): Promise<string> =>
	Promise.resolve(
		database.transaction('rw', database.meta, database.outbox, database.drafts, async () => {
			const numbers = await readNumbers(database);
			if (!numbers) throw new Error('no acts to renumber');
			const isOwn = from === numbers.client;
			const acts = await database.outbox
				.where('[client+seq]')
				.between([from, seq], [from, Infinity])
				.filter(({ state }) => state !== 'answered')
				.toArray();
			const [first] = acts;
			const own = first ? clientAfterFork(from, first.op) : mintClient(random);
			const to = isOwn ? own : numbers.client;
			const begin = isOwn ? 1 : numbers.next;
			const seqs = new Map(acts.map((act, i) => [act.seq, begin + i]));
			const renaming = { from, to, seqs };
			await database.outbox.bulkPut(
				acts.map((act, i): Act => {
					const next = begin + i;
					const rename = (op: Act['op']) => ({
						...renameIds({ args: op.args, base: op.base }, renaming)
					});
					const numbered = { id: opId(to, next), client: to, seq: next };
					return {
						...act,
						client: to,
						seq: next,
						op: { ...act.op, ...rename(act.op), ...numbered },
						...(act.was && { was: { ...act.was, ...rename(act.was), ...numbered } }),
						state: act.state === 'held' ? 'held' : 'ready',
						formerly: act.op.id
					};
				})
			);
			// A form that is open on something an unsent act created must still find it.
			const drafts = await database.drafts.toArray();
			await database.drafts.bulkDelete(drafts.map(({ person, form }) => [person, form]));
			await database.drafts.bulkPut(drafts.map((draft) => renameIds(draft, renaming)));
			await writeNumbers(database, { client: to, next: begin + acts.length, n: numbers.n });
			return to;
		})
	);
