import { allowed } from '#core/access/can.ts';
import { whoIs } from '#core/access/who-is.ts';
import { actorAt } from '#core/commands/judge.ts';
import { findOf, getOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { labelIn } from '../job/failure/failure-codes.ts';

const ACTS = [
	'work.permit',
	'work.isolate',
	'work.lock',
	'work.verifyIsolation',
	'work.unlock',
	'work.transferLock',
	'permit.issue'
] as const;
export type GateAct = (typeof ACTS)[number];

export interface GateFacts {
	/** What this person may do here. */
	may: readonly GateAct[];
	/** The site's words for kinds of permit and of energy, by their code. */
	labels: Readonly<Record<string, string>>;
	/** The site's kinds of permit and of energy, in its order. */
	permitTypes: readonly string[];
	energies: readonly string[];
}

const inOrder = (a: { order?: number | undefined }, b: { order?: number | undefined }) =>
	(a.order ?? 1e6) - (b.order ?? 1e6);

export const gateFacts =
	(id: string, person: string, now: Date, locale: string): Question<GateFacts | undefined> =>
	async (read) => {
		const [who, work] = [await whoIs(read, person, now.toISOString()), await getOf(read, 'work', id)];
		if (!who || !work) return undefined;
		const may: GateAct[] = [];
		for (const act of ACTS) if (await allowed(read, who.actor, act, work)) may.push(act);
		const listOf = async (list: string) =>
			(await findOf(read, 'code', key.codes(list, work.site)))
				.filter(({ archived }) => !archived)
				.sort(inOrder);
		const [permits, energies] = [await listOf('permit-type'), await listOf('energy')];
		return {
			may,
			labels: Object.fromEntries(
				[...permits, ...energies].map(({ code, label }) => [code, labelIn(label, locale) ?? code])
			),
			permitTypes: permits.map(({ code }) => code),
			energies: energies.map(({ code }) => code)
		};
	};

/** Who may take a lock over: everybody at the site who could take it off again. */
export const lockTakers =
	(id: string, person: string, now: Date): Question<{ value: string; label: string }[]> =>
	async (read) => {
		const work = await getOf(read, 'work', id);
		if (!work) return [];
		const takers = [];
		for (const one of await findOf(read, 'person', key.kind('person', work.site))) {
			if (one.id === person || one.state !== 'active' || one.archived || one.account !== undefined) continue;
			const actor = await actorAt(one, read, now.toISOString());
			if (await allowed(read, actor, 'work.unlock', work)) takers.push({ value: one.id, label: one.name });
		}
		return takers.sort((a, b) => a.label.localeCompare(b.label));
	};
