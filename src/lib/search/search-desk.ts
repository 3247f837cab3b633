import { entryOf } from '#core/search/entry.ts';
import { SearchIndex } from '#core/search/search-index.ts';
import type { News, Told, Touched } from '#lib/replica/recent-changes.ts';
import type { After, Ground } from '#lib/replica/surroundings.ts';
import { dropWords, replicaOfWords } from '#lib/replica/words-place.ts';
import { KeptWords } from './kept-words.ts';
import type { FromDesk, Laid, ToDesk } from './messages.ts';
import { ShelfReader } from './shelf-reader.ts';

export interface DeskParts {
	place: () => Promise<Pick<Ground, 'indexedDB' | 'IDBKeyRange'>>;
	after: After;
	tell: (told: FromDesk) => void;
	/** Whether so much may be kept on the device, beside what people have there. */
	hasRoom: () => Promise<boolean>;
}

/** So long other tabs have to note what they published. */
const NOTED_BY_THEN = 400;
/** While everything is still coming, it is looked through anew no sooner than this, and only for somebody who searches. */
const WHILE_FILLING = 10_000;
const SAVE_SOON = 5_000;
const SAVE_LATER = 60_000;
/** So many changes are made good quickly at the next start. */
const MANY_CHANGES = 200;

/** What is followed: a replica, and which version of it the words belong to. */
interface Followed {
	readonly replica: string;
	readonly kept: KeptWords;
	/** As the page has it. */
	latest: number;
	version: number;
	isFilling: boolean;
}

/**
 * Has the words of all documents and keeps them in step with the shelves and the acts laid over them. Runs in a worker,
 * or on the page where there is none.
 */
export class SearchDesk {
	readonly #parts: DeskParts;
	#index = new SearchIndex();
	#followed: Followed | undefined;
	#laid: ReadonlyMap<string, Laid> = new Map();
	#queue: Promise<void> = Promise.resolve();
	#callOffLook = () => {};
	#callOffSave = () => {};
	/** How long the next look was put off; undefined where none is due. */
	#lookIn: number | undefined;
	#changes = 0;

	constructor(parts: DeskParts) {
		this.#parts = parts;
	}

	hear(message: ToDesk): void {
		if (message.do === 'ask') return this.#answer(message);
		this.#inTurn(() => (message.do === 'lay' ? this.#lay(message.laid) : this.#follow(message.told)));
	}

	/** Until everything that was heard is done. */
	settled(): Promise<void> {
		const queue = this.#queue;
		return queue.then(() => (queue === this.#queue ? undefined : this.settled()));
	}

	get #isWhole(): boolean {
		const followed = this.#followed;
		return followed !== undefined && !followed.isFilling && followed.version >= followed.latest;
	}

	#answer({ n, asked }: Extract<ToDesk, { do: 'ask' }>): void {
		const found = { text: asked.text, lists: this.#index.find(asked), isWhole: this.#isWhole };
		this.#parts.tell({ is: 'found', n, found });
		const followed = this.#followed;
		if (followed?.isFilling) this.#lookSoon(followed.version < 0 ? 0 : WHILE_FILLING);
	}

	/** What goes wrong with the storage leaves the index behind; the next news brings it up. */
	#inTurn(work: () => Promise<unknown>): void {
		this.#queue = this.#queue.then(work).then(
			() => this.#parts.tell({ is: 'changed' }),
			() => {}
		);
	}

	async #follow(told: Told): Promise<void> {
		if (told.is === 'news') return this.#news(told);
		this.#callOffLook();
		this.#callOffSave();
		this.#lookIn = undefined;
		this.#index = new SearchIndex();
		this.#followed = undefined;
		this.#laid = new Map();
		if (told.is === 'off') return;
		const place = await this.#parts.place();
		const { replica, version, isFilling } = told;
		const kept = new KeptWords(place, replica);
		this.#followed = { replica, kept, latest: version, version: -1, isFilling };
		await this.#dropStrays(place.indexedDB);
		const found = await kept.read();
		if (found) {
			this.#index = found.index;
			this.#followed.version = found.version;
		}
		// What is there so far of a first fill is looked through when somebody searches.
		if (!isFilling) await this.#catchUp(found?.overlaid);
	}

	/** A replica that was deleted while its words were being kept. */
	async #dropStrays(indexedDB: IDBFactory): Promise<void> {
		const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
		for (const name of names) {
			const replica = replicaOfWords(name);
			if (replica !== undefined && !names.includes(replica)) await dropWords(indexedDB, replica);
		}
	}

	async #news({ replica, from, to, touched, isFilling }: News): Promise<void> {
		const followed = this.#followed;
		if (followed?.replica !== replica || to <= followed.latest) return;
		followed.latest = to;
		followed.isFilling = isFilling;
		if (touched === 'many') return isFilling ? undefined : this.#lookSoon(NOTED_BY_THEN);
		await followed.kept.note(to, touched);
		// Read from the disk when it was there already.
		if (to <= followed.version) return;
		if (followed.version !== from) return this.#lookSoon(NOTED_BY_THEN);
		await this.#read(touched);
		followed.version = to;
	}

	#lookSoon(wait: number): void {
		if (this.#lookIn !== undefined && this.#lookIn <= wait) return;
		this.#callOffLook();
		this.#lookIn = wait;
		this.#callOffLook = this.#parts.after(wait, () =>
			this.#inTurn(async () => {
				this.#lookIn = undefined;
				await this.#catchUp();
			})
		);
	}

	/** From the version the words belong to up to the latest: what was noted, else everything. `also`: what is doubtful. */
	async #catchUp(also: readonly Touched[] = []): Promise<void> {
		const followed = this.#followed;
		if (!followed) return;
		const { kept, version, latest } = followed;
		const noted = version >= 0 ? await kept.since(version, latest) : undefined;
		if (!noted) return this.#readAll();
		await this.#read([...noted, ...also]);
		followed.version = Math.max(version, latest);
	}

	async #readAll(): Promise<void> {
		const followed = this.#followed;
		if (!followed) return;
		const index = this.#index;
		const place = await this.#parts.place();
		const seen = new Set(this.#laid.keys());
		const version = await ShelfReader.during(place, followed.replica, async (reader) => {
			// What is published while this goes on is news that is still to be heard.
			const at = await reader.version();
			for await (const docs of reader.all()) {
				if (followed !== this.#followed) return undefined;
				for (const doc of docs) {
					if (this.#laid.has(doc.id)) continue;
					const entry = entryOf(doc);
					if (!entry) continue;
					seen.add(doc.id);
					if (index.revOf(doc.id) !== doc.rev) index.put(entry);
				}
			}
			return at;
		});
		if (version === undefined || followed !== this.#followed) return;
		for (const id of [...index.ids]) if (!seen.has(id)) index.drop(id);
		followed.version = version;
		if (!followed.isFilling) await this.#save();
	}

	async #read(touched: readonly Touched[]): Promise<void> {
		const followed = this.#followed;
		const asked = touched.filter(({ id }) => !this.#laid.has(id));
		if (!followed || asked.length === 0) return;
		const place = await this.#parts.place();
		const looked = await ShelfReader.during(place, followed.replica, (reader) => reader.some(asked));
		if (followed !== this.#followed) return;
		let isGone = false;
		for (const { touched: one, doc } of looked ?? []) {
			const entry = doc && entryOf(doc);
			if (entry) this.#index.put(entry);
			else {
				isGone ||= this.#index.revOf(one.id) !== undefined;
				this.#index.drop(one.id);
			}
		}
		this.#changes += asked.length;
		// Words of what went must not stay on the disk (S-7).
		if (isGone) this.#saveIn(SAVE_SOON);
		else if (this.#changes >= MANY_CHANGES) this.#saveIn(SAVE_LATER);
	}

	async #lay(all: readonly Laid[]): Promise<void> {
		const before = this.#laid;
		this.#laid = new Map(all.map((laid) => [laid.id, laid]));
		for (const laid of all) this.#put(laid);
		await this.#read([...before.values()].filter(({ id }) => !this.#laid.has(id)));
	}

	#put({ id, entry }: Laid): void {
		if (entry) this.#index.put(entry);
		else this.#index.drop(id);
	}

	#saveIn(wait: number): void {
		this.#callOffSave();
		this.#callOffSave = this.#parts.after(wait, () => this.#inTurn(() => this.#save()));
	}

	async #save(): Promise<void> {
		const followed = this.#followed;
		if (!followed || followed.version < 0) return;
		this.#changes = 0;
		// What was given back to a full device is not taken again; it is found all the same, gathered at each start.
		if (!(await this.#parts.hasRoom())) return;
		const overlaid = [...this.#laid.values()].map(({ shelf, id }) => ({ shelf, id }));
		const packed = await followed.kept.write({ index: this.#index, version: followed.version, overlaid });
		if (packed && followed === this.#followed) this.#index = packed;
	}
}
