import type { Command } from '#core/commands/command.ts';
import { judge } from '#core/commands/judge.ts';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import { timeOfAct } from '#core/sync/act-time.ts';
import type { Op, Verdict } from '#core/sync/op.ts';

/** What an act does as far as this device can tell, and all it looked at to find out. */
export interface JudgedAct {
	op: Op;
	verdict: Verdict;
	puts: readonly Doc[];
	ids: ReadonlySet<string>;
	keys: ReadonlySet<string>;
	/** Acts whose verdict it asked for. */
	acts: ReadonlySet<string>;
	/** Revisions of the documents it found. */
	revs: ReadonlyMap<string, number>;
}

export interface Judging {
	verdictOf: (op: string) => Promise<Verdict | undefined>;
	commands: ((name: string) => Command | undefined) | undefined;
}

export const judgeAct = async (op: Op, read: Read, { verdictOf, commands }: Judging): Promise<JudgedAct> => {
	const ids = new Set<string>();
	const keys = new Set<string>();
	const acts = new Set<string>();
	const revs = new Map<string, number>();
	const seen = <T extends Doc | undefined>(doc: T): T => {
		if (doc) revs.set(doc.id, doc.rev);
		return doc;
	};
	const watched: Read = {
		get: async (id) => {
			ids.add(id);
			return seen(await read.get(id));
		},
		find: async (key, since) => {
			keys.add(key);
			const docs = await read.find(key, since);
			for (const { id } of docs) ids.add(id);
			return docs.map(seen);
		}
	};
	const { verdict, puts } = await judge(op, watched, {
		at: timeOfAct(op),
		isOnDevice: true,
		verdictOf: (id) => {
			acts.add(id);
			return verdictOf(id);
		},
		...(commands && { commands })
	});
	return { op, verdict, puts, ids, keys, acts, revs };
};

/** What changed since an act was judged. */
export class Dirt {
	readonly ids = new Set<string>();
	readonly keys = new Set<string>();
	readonly acts = new Set<string>();

	add({ ids, keys }: { ids: Iterable<string>; keys: Iterable<string> }): void {
		for (const id of ids) this.ids.add(id);
		for (const key of keys) this.keys.add(key);
	}

	include({ ids, keys, acts }: Dirt): void {
		this.add({ ids, keys });
		for (const act of acts) this.acts.add(act);
	}

	touches({ ids, keys, acts }: JudgedAct): boolean {
		return meet(this.ids, ids) || meet(this.keys, keys) || meet(this.acts, acts);
	}
}

const meet = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean => {
	if (few.size > many.size) return meet(many, few);
	for (const one of few) if (many.has(one)) return true;
	return false;
};
