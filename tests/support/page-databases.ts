import { hash } from 'node:crypto';
import type { createRxDatabase } from 'rxdb';

/** What fake-indexeddb knows of a transaction and does not tell. */
interface RawTransaction {
	db: unknown;
	_state: string;
	_requests: unknown[];
	_rollbackLog: (() => void)[];
	_markFinished: () => void;
}

interface Connection {
	close: () => void;
	_rawDatabase: { transactions: RawTransaction[]; processTransactions: () => void };
}

/** Nothing comes back to a page that is gone: not even an error. */
const neverAnswered = (): IDBOpenDBRequest => new EventTarget() as IDBOpenDBRequest;

/** What was not committed is undone by the browser, and nobody is left to hear of it. */
const abandon = (connection: Connection): void => {
	const { transactions, processTransactions } = connection._rawDatabase;
	const running = transactions.filter(({ db, _state }) => db === connection && _state !== 'finished');
	for (const transaction of running) {
		for (const undo of transaction._rollbackLog.reverse()) undo();
		transaction._requests = [];
		transaction._markFinished();
	}
	connection.close();
	processTransactions();
};

/** The databases as one page of a browser has them: when it dies, they let go of it in the middle of whatever it did. */
export const pageDatabases = (real: IDBFactory, create: typeof createRxDatabase) => {
	const connections = new Set<Connection>();
	const reactive = new Set<{ close: () => Promise<unknown> }>();
	let isGone = false;
	const indexedDB = {
		cmp: (a: unknown, b: unknown) => real.cmp(a, b),
		databases: () => real.databases(),
		deleteDatabase: (name: string) => (isGone ? neverAnswered() : real.deleteDatabase(name)),
		open: (name: string, version?: number) => {
			if (isGone) return neverAnswered();
			const request = real.open(name, version);
			request.addEventListener('success', () => {
				const connection = request.result as unknown as Connection;
				if (isGone) abandon(connection);
				else connections.add(connection);
			});
			return request;
		}
	} satisfies IDBFactory;
	const createHere = async (options: Parameters<typeof createRxDatabase>[0]) => {
		// The platform's own hash runs in a thread, which would make the order of things depend on the machine.
		const database = await create({ ...options, hashFunction: async (text) => hash('sha256', String(text)) });
		reactive.add(database);
		return database;
	};
	return {
		indexedDB,
		createRxDatabase: createHere as typeof createRxDatabase,
		owns: (connection: object): boolean => connections.has(connection as Connection),
		die: async (): Promise<void> => {
			isGone = true;
			for (const connection of connections) abandon(connection);
			await Promise.all([...reactive].map((database) => database.close()));
		}
	};
};
