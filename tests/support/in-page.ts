/** What a test asks of the databases under a page, past the app. Each runs in the page and brings all it needs along. */

export interface OutboxRow {
	seq: number;
	state: string;
	result: string | undefined;
	name: string;
	typed: unknown;
}

/** Every act on the device, in the order it was done. */
export const outboxIn = async (): Promise<OutboxRow[]> => {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('millwright-device');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error(String(opening.error)));
	});
	interface Row {
		seq: number;
		state: string;
		verdict?: { result: string };
		op: { name: string; args: unknown };
	}
	const rows = await new Promise<Row[]>((resolve, reject) => {
		const reading = database.transaction('outbox').objectStore('outbox').getAll() as IDBRequest<Row[]>;
		reading.onsuccess = () => resolve(reading.result);
		reading.onerror = () => reject(new Error(String(reading.error)));
	});
	database.close();
	return rows.map(({ seq, state, verdict, op }) => ({
		seq,
		state,
		result: verdict?.result,
		name: op.name,
		typed: op.args
	}));
};

export interface Ledger {
	/** none: no replica. filling: the first fill is under way, which may show parts. whole: a state the server had. */
	is: 'none' | 'filling' | 'whole';
	/** Bins whose level is not what its lines say. */
	torn: string[];
	lines: number;
}

/** Whether the shelves show half of a transaction: a level and its lines lie on two of them. */
export const ledgerIn = async (): Promise<Ledger> => {
	const { storageBuckets } = navigator as unknown as {
		storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
	};
	const place = (await storageBuckets.open('replica')).indexedDB;
	const known = await place.databases();
	const [name] = known
		.flatMap((database) => database.name ?? [])
		.filter((one) => one.startsWith('millwright-replica-'))
		.sort()
		.reverse();
	if (name === undefined) return { is: 'none', torn: [], lines: 0 };
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = place.open(name);
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error(String(opening.error)));
	});
	interface Row {
		kind: string;
		bin: string;
		onHand: number;
		lines: number;
		quantity: number;
		fill?: unknown;
		version?: number;
	}
	const reading = database.transaction(['stock', 'events', 'state']);
	const all = (store: string): Promise<Row[]> =>
		new Promise((resolve, reject) => {
			const request = reading.objectStore(store).getAll() as IDBRequest<Row[]>;
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(String(request.error)));
		});
	const [stock, events, [state]] = await Promise.all([all('stock'), all('events'), all('state')]);
	database.close();
	const movements = events.filter(({ kind }) => kind === 'movement');
	const torn = stock
		.filter(({ kind }) => kind === 'level')
		.filter(({ bin, onHand, lines }) => {
			const own = movements.filter((line) => line.bin === bin);
			return own.length !== lines || own.reduce((sum, { quantity }) => sum + quantity, 0) !== onHand;
		})
		.map(({ bin }) => bin);
	const isWhole = state?.version !== undefined && state.version > 0 && state.fill === undefined;
	return { is: isWhole ? 'whole' : 'filling', torn, lines: movements.length };
};

/** As a browser short of room does: what can be had again is gone. */
export const forgetReplicas = async (): Promise<void> => {
	const { storageBuckets } = navigator as unknown as {
		storageBuckets: { delete(name: string): Promise<void> };
	};
	await storageBuckets.delete('replica');
};

/** Lets people in one after the other, as fast as the screen takes it, and tells of each when it is saved. */
export const letPeopleIn = async (prefix: string): Promise<void> => {
	const found = <T>(look: () => T | null | undefined | false): Promise<T> =>
		new Promise((resolve) => {
			const again = () => {
				const there = look();
				if (there) resolve(there);
				else setTimeout(again, 2);
			};
			again();
		});
	const write = (field: HTMLInputElement, text: string) => {
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	};
	for (let n = 0; ; n++) {
		const add = await found(() => document.querySelector<HTMLButtonElement>('.add button'));
		add.click();
		const form = await found(() => document.querySelector<HTMLFormElement>('dialog[open] form'));
		const [name, code] = [...form.querySelectorAll('input')];
		if (!name || !code) return;
		write(name, `${prefix} ${n}`);
		write(code, `${prefix}-${n}`);
		console.info(`begun ${prefix}-${n}`);
		form.requestSubmit();
		await found(() => !document.querySelector('dialog[open]'));
		console.info(`saved ${prefix}-${n}`);
	}
};

/**
 * Nothing of this page is in the way of other tabs: it talks to nobody, and what it read or wrote is over. Browsers freeze
 * no page that is; the protocol by which tests do freezes any.
 */
export const untilQuiet = async (): Promise<void> => {
	const isTalking = async () =>
		((await navigator.locks.query()).held ?? []).some(({ name }) => name === 'millwright-sync');
	while (await isTalking()) await new Promise(requestAnimationFrame);
	for (const { name = '' } of await indexedDB.databases()) {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open(name);
			opening.onsuccess = () => resolve(opening.result);
		});
		// It begins when everything before it has ended.
		const last = database.transaction([...database.objectStoreNames], 'readwrite');
		await new Promise((resolve) => (last.oncomplete = resolve));
		database.close();
	}
};
