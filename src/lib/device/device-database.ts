import { Dexie, type Table } from 'dexie';

/** What a person has begun to write in a form and not finished. */
export interface Draft {
	person: string;
	form: string;
	value: unknown;
	/** When it was last written, in milliseconds since 1970. */
	at: number;
}

/** What exists on this device only: no server knows it, so nothing here is ever thrown away to make room. */
export class DeviceDatabase extends Dexie {
	readonly drafts: Table<Draft, [person: string, form: string]>;

	constructor(name = 'millwright-device') {
		// Strict: "saved on this device" has to be true when the battery falls out the next moment.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({ drafts: '[person+form]' });
		this.drafts = this.table('drafts');
	}
}

/** refused: the browser forbids it or fails. silent: it has neither agreed nor refused; it still may, `later`. */
export type Opened =
	| { ok: true; database: DeviceDatabase }
	| { ok: false; reason: 'refused' }
	| { ok: false; reason: 'silent'; later: Promise<Opened> };

/** Some private windows never answer the request to open; after `patience` milliseconds that is an answer too. */
export const openDeviceDatabase = async (patience = 5_000): Promise<Opened> => {
	const database = new DeviceDatabase();
	const opening = database.open().then(
		(): Opened => ({ ok: true, database }),
		(): Opened => ({ ok: false, reason: 'refused' })
	);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<Opened>((resolve) => {
		timer = setTimeout(() => resolve({ ok: false, reason: 'silent', later: opening }), patience);
	});
	try {
		return await Promise.race([opening, silence]);
	} finally {
		clearTimeout(timer);
	}
};
