import { SYSTEM_ID } from '#core/access/actor.ts';
import type { Command } from '#core/commands/command.ts';
import { judge } from '#core/commands/judge.ts';
import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import type { Verdict } from '#core/sync/op.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Grants, LoggedOp } from '#server/store/store.ts';
import { Shelf } from './world/plant.ts';

/** What the log says must be, worked out one act after the other by the commands alone: no store, no feed, no device. */
export interface Truth {
	readonly docs: ReadonlyMap<string, Doc>;
	/** Acts whose verdict in the log is not the one the commands give. */
	readonly wrong: readonly string[];
}

/** Given before any command is asked: by who brought the act, which the log does not tell. */
const isObjection = (verdict: Verdict): boolean =>
	(verdict.result === 'quarantined' && verdict.reason.startsWith('foreign-')) ||
	(verdict.result === 'refused' && ['unknown-person', 'malformed'].includes(verdict.refusal.code));

export const truthOf = async (
	log: readonly LoggedOp[],
	commands: (name: string) => Command | undefined
): Promise<Truth> => {
	const shelf = new Shelf();
	const verdicts = new Map<string, Verdict>();
	const wrong: string[] = [];
	const former: { person: string; until: string; grants: Grants }[] = [];
	for (const { op, verdict, at, receivedAt } of log) {
		const judged = await judge(op, shelf.read, {
			at,
			verdictOf: (id) => verdicts.get(id),
			system: op.actor === SYSTEM_ID,
			commands,
			formerGrants: async (person, then) =>
				former.find((one) => one.person === person && one.until > then)?.grants
		});
		verdicts.set(op.id, verdict);
		if (same(judged.verdict, verdict)) {
			for (const { id, grants } of judged.puts) {
				const old = shelf.docs.get(id);
				if (isKind(old, 'person') && !same(old.grants, grants))
					former.push({ person: id, until: receivedAt, grants: old.grants });
			}
			shelf.put(...judged.puts);
		} else if (!isObjection(verdict))
			wrong.push(`${op.id} ${op.name}: ${JSON.stringify(verdict)}, not ${JSON.stringify(judged.verdict)}`);
	}
	return { docs: shelf.docs, wrong };
};
