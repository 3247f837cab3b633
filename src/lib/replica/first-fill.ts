import { FILL_PARTS } from '#core/sync/fill-order.ts';
import type { FillPart } from '#core/sync/fill-order.ts';
import { effectsOf } from './effects.ts';
import type { FilledPage } from './page.ts';
import { storageTrouble } from './pull-round.ts';
import type { Pulled, Pulling } from './pull-round.ts';
import type { Replica } from './replica.ts';
import type { Fill, ReplicaState } from './replica-state.ts';

/** How far a first fill is: which part is coming, and how much of everything is here, from 0 to 1. */
export interface Progress {
	part: Fill['part'];
	share: number;
}

export const progressOf = ({ fill, shedBefore }: ReplicaState): Progress | undefined => {
	if (!fill) return undefined;
	// History that there is no room for does not come: nobody waits for it, even where the end of the fill finds no room.
	if (fill.part === 'tail' && shedBefore !== undefined) return undefined;
	const sum = (numbers: Fill['counts']) => FILL_PARTS.reduce((all, part) => all + (numbers[part] ?? 0), 0);
	const all = sum(fill.counts);
	return { part: fill.part, share: all === 0 ? 0 : Math.min(1, sum(fill.got) / all) };
};

const BEGIN: Fill = { part: FILL_PARTS[0], after: '', from: {}, counts: {}, got: {} };

const partAfter = (part: FillPart): Fill['part'] => FILL_PARTS[FILL_PARTS.indexOf(part) + 1] ?? 'tail';

/** Every change above the lowest cursor of any page is pulled afterwards, so no page can miss one. */
const lowest = (a: Fill['from'], b: Fill['from']): Fill['from'] =>
	Object.fromEntries(
		Object.entries(b).map(([scope, cursor]) => [scope, Math.min(cursor, a[scope] ?? cursor)])
	);

const fillAfter = (fill: Fill & { part: FillPart }, page: FilledPage): Fill => ({
	part: page.next === null ? partAfter(fill.part) : fill.part,
	after: page.next ?? '',
	from: lowest(fill.from, page.cursors),
	counts: page.counts,
	got: { ...fill.got, [fill.part]: (fill.got[fill.part] ?? 0) + page.docs.length }
});

/** A page that was asked for before the one in front of it was written. */
interface Coming extends Pick<Fill, 'part' | 'after'> {
	scopes: readonly string[];
	answer: ReturnType<Pulling['remote']['snapshot']>;
}

const ask = (
	{ remote, client, limit }: Pulling,
	{ epoch, scopes }: ReplicaState,
	place: { part: FillPart; after: string }
): Coming['answer'] => remote.snapshot({ epoch, client: client(), scopes, ...place, limit });

const comingOf = (pulling: Pulling, state: ReplicaState, { part, after }: Fill): Coming | undefined =>
	part === 'tail'
		? undefined
		: { part, after, scopes: state.scopes, answer: ask(pulling, state, { part, after }) };

/** Meanwhile another tab may have gone on, or a scope may have been lost. */
const isFor = (
	coming: Coming | undefined,
	{ scopes }: ReplicaState,
	{ part, after }: Fill
): coming is Coming => coming?.part === part && coming.after === after && coming.scopes === scopes;

/**
 * Puts the plant on empty shelves, in the order in which people need it, each page with the place where the next one
 * begins: a fill that was interrupted goes on. It ends before what changed meanwhile has been pulled.
 */
export const firstFill = async (replica: Replica, pulling: Pulling): Promise<Pulled> => {
	const { pause } = pulling;
	let coming: Coming | undefined;
	try {
		for (;;) {
			const { state } = replica;
			const fill = state.version === 0 ? BEGIN : state.fill;
			if (!fill || fill.part === 'tail') return { ok: true };
			const { part, after } = fill;
			const answer = await (isFor(coming, state, fill)
				? coming.answer
				: ask(pulling, state, { part, after }));
			if (!answer.ok) return answer;
			const next = fillAfter({ ...fill, part }, answer.value);
			// While this page is written, which takes longest, the next one is on its way.
			coming = comingOf(pulling, state, next);
			const version = state.version + 1;
			const cursors = next.part === 'tail' ? next.from : state.cursors;
			// Room that was made meanwhile is not for what is over.
			const isEnded = part === 'history' && replica.state.shedBefore !== undefined;
			const docs = isEnded ? [] : answer.value.docs;
			await replica.publish(effectsOf(docs, [], version), { ...state, version, cursors, fill: next });
			if (next.part !== part) replica.tell();
			await pause();
		}
	} catch (error) {
		return storageTrouble(error);
	}
};
