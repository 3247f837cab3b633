import { dehydrate, hydrate, QueryClient, type DehydratedState } from '@tanstack/query-core';
import { createStore, del, get, set } from 'idb-keyval';

/** Why a question had no answer. not-found: it is not this person's to know, and so nothing of it stays. */
export class Unanswered extends Error {
	readonly trouble: 'not-found' | 'unreachable';

	constructor(trouble: 'not-found' | 'unreachable') {
		super(trouble);
		this.trouble = trouble;
	}
}

const isState = (kept: unknown): kept is DehydratedState =>
	typeof kept === 'object' && kept !== null && 'queries' in kept && Array.isArray(kept.queries);

const opened = () => createStore('millwright-answers', 'answers');
let store: ReturnType<typeof opened> | undefined;
const place = () => (store ??= opened());

/** Where the browser keeps nothing, answers live as long as the page. */
const quietly = <T>(work: () => Promise<T>): Promise<T | undefined> =>
	Promise.resolve()
		.then(work)
		.catch(() => undefined);

const openFor = async (person: string): Promise<QueryClient> => {
	const client = new QueryClient({
		defaultOptions: { queries: { networkMode: 'always', retry: false, gcTime: Infinity } }
	});
	const kept = await quietly(() => get<unknown>(person, place()));
	if (isState(kept)) hydrate(client, kept);
	// At once: the page may be gone in the next moment.
	client.getQueryCache().subscribe((event) => {
		if (event.type !== 'updated') return;
		const { type } = event.action;
		if (type === 'success' || type === 'error') void quietly(() => write(person, client));
	});
	return client;
};

const write = (person: string, client: QueryClient): Promise<void> => {
	const isTheirs = (error: unknown) => !(error instanceof Unanswered) || error.trouble !== 'not-found';
	const state = dehydrate(client, {
		shouldDehydrateQuery: ({ state }) => state.data !== undefined && isTheirs(state.error)
	});
	// What failed lately keeps its last answer, not its failure.
	for (const { state: one } of state.queries) Object.assign(one, { error: null, status: 'success' });
	return state.queries.length > 0 ? set(person, state, place()) : del(person, place());
};

const clients = new Map<string, Promise<QueryClient>>();

/** What the server answered this person, on this device, whenever it last did. */
export const answersOf = (person: string): Promise<QueryClient> => {
	const known = clients.get(person) ?? openFor(person);
	clients.set(person, known);
	return known;
};
