import type { Doc } from '#core/model/document.ts';

export interface Row {
	scope: string;
	id: string;
	leave: boolean;
}
export type NumberedRow = Row & { seq: number };

export interface Changes {
	put: Map<string, Doc>;
	shed: Set<string>;
	/** Names of the acts that got a verdict. */
	acts: string[];
	horizon: number;
}

const row = (scope: string, id: string, leave: boolean): Row => ({ scope, id, leave });

/** What a store should hold, in the plainest form: it says what changes, the store says under which numbers. */
export class Oracle {
	readonly docs = new Map<string, Doc>();
	readonly acts: string[] = [];
	feed: NumberedRow[] = [];
	head = 0;
	horizon = 0;

	/** The feed's new rows, in no order. */
	moves({ put, shed }: Changes): Row[] {
		const kept = [...put.values()].filter(({ id }) => !shed.has(id));
		return [
			...kept.flatMap(({ id, scopes }) => {
				const before = this.docs.get(id)?.scopes ?? [];
				return before.filter((scope) => !scopes.includes(scope)).map((scope) => row(scope, id, true));
			}),
			...kept.flatMap(({ id, scopes }) => scopes.map((scope) => row(scope, id, false))),
			...this.feed
				.filter(({ id, leave }) => !leave && shed.has(id))
				.map(({ scope, id }) => row(scope, id, true))
		];
	}

	commit({ put, acts, horizon }: Changes, numbered: readonly NumberedRow[]): void {
		const cleared = Math.min(horizon, this.head);
		const isMoved = (old: Row): boolean =>
			numbered.some(({ scope, id }) => scope === old.scope && id === old.id);
		this.feed = this.feed.filter((old) => !(old.leave && old.seq <= cleared) && !isMoved(old));
		this.feed.push(...numbered);
		this.head += numbered.length;
		this.horizon = Math.max(this.horizon, cleared);
		for (const doc of put.values()) this.docs.set(doc.id, doc);
		this.acts.push(...acts);
	}

	page(cursors: Readonly<Record<string, number>>, limit: number): NumberedRow[] {
		return this.feed.filter(({ scope, seq }) => seq > (cursors[scope] ?? Infinity)).slice(0, limit);
	}

	inventory(scopes: readonly string[]): string[] {
		const held = this.feed.filter(({ scope, leave }) => !leave && scopes.includes(scope));
		return [...new Set(held.map(({ id }) => `${id} ${this.docs.get(id)?.rev}`))].sort();
	}

	/** The first fill's share of closed work, or of work that is still open. */
	filled(scopes: readonly string[], archived: boolean): Doc[] {
		const held = this.feed.filter(({ scope, leave }) => !leave && scopes.includes(scope));
		const ids = [...new Set(held.map(({ id }) => id))].sort();
		return ids.flatMap((id) => this.docs.get(id) ?? []).filter((doc) => doc.archived === archived);
	}

	found(key: string): Doc[] {
		const ids = [...this.docs.keys()].sort();
		return ids.flatMap((id) => this.docs.get(id) ?? []).filter((doc) => keysIn(doc).includes(key));
	}
}

const keysIn = (doc: Doc): string[] => doc['keys'] as string[];
