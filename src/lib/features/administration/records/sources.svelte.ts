import type { Doc } from '#core/model/document.ts';
import { WORK_KINDS } from '#core/model/work-status.ts';
import { LOCALES, LOCALE_NAMES, type Messages } from '#lib/i18n/locales.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { labelIn } from '../families/code-label.ts';
import { listOf, textOf } from './family.ts';
import type { Choice, SourceName, Sources } from './field-spec.ts';

const directory = (kind: string) => ({
	shelf: 'directory' as const,
	selector: { kind },
	sort: ['ixState', 'ixSort']
});
const places = (kind: string) => ({ shelf: 'assets' as const, selector: { kind }, sort: ['ixSort'] });

const CODE_SOURCES: Partial<Record<SourceName, string>> = {
	groups: 'group',
	causes: 'cause',
	remedies: 'remedy'
};

const byLabel = (a: Choice, b: Choice): number => a.label.localeCompare(b.label);
const choicesOf = <K extends string>(words: Readonly<Record<K, string>>): Choice[] =>
	Object.entries<string>(words).map(([value, label]) => ({ value, label }));

interface Parts {
	queries: Queries;
	site: () => string | undefined;
	t: () => Messages;
	locale: () => string;
}

/** What can be chosen from in the forms: asked of the device only where a form offers it. */
export class SourceLists {
	readonly #parts: Parts;
	readonly #people: LiveQuery<Doc[]>;
	readonly #skills: LiveQuery<Doc[]>;
	readonly #shifts: LiveQuery<Doc[]>;
	readonly #codes: LiveQuery<Doc[]>;
	readonly #areas: LiveQuery<Doc[][]>;

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries } = parts;
		this.#people = new LiveQuery(() => queries.rows(directory('person')));
		this.#skills = new LiveQuery(() => queries.rows(directory('skill')));
		this.#shifts = new LiveQuery(() => queries.rows(directory('shift')));
		this.#codes = new LiveQuery(() => queries.rows(directory('code')));
		this.#areas = new LiveQuery(() =>
			together(['area', 'line', 'machine'].map((kind) => queries.rows(places(kind))))
		);
	}

	/** Everybody, those who left too: what they wrote keeps their name. */
	readonly names = $derived.by(() =>
		Object.fromEntries((this.#people.current ?? []).map((doc) => [doc.id, textOf(doc['name'])]))
	);

	/** Who holds a skill and until when. */
	get people(): readonly Doc[] {
		return (this.#people.current ?? []).filter((doc) => this.#worksHere(doc));
	}

	of(needed: readonly SourceName[]): Sources {
		return Object.fromEntries(needed.map((name) => [name, this.#choices(name)]));
	}

	#choices(name: SourceName): Choice[] {
		const { admin, rules, work } = this.#parts.t();
		switch (name) {
			case 'people':
				return this.people.map((doc) => ({ value: doc.id, label: textOf(doc['name']) })).sort(byLabel);
			case 'skills':
				return this.#named(this.#skills.current);
			case 'shifts':
				return this.#named(this.#shifts.current);
			case 'areas':
				return this.#areaChoices();
			case 'groups':
			case 'causes':
			case 'remedies':
				return this.#codeChoices(CODE_SOURCES[name]);
			case 'absences':
				return choicesOf(admin.absences);
			case 'windowTypes':
				return choicesOf(this.#parts.t().windows.types);
			case 'windowStates':
				return choicesOf(this.#parts.t().windows.states);
			case 'locales':
				return LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }));
			case 'effects':
				return choicesOf(this.#parts.t().codes.effects);
			case 'causeKinds':
				return choicesOf(this.#parts.t().codes.causeKinds);
			case 'impacts':
				return choicesOf(rules.impacts);
			case 'workKinds':
				return WORK_KINDS.map((value) => ({ value, label: work.kind[value] }));
			case 'verify':
				return choicesOf(rules.verify);
			case 'onTime':
				return choicesOf(rules.onTimes);
			case 'insidePlanned':
				return choicesOf(rules.insidePlanned);
		}
	}

	#worksHere(doc: Doc): boolean {
		const site = this.#parts.site();
		const isHere = listOf(doc['grants']).some((grant) => (grant as { site: string }).site === site);
		return isHere && doc['state'] === 'active' && doc['account'] === undefined && !doc.archived;
	}

	#named(docs: readonly Doc[] | undefined): Choice[] {
		return this.#ofSite(docs)
			.map((doc) => ({ value: doc.id, label: textOf(doc['name']) }))
			.sort(byLabel);
	}

	#codeChoices(list: string | undefined): Choice[] {
		return this.#ofSite(this.#codes.current)
			.filter((doc) => doc['list'] === list)
			.map((doc) => {
				const code = textOf(doc['code']);
				return { value: code, label: `${labelIn(doc['label'], this.#parts.locale())} (${code})` };
			})
			.sort(byLabel);
	}

	/** With everything they lie in: there is a "Line 1" in more than one hall. */
	#areaChoices(): Choice[] {
		const docs = (this.#areas.current ?? []).flat();
		const byId: Partial<Record<string, Doc>> = Object.fromEntries(docs.map((doc) => [doc.id, doc]));
		const pathOf = (doc: Doc, depth = 0): string => {
			const above = byId[textOf(doc['parentId'])];
			const name = textOf(doc['name']);
			return above && depth < 10 ? `${pathOf(above, depth + 1)} › ${name}` : name;
		};
		return this.#ofSite(docs)
			.map((doc) => ({ value: doc.id, label: pathOf(doc) }))
			.sort(byLabel);
	}

	#ofSite(docs: readonly Doc[] | undefined): readonly Doc[] {
		const site = this.#parts.site();
		return (docs ?? []).filter((doc) => doc['site'] === site && !doc.archived);
	}
}
