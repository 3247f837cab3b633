import { setTimeout as pause } from 'node:timers/promises';
import type { Doc } from '#core/model/document.ts';
import { bodyOf, Connection, jsonOf } from '../devices/connection.ts';
import { check } from '../measuring/check.ts';
import { seededWork } from '../plant/history.ts';
import { asPouchDoc } from '../plant/pouch-doc.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { Audience } from './audience.ts';
import { LineStream } from './stream.ts';

/** After every document that is seeded. */
const FIRST = 1_000_000;

interface Change {
	readonly id: string;
	readonly doc?: Record<string, unknown>;
}

/** Devices with an open continuous feed at PouchDB, and one more that writes. */
export class PouchAudience {
	readonly #audience: Audience;
	readonly #author: Connection;
	#next = FIRST;
	#expected: Doc | undefined;
	readonly #withDocs: boolean;

	private constructor(size: number, author: Connection, withDocs: boolean) {
		this.#audience = new Audience(size);
		this.#author = author;
		this.#withDocs = withDocs;
	}

	static async over(server: ServerProcess, size: number, withDocs: boolean): Promise<PouchAudience> {
		const audience = new PouchAudience(size, new Connection(server.url), withDocs);
		// As seldom as our own server says that a stream still stands.
		const query = `feed=continuous&since=now&heartbeat=20000&include_docs=${withDocs}`;
		const url = new URL(`/plant/_changes?${query}`, server.url);
		const opening = Array.from({ length: size }, (_, n) =>
			LineStream.open(url, {}, (line, at) => audience.#hear(n, line, at))
		);
		let open = false;
		const all = Promise.all(opening).finally(() => (open = true));
		// A feed says nothing, not even that it is open, before there is something to say.
		while (!open) {
			await audience.#author.freshen();
			await audience.#write();
			await Promise.race([all, pause(500)]);
		}
		for (const stream of await all) audience.#audience.join(stream);
		return audience;
	}

	async news(): Promise<number[]> {
		await this.#author.freshen();
		this.#audience.expectNews();
		const begun = await this.#write();
		return (await this.#audience.reachedAll()).map((at) => at - begun);
	}

	close(): void {
		this.#audience.close();
	}

	async #write(): Promise<number> {
		const doc = seededWork(this.#next, 100);
		this.#next += 1;
		this.#expected = doc;
		const body = bodyOf({ docs: [asPouchDoc(doc)] });
		const begun = performance.now();
		const answer = await this.#author.post('/plant/_bulk_docs', body);
		check(
			answer.status === 201 && jsonOf<{ ok?: boolean }[]>(answer)[0]?.ok === true,
			'the document is written'
		);
		return begun;
	}

	#hear(n: number, line: string, at: number): void {
		const { id, doc } = JSON.parse(line) as Change;
		if (id !== this.#expected?.id) return;
		if (this.#withDocs) check(doc?.['title'] === this.#expected['title'], 'the document comes with it');
		this.#audience.reach(n, at);
	}
}
