import type { Doc } from '#core/model/document.ts';
import { overSince } from '../checks/let-go.ts';

interface Version {
	/** The commit it came with. */
	readonly commit: number;
	readonly rev: number;
	/** In which scopes devices find it; none when it was taken out of their window. */
	readonly scopes: readonly string[];
	/** Since when it is over, for what is. */
	readonly over: string | undefined;
}

/** Every state one history of the store ever had, as ids and revisions: what a device may show is one of them. */
export class Past {
	readonly #versions = new Map<string, Version[]>();
	/** The head after each commit; the last ones may not be known yet. */
	readonly #heads: (number | undefined)[] = [];
	/** With which commit an act got its verdict, and whether that commit moved the head. */
	readonly #acts = new Map<string, { commit: number; isMove: boolean }>();

	/** The state a history begins with. */
	begin(docs: Iterable<Doc>, head: number, acts: Iterable<string>): void {
		for (const doc of docs) this.#note(0, doc, doc.scopes, overSince(doc));
		this.#heads[0] = head;
		for (const act of acts) this.#acts.set(act, { commit: 0, isMove: true });
	}

	committed(docs: readonly Doc[], shed: readonly string[], acts: readonly string[]): void {
		const isMove = docs.length + shed.length > 0;
		const commit = isMove ? this.#heads.push(undefined) - 1 : this.#heads.length - 1;
		for (const act of acts) this.#acts.set(act, { commit, isMove });
		if (!isMove) return;
		for (const doc of docs) this.#note(commit, doc, doc.scopes, overSince(doc));
		for (const id of shed) this.#note(commit, { id, rev: this.#versions.get(id)?.at(-1)?.rev ?? 0 }, []);
	}

	/** What is known of the head now: it belongs to the last commit. */
	headIs(head: number): void {
		const last = this.#heads.length - 1;
		if (last >= 0) this.#heads[last] ??= head;
	}

	/** Everything these scopes held at that head, by id; undefined where no commit led to it. */
	at(head: number, scopes: readonly string[]): Map<string, Pick<Version, 'rev' | 'over'>> | undefined {
		const commit = this.#heads.lastIndexOf(head);
		if (commit < 0) return undefined;
		const state = new Map<string, Version>();
		for (const [id, versions] of this.#versions) {
			const version = versions.findLast((one) => one.commit <= commit);
			if (version?.scopes.some((scope) => scopes.includes(scope))) state.set(id, version);
		}
		return state;
	}

	/** Whether this act has a verdict in this history. */
	knows(act: string): boolean {
		return this.#acts.has(act);
	}

	/** Whether the state at that head contains the act; undefined where the head does not tell. */
	contains(act: string, head: number): boolean | undefined {
		const known = this.#acts.get(act);
		if (!known) return false;
		const commit = this.#heads.lastIndexOf(head);
		if (commit < 0 || (!known.isMove && known.commit === commit)) return undefined;
		return known.commit <= commit;
	}

	scopesOf(id: string): readonly string[] | undefined {
		return this.#versions.get(id)?.at(-1)?.scopes;
	}

	#note(
		commit: number,
		{ id, rev }: Pick<Doc, 'id' | 'rev'>,
		scopes: readonly string[],
		over?: string
	): void {
		const version = { commit, rev, scopes, over };
		const versions = this.#versions.get(id);
		if (versions) versions.push(version);
		else this.#versions.set(id, [version]);
	}
}
