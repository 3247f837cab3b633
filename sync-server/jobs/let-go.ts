import { personScope } from '#core/access/scopes.ts';
import { isGuest } from '#core/commands/work/guests.ts';
import { findOf, getOf } from '#core/commands/lookup.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { key } from '#core/model/keys.ts';
import { openBlockers } from '#core/work/standing.ts';
import { isOver } from '#core/work/status.ts';
import type { ReadTx, Store } from '../store/store.ts';
import type { OwnActs } from '../sync/own-acts.ts';
import type { Surroundings } from '../sync/sync-parts.ts';
import { keepDoing } from './keep-doing.ts';

const FIRST_MS = 10_000;
const EVERY_MS = 15_000;
const PAGE = 500;

interface LettingParts extends Pick<Surroundings, 'after' | 'note'> {
	readonly store: Pick<Store, 'read'>;
	readonly own: Pick<OwnActs, 'run'>;
	readonly isResting?: () => boolean;
}

/**
 * Contractors end jobs that others wait for, and see nothing of the others: what waited is let go here. Only what moved
 * in their own scopes since the last look is looked at; whether anything still waits is asked again inside the
 * transaction, so several servers do it once.
 */
export class LettingGo {
	readonly #parts: LettingParts;
	readonly #seen = new Map<string, number>();
	/** After a restore the feed counts on from an earlier number. */
	#epoch = '';
	#head = -1;
	/** Jobs for which something still has to be let go. */
	readonly #ended = new Set<string>();

	constructor(parts: LettingParts) {
		this.#parts = parts;
	}

	async once(): Promise<void> {
		const { store, isResting = () => false } = this.#parts;
		if (isResting()) return;
		await this.#carefully(async () => {
			const { epoch, head } = await store.read(async (tx) => ({
				epoch: await tx.epoch(),
				head: await tx.head()
			}));
			if (epoch !== this.#epoch) this.#seen.clear();
			else if (head === this.#head && this.#ended.size === 0) return;
			for (const scope of await store.read(guestScopes)) await this.#carefully(() => this.#look(scope));
			for (const id of [...this.#ended]) await this.#carefully(() => this.#letGo(id));
			this.#epoch = epoch;
			this.#head = head;
		});
	}

	/** What cannot be read or is not taken of one is told, and keeps nobody else waiting. */
	async #carefully(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			this.#parts.note(`What waited could not be let go: ${String(error)}`, {
				level: 'error',
				event: 'job',
				job: 'waiting'
			});
		}
	}

	async #look(scope: string): Promise<void> {
		const { ended, upTo } = await this.#parts.store.read((tx) => this.#endedIn(tx, scope));
		for (const id of ended) this.#ended.add(id);
		this.#seen.set(scope, upTo);
	}

	async #letGo(id: string): Promise<void> {
		await this.#parts.own.run(async ({ read, act }) => {
			// It may have been sent back since.
			const other = await getOf(read, 'work', id);
			if (!other || !isOver(other.status)) return;
			for (const waiting of await findOf(read, 'work', key.awaits(id)))
				for (const { id: blocker, type, ref } of openBlockers(waiting))
					if (type === 'work' && ref === id) await act('work.unblock', { id: waiting.id, blocker });
		});
		this.#ended.delete(id);
	}

	/** What ended there since the last look and is still waited for. */
	async #endedIn(tx: ReadTx, scope: string): Promise<{ ended: Set<string>; upTo: number }> {
		const ended = new Set<string>();
		let upTo = this.#seen.get(scope) ?? 0;
		for (let more = true; more;) {
			const page = await tx.feed({ [scope]: upTo }, PAGE);
			for (const row of page.rows) {
				const doc = 'leave' in row ? undefined : row.doc;
				if (!isKind(doc, 'work') || !isOver(doc.status)) continue;
				if ((await tx.stored(key.awaits(doc.id))).length > 0) ended.add(doc.id);
			}
			upTo = page.rows.at(-1)?.seq ?? upTo;
			more = page.more;
		}
		return { ended, upTo };
	}
}

const guestScopes = async (tx: ReadTx): Promise<string[]> => {
	const scopes = new Set<string>();
	for (const { id: site } of await findOf(tx, 'site', 'kind:site'))
		for (const person of await findOf(tx, 'person', key.kind('person', site)))
			if (isGuest(person, site)) scopes.add(personScope(person.id));
	return [...scopes];
};

export const keepLettingGo = (
	letting: Pick<LettingGo, 'once'>,
	{ after }: Pick<Surroundings, 'after'>
): (() => Promise<void>) => keepDoing(() => letting.once(), { after, first: FIRST_MS, every: EVERY_MS });
