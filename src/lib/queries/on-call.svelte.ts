import { policyId } from '#core/commands/policy-id.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { DocOf } from '#core/model/collections.ts';
import { isCrying, type Escalation, type Roster } from '#core/work/escalation.ts';
import { Escalations } from '#core/work/escalations.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Queries } from './queries.ts';
import { together } from './together.ts';

type Site = Pick<Roster, 'site' | 'zone' | 'responseMinutes'>;
type Item = Parameters<Escalations['of']>[0];

const KINDS = ['person', 'team', 'shift', 'absence'] as const;

const all = (kind: string) => ({
	shelf: 'directory' as const,
	selector: { kind },
	sort: ['ixState', 'ixSort']
});

const only = <K extends (typeof KINDS)[number]>(docs: readonly Doc[] | undefined, kind: K) =>
	(docs ?? []).filter((doc): doc is Doc & DocOf<K> => isKind(doc, kind));

/** Who is called when nobody takes notice. The people and shifts are read only once something cries. */
export class OnCall {
	readonly #site: LiveQuery<Site | undefined>;
	readonly #rows: LiveQuery<Doc[][]>;

	/** At the site of this person. */
	constructor(queries: Queries, person: string) {
		this.#site = new LiveQuery(() =>
			queries.answer(async (read) => {
				const site = (await read.get(person))?.['site'];
				if (typeof site !== 'string') return undefined;
				const policy = await read.get(policyId(site));
				const zone = (await read.get(site))?.['timeZone'];
				return {
					site,
					zone: typeof zone === 'string' ? zone : undefined,
					responseMinutes: isKind(policy, 'policy') ? policy.responseMinutes : undefined
				};
			})
		);
		this.#rows = new LiveQuery(() => together(KINDS.map((kind) => queries.rows(all(kind)))));
	}

	readonly #roster = $derived.by((): Roster | undefined => {
		const site = this.#site.current;
		const rows = this.#rows.current;
		if (!site || !rows) return undefined;
		const [people, teams, shifts, absences] = rows;
		return {
			...site,
			people: only(people, 'person'),
			teams: only(teams, 'team'),
			shifts: only(shifts, 'shift'),
			absences: only(absences, 'absence')
		};
	});

	readonly #escalations = $derived.by(() => this.#roster && new Escalations(this.#roster));

	of(work: Item, now: Date): Escalation | undefined {
		return isCrying(work) ? this.#escalations?.of(work, now.toISOString()) : undefined;
	}

	nameOf(person: string): string {
		return this.#roster?.people.find(({ id }) => id === person)?.name ?? '';
	}
}
