import { Dexie, type Table } from 'dexie';
import type { Act } from './act.ts';
import type { Upload } from './upload.ts';

/** What a person has begun to write in a form and not finished. */
export interface Draft {
	person: string;
	form: string;
	value: unknown;
	/** When it was last written, in milliseconds since 1970. */
	at: number;
}

/** Something that went wrong with what the device keeps or hears, for whoever looks after it. */
export interface Diagnostic {
	n?: number;
	at: number;
	code: string;
	detail: string;
}

/** What exists on this device only: no server knows it, so nothing here is ever thrown away to make room. */
export class DeviceDatabase extends Dexie {
	readonly drafts: Table<Draft, [person: string, form: string]>;
	/** Single values by name, each with its owner: the outbox's numbers, which replica is whose. */
	readonly meta: Table<{ key: string; value: unknown }, string>;
	/** Every act done here, until long after its verdict. */
	readonly outbox: Table<Act, number>;
	/** Photos and voice notes, apart from how far each has been sent, so that progress does not rewrite them. */
	readonly blobs: Table<{ hash: string; bytes: Uint8Array<ArrayBuffer> }, string>;
	readonly uploads: Table<Upload, string>;
	readonly diagnostics: Table<Diagnostic, number>;

	constructor(
		name = 'millwright-device',
		ground: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}
	) {
		// Strict: "saved on this device" has to be true when the battery falls out the next moment.
		super(name, { ...ground, cache: 'disabled', chromeTransactionDurability: 'strict' });
		this.version(1).stores({ drafts: '[person+form]' });
		this.version(2).stores({
			meta: 'key',
			outbox: 'n, &[client+seq], state, head',
			blobs: 'hash',
			uploads: 'hash, state',
			diagnostics: '++n'
		});
		this.drafts = this.table('drafts');
		this.meta = this.table('meta');
		this.outbox = this.table('outbox');
		this.blobs = this.table('blobs');
		this.uploads = this.table('uploads');
		this.diagnostics = this.table('diagnostics');
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
