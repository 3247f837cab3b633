import type { Doc } from '#core/model/document.ts';
import { shelfOf } from '#core/model/collections.ts';
import { entryOf, SEARCHED_SHELVES, SOUGHT } from '#core/search/entry.ts';
import type { Found } from '#lib/queries/finder.ts';
import { replicaPlace } from '#lib/replica/replica-place.ts';
import { DeskLink } from '#lib/search/desk-link.ts';
import { done, openDatabase } from '#lib/search/idb.ts';
import { searchDocs } from '../searching/documents.ts';
import { expose, need } from './expose.ts';

const REPLICA = 'bench-replica';

interface Took {
	readonly took: number;
	readonly count: number;
}

let link: DeskLink | undefined;
let answer: (found: Found) => void = () => {};
let texts: string[] = [];

const textOf = (doc: Doc): string => {
	const { code = '', name = '', rest = [] } = entryOf(doc) ?? {};
	return [code, name, ...rest].join(' ');
};

const ask = (text: string): Promise<Found> =>
	new Promise((resolve) => {
		answer = resolve;
		need(link, 'search').say({ do: 'ask', n: 1, asked: { text, sought: SOUGHT, most: 5 } });
	});

const countIn = ({ lists }: Found): number => lists.reduce((sum, { count }) => sum + count, 0);

/** Every word as it was typed, in capitals or not: no slips, no umlauts spelt out. */
const matcherOf = (text: string) => {
	const words = text.split(/\s+/).map((word) => new RegExp(word, 'iu'));
	return (all: string) => words.every((word) => word.test(all));
};

const deeds = {
	/** Documents as the replica keeps them, in a database as it names them. */
	async fill(count: number): Promise<number> {
		const docs = searchDocs(count);
		texts = docs.map(textOf);
		const database = await openDatabase(await replicaPlace(), REPLICA, (fresh) => {
			for (const shelf of SEARCHED_SHELVES) fresh.createObjectStore(shelf, { keyPath: 'id' });
			fresh.createObjectStore('state', { keyPath: 'k' });
		});
		const transaction = need(database, 'database').transaction([...SEARCHED_SHELVES, 'state'], 'readwrite');
		for (const doc of docs) transaction.objectStore(need(shelfOf(doc.kind), 'shelf')).put(doc);
		transaction.objectStore('state').put({ k: 'state', version: 1 });
		await done(transaction);
		database?.close();
		return docs.length;
	},
	/** A page that begins to search, until everything can be found: what was not kept is gathered first. */
	async start(): Promise<number> {
		const begun = performance.now();
		link = new DeskLink((told) => (told.is === 'found' ? answer(told.found) : undefined));
		link.say({ do: 'follow', told: { is: 'on', replica: REPLICA, version: 1, isFilling: false } });
		while (!(await ask('pumpe')).isWhole) await new Promise((resolve) => setTimeout(resolve, 5));
		return performance.now() - begun;
	},
	/** From a letter until the page has its answer. */
	async find(text: string): Promise<Took> {
		const begun = performance.now();
		const found = await ask(text);
		return { took: performance.now() - begun, count: countIn(found) };
	},
	/** As a database without words of its own answers: it reads its rows and tries each. */
	async scanRows(text: string): Promise<Took> {
		const fits = matcherOf(text);
		const begun = performance.now();
		const database = need(await openDatabase(await replicaPlace(), REPLICA), 'database');
		let count = 0;
		for (const shelf of SEARCHED_SHELVES) {
			const request = database.transaction(shelf).objectStore(shelf).getAll();
			await new Promise((resolve) => (request.onsuccess = resolve));
			for (const doc of request.result as Doc[]) if (fits(textOf(doc))) count++;
		}
		database.close();
		return { took: performance.now() - begun, count };
	},
	/** With every text in the page's memory already. */
	async scanTexts(text: string): Promise<Took> {
		const fits = matcherOf(text);
		const begun = performance.now();
		let count = 0;
		for (const all of texts) if (fits(all)) count++;
		return { took: performance.now() - begun, count };
	}
};

export type SearchDeeds = typeof deeds;
expose(deeds);
