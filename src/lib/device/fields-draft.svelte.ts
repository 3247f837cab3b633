import { same } from '#core/model/same.ts';
import { TextDraft } from './text-draft.svelte.ts';
import type { DraftKeeper } from './text-draft.svelte.ts';

interface Change {
	from?: unknown;
	to: unknown;
}
type Changes<F extends string> = Readonly<Partial<Record<F, Change>>>;

interface Place<D, F extends string> {
	person: string;
	/** What is being written: the draft is found by it. */
	form: string;
	fields: readonly F[];
	/** As others have it now. */
	doc: () => D;
}

/**
 * What a person changes in a record, each field with what they had before their eyes: on disk at every key, laid over
 * what others wrote meanwhile, and one act when they save.
 */
export class FieldsDraft<D extends object, F extends keyof D & string> {
	readonly #draft: TextDraft;
	readonly #doc: () => D;
	readonly #fields: readonly F[];
	readonly #changes = $derived.by(() => this.#parsed());

	constructor(store: DraftKeeper, { person, form, fields, doc }: Place<D, F>) {
		this.#doc = doc;
		this.#fields = fields;
		this.#draft = new TextDraft(store, { person, form });
		void this.#draft.restore();
	}

	get state() {
		return this.#draft.state;
	}

	get<G extends F>(field: G): D[G] {
		const change = this.#changes[field];
		return (change ? (change.to ?? undefined) : this.#doc()[field]) as D[G];
	}

	/** `null` takes the field away. */
	set<G extends F>(field: G, to: D[G] | null): void {
		const before = this.#changes[field];
		const from = before ? before.from : this.#doc()[field];
		const rest = Object.fromEntries(Object.entries(this.#changes).filter(([name]) => name !== field));
		const isBack = same(from ?? null, to ?? null);
		const next = isBack ? rest : { ...rest, [field]: { from: from ?? null, to: to ?? null } };
		this.#draft.write(Object.keys(next).length > 0 ? JSON.stringify(next) : '');
	}

	get changes(): Changes<F> {
		return this.#changes;
	}

	get isDirty(): boolean {
		return Object.keys(this.#changes).length > 0;
	}

	/** Somebody else has changed the field since this person began to. */
	othersWrote(field: F): boolean {
		const mine = this.#changes[field];
		return mine !== undefined && !same(mine.from ?? null, this.#doc()[field] ?? null);
	}

	forget = (): void => this.#draft.write('');

	#parsed(): Changes<F> {
		const none: Partial<Record<F, Change>> = {};
		try {
			const value: unknown = JSON.parse(this.#draft.text || '{}');
			if (typeof value !== 'object' || value === null) return none;
			const entries = Object.entries(value).filter(
				(entry): entry is [F, Change] =>
					this.#fields.some((field) => field === entry[0]) &&
					typeof entry[1] === 'object' &&
					entry[1] !== null &&
					'to' in entry[1]
			);
			return Object.fromEntries(entries) as Changes<F>;
		} catch {
			return none;
		}
	}
}
