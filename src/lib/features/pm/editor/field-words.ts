import type { PlanDoc } from '#core/pm/book/plan-book.ts';
import type { Schedule } from '#core/pm/schedule.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';
import { sentenceOf } from '../plans/sentence.ts';
import type { Choice, PlanChoices } from './choices.svelte.ts';

/** What a field of a plan is called in its form. */
export const fieldLabel = (field: string, { t }: I18n): string => {
	const { planForm: words } = t;
	const labels: Readonly<Record<string, string>> = {
		...{ name: words.name, code: words.code, description: words.description, assets: words.machines },
		...{ workKind: words.workKind, procedure: words.procedure, schedule: words.when },
		...{ levels: words.levels.title, covers: words.covers, round: words.round.label, group: words.group },
		...{ estimateMinutes: words.estimate, needsWindow: words.needsWindow, skills: words.skills },
		...{ owner: words.owner, priority: words.priority, stack: words.stack, parts: words.parts.title },
		filter: words.filter.title
	};
	return labels[field] ?? field;
};

const idOf = (one: unknown): string =>
	typeof one === 'object' && one !== null
		? String(Reflect.get(one, 'part') ?? Reflect.get(one, 'name') ?? Reflect.get(one, 'id') ?? '')
		: String(one);

interface Around {
	readonly plan: PlanDoc;
	readonly pm: PmBook;
	readonly choices: PlanChoices;
	readonly i18n: I18n;
	/** Of parts, which only a few plans name. */
	readonly partName: (id: string) => string;
}

const labelled = (choices: readonly Choice[], id: string) =>
	choices.find(({ value }) => value === id)?.label ?? id;

/** A value of a field as a person reads it, where it stands beside another one: one line for each of several. */
export const fieldLines = (field: string, value: unknown, around: Around): string[] => {
	const { plan, pm, choices, i18n, partName } = around;
	if (value === undefined || value === null || value === false) return ['–'];
	if (value === true) return [i18n.t.ui.choice.yes];
	if (field === 'schedule')
		return [sentenceOf(value as Schedule, pm.thing(plan.assets?.[0]), i18n) || i18n.t.planForm.noRule];
	const oneName = (one: unknown): string => {
		const id = idOf(one);
		switch (field) {
			case 'assets':
				return pm.thing(id)?.name ?? id;
			case 'covers':
				return pm.plans.find((other) => other.id === id)?.name ?? id;
			case 'skills':
				return labelled(choices.skills, id);
			case 'procedure':
				return labelled(choices.procedures, id);
			case 'owner':
				return choices.nameOf(id);
			case 'parts':
				return partName(id);
			default:
				return id;
		}
	};
	return Array.isArray(value) ? value.map(oneName) : [oneName(value)];
};
