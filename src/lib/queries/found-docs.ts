import type { Doc } from '#core/model/document.ts';
import type { Sought } from '#core/search/entry.ts';
import type { Found } from './finder.ts';
import type { Question } from './live-answer.ts';

/** Documents of one sort, the best first, and how many there are. */
export interface FoundList {
	readonly sought: Sought;
	readonly docs: readonly Doc[];
	readonly count: number;
}

export interface FoundDocs {
	/** What was asked for: an answer may be older than what has been typed by now. */
	readonly text: string;
	readonly lists: readonly FoundList[];
}

interface Looked {
	readonly text: string;
	readonly sought: readonly Sought[];
	/** Undefined while there is no answer yet: the whole code of a thing is found without. */
	readonly found: Found | undefined;
}

/**
 * What was found, as this device has it now: what is not here any more, or was never this person's to see, is not shown,
 * whatever the words say (S-7). Whoever typed or scanned a whole code or label means that thing: it comes first.
 */
export const foundDocs =
	({ text, sought, found }: Looked): Question<FoundDocs> =>
	async (read) => {
		const [{ entryOf }, { key }, { keptAs }, { hostOf }, { gs1Thing }, { resolveTag }] = await Promise.all([
			import('#core/search/entry.ts'),
			import('#core/model/keys.ts'),
			import('#core/tags/typed-code.ts'),
			import('#core/tags/addresses.ts'),
			import('#core/tags/gs1.ts'),
			import('#core/tags/resolve-tag.ts')
		]);
		const typed = text.trim();
		const isScanned = hostOf(typed) !== undefined || gs1Thing(typed) !== undefined;
		const label = isScanned ? await resolveTag(read, { text, here: location.origin }) : undefined;
		const keys = [...(typed === '' ? [] : [key.tag(typed)]), ...keptAs(typed).map(key.code)];
		const exact = [
			...(label?.is === 'found' ? label.things : []),
			...(await Promise.all(keys.map((one) => read.find(one)))).flat()
		];
		const lists: FoundList[] = [];
		for (const one of sought) {
			const list = found?.lists.find((other) => other.sought === one);
			const named = exact.filter((doc) => entryOf(doc)?.sought === one);
			const others = await Promise.all((list?.ids ?? []).map((id) => read.get(id)));
			const here = others.filter((doc) => doc !== undefined && entryOf(doc)?.sought === one);
			const docs = new Map([...named, ...here].flatMap((doc) => (doc ? [[doc.id, doc] as const] : [])));
			const more = (list?.count ?? 0) - (list?.ids.length ?? 0);
			if (docs.size > 0) lists.push({ sought: one, docs: [...docs.values()], count: docs.size + more });
		}
		return { text, lists };
	};
