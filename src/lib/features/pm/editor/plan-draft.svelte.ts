import type { PlanDoc } from '#core/pm/book/plan-book.ts';
import type { Schedule } from '#core/pm/schedule.ts';
import { FieldsDraft } from '#lib/device/fields-draft.svelte.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';

/** What people write; the rest is given. */
const PLAN_FIELDS = [
	...(['name', 'code', 'description', 'workKind', 'assets', 'filter', 'procedure', 'schedule'] as const),
	...(['levels', 'covers', 'round', 'group', 'estimateMinutes', 'needsWindow', 'skills', 'owner'] as const),
	...(['parts', 'priority', 'stack'] as const)
] as const;
type PlanField = (typeof PLAN_FIELDS)[number];
type Plan = Pick<PlanDoc, PlanField | 'id' | 'site'>;

/** A plan as its form begins: every month from today, to be changed. */
export const freshPlan = (site: string, today: string): Plan => ({
	id: 'new',
	site,
	...{ name: '', code: '', workKind: 'preventive' },
	schedule: { calendar: { every: 1, unit: 'month', anchor: today }, nonWorkingDay: 'next', leadDays: 7 }
});

/** What a person changes in a plan, or writes into a new one. */
export class PlanDraft extends FieldsDraft<Plan, PlanField> {
	readonly #begun: () => Plan;

	constructor(store: DraftKeeper, person: string, doc: () => Plan) {
		super(store, { person, form: `plan.${doc().id}`, fields: PLAN_FIELDS, doc });
		this.#begun = doc;
	}

	get schedule(): Schedule {
		return this.get('schedule');
	}

	/** As it would be kept; what is not set is left out. */
	readonly values: Plan = $derived.by(() => {
		const all = PLAN_FIELDS.map((field) => [field, this.get(field)] as const);
		const { id, site } = this.#begun();
		return { ...Object.fromEntries(all.filter(([, value]) => value !== undefined)), id, site } as Plan;
	});

	/** Sets parts of the rule; `undefined` takes one away. */
	rule = (parts: { readonly [P in keyof Schedule]?: Schedule[P] | undefined }): void => {
		const all = Object.entries({ ...this.schedule, ...parts }).filter(([, value]) => value !== undefined);
		this.set('schedule', Object.fromEntries(all));
	};
}
