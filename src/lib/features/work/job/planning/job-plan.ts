import type { Work } from '#core/model/collections.ts';
import type { DocOf } from '#core/model/collections.ts';
import type { Party } from '#core/model/fields.ts';
import type { Deed } from '../../acts/do-each.ts';

/** What a planner says about a job. */
export interface JobPlan {
	owner: Party;
	/** Which procedure, whatever its version. */
	procedure: string | null;
	/** The procedure and version that the job goes by until something else is said. */
	given: Work['procedure'] | null;
	minutes: number | null;
	/** '' for no day. */
	due: string;
}

export interface ProcedureChoice {
	id: string;
	version: number;
	label: string;
}

const choice = ({ procedureId, version, name, code }: DocOf<'procedure'>): ProcedureChoice => ({
	id: procedureId,
	version,
	label: `${name} (${code})`
});

/**
 * Each procedure of this site once, in the version that is published, and the job's own in the version it was given:
 * that one may be archived or replaced by now, and the job still goes by it.
 */
export const procedureChoices = (
	all: readonly DocOf<'procedure'>[],
	{ site, procedure: own }: Pick<Work, 'site' | 'procedure'>
): ProcedureChoice[] => {
	const given = all.find((one) => one.procedureId === own?.id && one.version === own?.version);
	const published = all.filter(
		(one) => one.state === 'published' && one.site === site && !one.archived && one.procedureId !== own?.id
	);
	return [...(given ? [given] : []), ...published].map(choice);
};

export const planIn = ({ owner, procedure, estimateMinutes, dueOn }: Work): JobPlan => ({
	owner,
	procedure: procedure?.id ?? null,
	given: procedure ?? null,
	minutes: estimateMinutes ?? null,
	due: dueOn ?? ''
});

const same = (a: Party, b: Party) => a.type === b.type && a.id === b.id;

/** The acts that make one plan of the other: none where nothing was changed. A job keeps the version it was given. */
export const deedsOf = (before: JobPlan, now: JobPlan, choices: readonly ProcedureChoice[]): Deed[] => {
	const changes: Record<string, { from: unknown; to: unknown }> = {};
	const named = (procedure: string | null) => {
		const chosen = choices.find(({ id }) => id === procedure);
		return chosen ? { id: chosen.id, version: chosen.version } : null;
	};
	if (now.procedure !== before.procedure) {
		changes['procedure'] = { from: before.given, to: named(now.procedure) };
	}
	if (now.minutes !== before.minutes) changes['estimateMinutes'] = { from: before.minutes, to: now.minutes };
	if (now.due !== before.due) changes['dueOn'] = { from: before.due || null, to: now.due || null };
	return [
		...(Object.keys(changes).length > 0 ? [{ name: 'plan', args: { changes } }] : []),
		...(same(before.owner, now.owner)
			? []
			: [{ name: 'assign', args: { owner: { from: before.owner, to: now.owner } } }])
	];
};
