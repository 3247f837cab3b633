import type { Doc } from '#core/model/document.ts';
import type { Act } from '#lib/device/act.ts';
import type { ReplicaState } from '#lib/replica/replica-state.ts';
import type { Replica } from '#lib/replica/replica.ts';
import { placedOf } from '#lib/replica/row.ts';
import type { Placed } from '#lib/replica/row.ts';
import type { BaseMemo } from './base-memo.ts';
import type { JudgedAct } from './judged-act.ts';
import type { Projection } from './projection.ts';

/** An act and what it does to what the device knows. */
export interface Laid {
	act: Act;
	judged: JudgedAct;
}

/** One document that pending acts change. */
export interface Projected {
	/** As it is after them; undefined where it is not this person's to see any more. */
	after: Placed | undefined;
	/** As the replica has it. */
	base: Placed | undefined;
	doc: Doc;
}

/** What people see at one moment: one version of the replica and the acts laid over it. */
export interface Snapshot {
	replica: Replica;
	state: ReplicaState;
	projected: ReadonlyMap<string, Projected>;
	laid: readonly Laid[];
}

const placed = new WeakMap<Doc, Placed>();

/** A projected document is looked at by every list on the screen, again with every act. */
const placedOnce = (doc: Doc | undefined): Placed | undefined => {
	if (!doc) return undefined;
	const known = placed.get(doc);
	if (known) return known;
	const fresh = placedOf(doc, 0);
	if (fresh) placed.set(doc, fresh);
	return fresh;
};

export const snapshotOf = async (
	replica: Replica,
	laid: readonly Laid[],
	projection: Projection,
	memo: BaseMemo
): Promise<Snapshot> => {
	const { state } = replica;
	const projected = new Map<string, Projected>();
	for (const [id, doc] of projection.docs) {
		const base = placedOnce(await memo.get(id));
		const isVisible = doc.scopes.some((scope) => state.scopes.includes(scope));
		projected.set(id, { base, doc, after: isVisible ? placedOnce(doc) : undefined });
	}
	return { replica, state, projected, laid };
};
