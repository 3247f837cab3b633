import type { Step } from '#core/model/plan.ts';
import { FieldsDraft } from '#lib/device/fields-draft.svelte.ts';
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
type ProcedureField = (typeof FIELDS)[number];

/** What a person changes in a version that is being written. */
export class ProcedureDraft extends FieldsDraft<Version, ProcedureField> {
	constructor(store: DraftKeeper, person: string, doc: () => Version) {
		super(store, { person, form: `procedure.${doc().id}`, fields: FIELDS, doc });
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
}
