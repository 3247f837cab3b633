import type { Doc } from '#core/model/document.ts';

interface Version {
	/** The commit it came with. */
	readonly commit: number;
	readonly rev: number;
	/** In which scopes devices find it; none when it was taken out of their window. */
	readonly scopes: readonly string[];
}

/** Every state one history of the store ever had, as ids and revisions: what a device may show is one of them. */
export class Past {
	readonly #versions = new Map<string, Version[]>();
	/** The head after each commit; the last ones may not be known yet. */
	readonly #heads: (number | undefined)[] = [];

	/** The state a history begins with. */
	begin(docs: Iterable<Doc>, head: number): void {
		for (const doc of docs) this.#note(0, doc, doc.scopes);
		this.#heads[0] = head;
	}

	committed(docs: readonly Doc[], shed: readonly string[]): void {
		if (docs.length + shed.length === 0) return;
		const commit = this.#heads.push(undefined) - 1;
		for (const doc of docs) this.#note(commit, doc, doc.scopes);
		for (const id of shed) this.#note(commit, { id, rev: this.#versions.get(id)?.at(-1)?.rev ?? 0 }, []);
	}

	/** What is known of the head now: it belongs to the last commit. */
	headIs(head: number): void {
		const last = this.#heads.length - 1;
		if (last >= 0) this.#heads[last] ??= head;
	}

	/** Id and revision of everything these scopes held at that head; undefined where no commit led to it. */
	at(head: number, scopes: readonly string[]): Map<string, number> | undefined {
		const commit = this.#heads.lastIndexOf(head);
		if (commit < 0) return undefined;
		const state = new Map<string, number>();
		for (const [id, versions] of this.#versions) {
			const version = versions.findLast((one) => one.commit <= commit);
			if (version?.scopes.some((scope) => scopes.includes(scope))) state.set(id, version.rev);
		}
		return state;
	}

	scopesOf(id: string): readonly string[] | undefined {
		return this.#versions.get(id)?.at(-1)?.scopes;
	}

	#note(commit: number, { id, rev }: Pick<Doc, 'id' | 'rev'>, scopes: readonly string[]): void {
		const version = { commit, rev, scopes };
		const versions = this.#versions.get(id);
		if (versions) versions.push(version);
		else this.#versions.set(id, [version]);
	}
}
