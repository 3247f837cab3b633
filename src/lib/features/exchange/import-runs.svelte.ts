import type { ImportKind } from '#core/import/fields.ts';
import type { ImportPlan, PlannedAct } from '#core/import/import-plan.ts';
import { doneOf, placesOf } from '#core/import/journal.ts';
import type { Journal } from '#core/import/journal.ts';
import { planUndo } from '#core/import/undo.ts';
import type { NotUndone } from '#core/import/undo.ts';
import type { Op } from '#core/sync/op.ts';
import type { ManyActs } from '#lib/acts/acts.ts';
import { beginImport, importsOf } from '#lib/device/imports.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { docsOf } from './plan-import.ts';
import { runImport } from './run-import.ts';

export interface RunsParts {
	acts: ManyActs;
	queries: Queries;
	keeper: DraftKeeper;
	me: string;
}

type Trouble = 'full' | 'not-ready' | 'elsewhere' | 'no-device' | 'too-old';

/** The imports of this person on this device: the one that runs, those that were interrupted, and what can be undone. */
export class ImportRuns {
	#all = $state.raw<readonly Journal[]>([]);
	#running = $state.raw<Journal>();
	#trouble = $state.raw<Trouble>();
	/** What an undo could not take back, by the undo's id. */
	#notUndone = $state.raw<Readonly<Record<string, readonly NotUndone[]>>>({});
	#isStopped = false;
	readonly #parts: RunsParts;

	constructor(parts: RunsParts) {
		this.#parts = parts;
		void this.#look();
	}

	get all(): readonly Journal[] {
		return this.#all;
	}

	get running(): Journal | undefined {
		return this.#running;
	}

	get trouble(): Trouble | undefined {
		return this.#trouble;
	}

	notUndone(id: string): readonly NotUndone[] {
		return this.#notUndone[id] ?? [];
	}

	/** Which import takes this one back. */
	undoOf = (id: string): Journal | undefined => this.#all.find(({ undoes }) => undoes === id);

	stop = (): void => void (this.#isStopped = true);

	begin = async (
		kind: ImportKind,
		file: string,
		plan: ImportPlan,
		counts: Journal['counts']
	): Promise<void> => this.#begin({ kind, file, counts }, plan.acts);

	undo = async (of: Journal): Promise<void> => {
		const { acts } = this.#parts;
		const kept = await acts.opsAt(placesOf(of));
		const ops = kept.flatMap((op): Op[] => (op ? [op] : []));
		if (ops.length < kept.length) {
			this.#trouble = 'too-old';
			return;
		}
		const plan = planUndo(ops, await docsOf(of.kind, this.#parts.queries));
		const counts = { new: 0, changed: plan.acts.length, same: 0, wrong: plan.kept.length };
		await this.#begin({ kind: of.kind, file: of.file, counts, undoes: of.id }, plan.acts, plan.kept);
	};

	goOn = async (id: string): Promise<void> => {
		const database = await this.#parts.keeper.open();
		if (!database) {
			this.#trouble = 'no-device';
			return;
		}
		this.#isStopped = false;
		this.#trouble = undefined;
		this.#running = this.#all.find((one) => one.id === id);
		const ran = await runImport(id, {
			database,
			acts: this.#parts.acts,
			moved: (journal) => (this.#running = journal),
			isStopped: () => this.#isStopped
		});
		this.#trouble = ran.ok ? undefined : ran.reason;
		// It runs until the list says what became of it: nobody shall see it as interrupted meanwhile.
		await this.#look();
		this.#running = undefined;
	};

	async #begin(
		about: Pick<Journal, 'kind' | 'file' | 'counts' | 'undoes'>,
		acts: readonly PlannedAct[],
		kept: readonly NotUndone[] = []
	): Promise<void> {
		const database = await this.#parts.keeper.open();
		if (!database) {
			this.#trouble = 'no-device';
			return;
		}
		const begun: Journal = {
			...about,
			...{ id: crypto.randomUUID(), person: this.#parts.me, at: Date.now() },
			...{ total: acts.length, batches: [], state: 'running' }
		};
		await beginImport(database, begun, acts);
		this.#running = begun;
		if (kept.length > 0) this.#notUndone = { ...this.#notUndone, [begun.id]: kept };
		await this.#look();
		await this.goOn(begun.id);
	}

	async #look(): Promise<void> {
		const database = await this.#parts.keeper.open();
		if (database) this.#all = await importsOf(database, this.#parts.me);
	}

	/** Begun, and neither finished nor stopped: the page was left, or the device ran out of room. */
	interrupted = (journal: Journal): boolean =>
		journal.state === 'running' && journal.id !== this.#running?.id && doneOf(journal) < journal.total;
}
