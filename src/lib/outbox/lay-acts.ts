import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import { same } from '#core/model/same.ts';
import type { Act } from '#lib/device/act.ts';
import type { BaseMemo } from './base-memo.ts';
import { Dirt, judgeAct } from './judged-act.ts';
import type { JudgedAct, Judging } from './judged-act.ts';
import { Projection } from './projection.ts';
import type { Laid } from './snapshot.ts';

/**
 * Lays acts over the replica in their order. What was judged before and looked at nothing that has changed since is
 * taken as it was: one more act, or one answered, costs only what it touches.
 */
export const layActs = async (
	acts: readonly Act[],
	before: readonly Laid[],
	memo: BaseMemo,
	known: Dirt | undefined,
	judging: Judging
): Promise<{ laid: Laid[]; projection: Projection }> => {
	const dirt = new Dirt();
	if (known) dirt.include(known);
	const former = new Map(before.map((one) => [one.act.op.id, one]));
	const now = new Set(acts.map(({ op }) => op.id));
	for (const { act, judged } of before) if (!now.has(act.op.id)) markGone(dirt, judged);
	const projection = new Projection();
	const laid: Laid[] = [];
	const verdicts = new Map<string, Laid>();
	const own: Judging = {
		...judging,
		verdictOf: async (id) => {
			const one = verdicts.get(id);
			return one ? (one.act.verdict ?? one.judged.verdict) : judging.verdictOf(id);
		}
	};
	for (const act of acts) {
		const earlier = former.get(act.op.id);
		if (earlier && !same(earlier.act.verdict, act.verdict)) dirt.acts.add(act.op.id);
		const stands = known && earlier?.act.op.name === act.op.name && !dirt.touches(earlier.judged);
		const judged = stands ? earlier.judged : await judgeAct(act.op, projection.over(memo), own);
		if (!stands) markChanged(dirt, earlier?.judged, judged);
		projection.put(judged.puts);
		const one = { act, judged };
		verdicts.set(act.op.id, one);
		laid.push(one);
	}
	return { laid, projection };
};

const mark = (dirt: Dirt, doc: Doc) => dirt.add({ ids: [doc.id], keys: keysOf(doc) });

const markGone = (dirt: Dirt, { op, puts }: JudgedAct) => {
	dirt.acts.add(op.id);
	for (const doc of puts) mark(dirt, doc);
};

const markChanged = (dirt: Dirt, earlier: JudgedAct | undefined, judged: JudgedAct) => {
	if (!same(earlier?.verdict, judged.verdict)) dirt.acts.add(judged.op.id);
	const former = new Map(earlier?.puts.map((doc) => [doc.id, doc]));
	for (const doc of judged.puts) {
		const old = former.get(doc.id);
		former.delete(doc.id);
		if (same(old, doc)) continue;
		if (old) mark(dirt, old);
		mark(dirt, doc);
	}
	for (const doc of former.values()) mark(dirt, doc);
};
