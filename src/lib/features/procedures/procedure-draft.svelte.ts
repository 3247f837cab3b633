import { same } from '#core/model/same.ts';
import type { Step } from '#core/model/plan.ts';
import { TextDraft } from '#lib/device/text-draft.svelte.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import type { Version } from './versions.ts';

const FIELDS = [
	'name',
	'code',
	'description',
	'estimateMinutes',
	'requirePermit',
	'fourEyes',
	'steps'
] as const;
export type ProcedureField = (typeof FIELDS)[number];

interface Change {
	from?: unknown;
	to: unknown;
}
type Changes = Readonly<Partial<Record<ProcedureField, Change>>>;

const isField = (name: string): name is ProcedureField => FIELDS.some((field) => field === name);

const parsed = (text: string): Changes => {
	try {
		const value: unknown = JSON.parse(text || '{}');
		if (typeof value !== 'object' || value === null) return {};
		const entries = Object.entries(value).filter(
			(entry): entry is [ProcedureField, Change] =>
				isField(entry[0]) && typeof entry[1] === 'object' && entry[1] !== null && 'to' in entry[1]
		);
		return Object.fromEntries(entries);
	} catch {
		return {};
	}
};

/**
 * What a person changes in a version that is being written, each field with what they had before their eyes: on disk at
 * every key, laid over what others wrote meanwhile, and one act when they save.
 */
export class ProcedureDraft {
	readonly #draft: TextDraft;
	readonly #doc: () => Version;
	readonly #changes = $derived.by(() => parsed(this.#draft.text));

	constructor(store: DraftKeeper, person: string, doc: () => Version) {
		this.#doc = doc;
		this.#draft = new TextDraft(store, { person, form: `procedure.${doc().id}` });
		void this.#draft.restore();
	}

	get state() {
		return this.#draft.state;
	}

	get<F extends ProcedureField>(field: F): Version[F] {
		const change = this.#changes[field];
		return (change ? (change.to ?? undefined) : this.#doc()[field]) as Version[F];
	}

	/** `null` takes the field away. */
	set<F extends ProcedureField>(field: F, to: Version[F] | null): void {
		const before = this.#changes[field];
		const from = before ? before.from : this.#doc()[field];
		const rest = Object.fromEntries(Object.entries(this.#changes).filter(([name]) => name !== field));
		const isBack = same(from ?? null, to ?? null);
		const next = isBack ? rest : { ...rest, [field]: { from: from ?? null, to: to ?? null } };
		this.#draft.write(Object.keys(next).length > 0 ? JSON.stringify(next) : '');
	}

	get steps(): readonly Step[] {
		return this.get('steps');
	}

	setSteps = (steps: readonly Step[]): void => this.set('steps', [...steps]);

	change = (step: Step): void => this.setSteps(this.steps.map((one) => (one.id === step.id ? step : one)));

	/** The step stands where the other one stood. */
	move = (from: number, to: number): void => {
		const moved = this.steps[from];
		if (!moved || to < 0 || to >= this.steps.length) return;
		this.setSteps(this.steps.filter((_, n) => n !== from).toSpliced(to, 0, moved));
	};

	remove = (id: string): void => this.setSteps(this.steps.filter((step) => step.id !== id));

	get changes(): Changes {
		return this.#changes;
	}

	get isDirty(): boolean {
		return Object.keys(this.#changes).length > 0;
	}

	/** Somebody else has changed the steps since this person began to. */
	get othersWrote(): boolean {
		const mine = this.#changes.steps;
		return mine !== undefined && !same(mine.from ?? null, this.#doc().steps);
	}

	forget = (): void => this.#draft.write('');
}
