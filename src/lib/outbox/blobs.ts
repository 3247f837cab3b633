import { Subject } from 'rxjs';
import type { Observable } from 'rxjs';
import {
	CACHE_BYTES,
	holdBlobs,
	keepFetched,
	lackingBlobs,
	makeRoom,
	readBlobs
} from '#lib/device/blob-cache.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { together } from '#lib/device/together.ts';
import { waitingUploads } from '#lib/device/upload.ts';
import type { Upload } from '#lib/device/upload.ts';
import type { Remote } from '#lib/replica/remote.ts';
import type { Channel } from '#lib/replica/surroundings.ts';
import { BlobFetcher } from './blob-fetcher.ts';
import type { Fetched } from './blob-fetcher.ts';
import { sendBlobs } from './blob-sender.ts';

export interface BlobParts {
	database: DeviceDatabase;
	remote: Pick<Remote, 'exchange'>;
	channel: Channel;
	now: () => number;
	note: (code: string, detail: string) => void;
	gate: PhotoGate;
}

/** By which connection photos go is a person's choice. */
export interface PhotoGate {
	/** Whether they may by the one there is at this moment. */
	readonly mayGo: boolean;
	/** None is left to be sent. */
	allSent(): void;
}

/** The photos and voice notes of this device: on their way there, on their way here. All tabs hear of every change. */
export class Blobs {
	readonly #parts: BlobParts;
	readonly #fetcher: BlobFetcher;
	readonly #changes = new Subject<void>();
	readonly #deaf: () => void;

	constructor(parts: BlobParts) {
		this.#parts = parts;
		this.#fetcher = new BlobFetcher(parts.remote);
		this.#deaf = parts.channel.listen((message) => {
			if (typeof message === 'object' && message !== null && 'blobs' in message) this.#changes.next();
		});
	}

	get changes(): Observable<void> {
		return this.#changes;
	}

	/** Whether they may be sent by the way this device is connected now. */
	get mayGo(): boolean {
		return this.#parts.gate.mayGo;
	}

	/** What is on its way and what cannot go, oldest first. */
	async unsent(): Promise<Upload[]> {
		const { uploads } = this.#parts.database;
		const unsent = await uploads.where('state').anyOf('waiting', 'lost').sortBy('at');
		return unsent.filter(({ isSmall }) => !isSmall);
	}

	/** How far it has come. */
	readonly stand = together((hashes: readonly string[]) => this.#parts.database.uploads.bulkGet([...hashes]));

	/** Which of these are not here; the others count as looked at. */
	lacking(hashes: readonly string[]): Promise<string[]> {
		return lackingBlobs(this.#parts.database, hashes, this.#parts.now());
	}

	/** They stay on this device as long as there is room for anything. */
	hold(hashes: readonly string[]): Promise<void> {
		return holdBlobs(this.#parts.database, hashes, true);
	}

	readonly read = together((hashes: readonly string[]) =>
		readBlobs(this.#parts.database, hashes, this.#parts.now())
	);

	/** Sends what waits. Makes way as soon as there is reason for another visit, though never before it got on a little. */
	async send(isAsked: () => boolean): ReturnType<typeof sendBlobs> {
		const { database, remote, note, gate } = this.#parts;
		let pieces = 0;
		const goOn = () => gate.mayGo && (pieces++ === 0 || !isAsked());
		const sent = await sendBlobs({ database, remote, note, goOn, changed: () => this.changed() });
		// What has been sent counts like what was fetched.
		if (pieces > 0) await makeRoom(database, CACHE_BYTES);
		if (sent.ok && (await waitingUploads(database)).length === 0) gate.allSent();
		return sent;
	}

	/** From the server, and kept to be seen without it. */
	async fetch(hash: string, mime: string): Promise<Fetched> {
		const fetched = await this.#fetcher.fetch(hash);
		if (!fetched.ok) return fetched;
		const { database, now, note } = this.#parts;
		await keepFetched(database, { hash, mime, bytes: fetched.bytes }, now()).catch((error: unknown) =>
			note('blob-not-kept', String(error))
		);
		return fetched;
	}

	changed(): void {
		this.#changes.next();
		this.#parts.channel.post({ blobs: 'changed' });
	}

	close(): void {
		this.#deaf();
		this.#changes.complete();
	}
}
