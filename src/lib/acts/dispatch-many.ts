import type { Command } from '#core/commands/command.ts';
import { idsOf } from '#core/commands/ids.ts';
import { commandNamed } from '#core/commands/registry.ts';
import { MAX_ACT_BYTES } from '#core/sync/messages.ts';
import type { Refusal } from '#core/sync/op.ts';
import { sizeOf } from '#lib/outbox/batch.ts';
import type { Mark } from '#lib/outbox/commit-many.ts';
import type { Numbers } from '#lib/outbox/numbers.ts';
import type { Laid } from '#lib/outbox/snapshot.ts';
import { opOf, revsOf } from './dispatch.ts';
import type { DispatchParts } from './dispatch.ts';

/** One of many: what is asked is known when the ids of those before it are. */
export interface OneOfMany {
	name: string;
	/** Undefined where what it stands on was not kept. */
	args: (madeBy: (i: number, prefix: string) => string | undefined) => unknown;
	/** Documents and keys it will look at, as far as they are known. */
	reads?: { prefix?: string; ids?: readonly string[]; keys?: readonly string[] };
}

/** Where what was kept begins; each refused one took no number. */
export interface KeptMany {
	n: number;
	client: string;
	seq: number;
	refused: { i: number; refusal: Refusal }[];
}

export type DispatchedMany =
	| ({ ok: true } & KeptMany)
	/** moved: the mark is not what it was, somebody else goes on with this. */
	| { ok: false; reason: 'full' | 'moved' | 'not-ready' };

/** `mark` says what will be noted in the same moment, once it is known what was kept. */
export type DispatchMany = (
	acts: readonly OneOfMany[],
	mark: (kept: KeptMany) => Mark
) => Promise<DispatchedMany>;

const DEPENDENCY: Refusal = { code: 'dependency' };

/** Many acts through the one door, each judged as if it were done alone, all kept in one transaction. */
export const makeDispatchMany =
	({
		outbox,
		overlay,
		numbers,
		circumstances,
		commands = commandNamed
	}: Omit<DispatchParts, 'commands'> & {
		commands?: ((name: string) => Command | undefined) | undefined;
	}): DispatchMany =>
	async (acts, mark) => {
		// The numbers are made where they are asked for first.
		await numbers();
		for (;;) {
			const done = await overlay.considerMany(async ({ next, foresee, judge }) => {
				await foresee(...readsOf(acts, next));
				const kept: KeptMany = { n: next.n, client: next.client, seq: next.next, refused: [] };
				const laid: Omit<Laid, 'act'>[] = [];
				const seqs = new Map<number, number>();
				for (const [i, { name, args }] of acts.entries()) {
					const command = commands(name);
					if (!command) throw new Error(`${name}: no such command`);
					const seq = next.next + laid.length;
					const plain = args((of, prefix) => {
						const made = seqs.get(of);
						return made === undefined ? undefined : idsOf({ client: next.client, seq: made })(prefix);
					});
					if (plain === undefined) {
						kept.refused.push({ i, refusal: DEPENDENCY });
						continue;
					}
					const made = opOf(command, plain, { client: next.client, next: seq }, circumstances());
					const judged = await judge(made);
					if (judged.verdict.result === 'refused') {
						kept.refused.push({ i, refusal: judged.verdict.refusal });
						continue;
					}
					const op = { ...made, base: revsOf(judged) };
					if (sizeOf(op) > MAX_ACT_BYTES) {
						kept.refused.push({ i, refusal: { code: 'malformed', detail: { reason: 'too-large' } } });
						continue;
					}
					seqs.set(i, seq);
					laid.push({ judged: { ...judged, op } });
				}
				const committed = await outbox.commitMany(
					laid.map(({ judged }) => judged.op),
					next,
					mark(kept)
				);
				if (committed.ok) {
					await overlay.append(
						...committed.acts.flatMap((act, i) => {
							const one = laid[i];
							return one ? [{ ...one, act }] : [];
						})
					);
				}
				if (committed.ok) return { ok: true as const, ...kept };
				return { ok: false as const, reason: committed.reason };
			});
			if (!done) return { ok: false, reason: 'not-ready' };
			if (done.ok) return done;
			const { reason } = done;
			if (reason !== 'taken') return { ok: false, reason };
			await overlay.refresh();
		}
	};

/** New things have ids of their own: that nothing lies there yet is asked for all of them at once. */
const readsOf = (acts: readonly OneOfMany[], { client, next }: Numbers): [ids: string[], keys: string[]] => {
	const own = acts.flatMap(({ reads }, i) =>
		reads?.prefix === undefined ? [] : [idsOf({ client, seq: next + i })(reads.prefix)]
	);
	const ids = new Set([...own, ...acts.flatMap(({ reads }) => reads?.ids ?? [])]);
	return [[...ids], [...new Set(acts.flatMap(({ reads }) => reads?.keys ?? []))]];
};
