import { bodyOf, Connection, jsonOf } from '../devices/connection.ts';
import { changesIn, type Changes } from '../devices/pouch-feed.ts';
import { timed } from '../measuring/alternate.ts';
import { check } from '../measuring/check.ts';
import { seededWork } from '../plant/history.ts';
import { asPouchDoc } from '../plant/pouch-doc.ts';
import type { ServerProcess } from '../servers/server-process.ts';

const DOCUMENTS = 10;
/** As many changes as our own device gets. */
const MISSED = 104;
/** After every document that is seeded. */
const FIRST = 10_000_000;

/** The same device at PouchDB: ten documents up, a hundred changes or so down. */
export class PouchVisitor {
	readonly #connection: Connection;
	#next = FIRST;

	constructor({ url }: ServerProcess) {
		this.#connection = new Connection(url);
	}

	freshen(): Promise<void> {
		return this.#connection.freshen();
	}

	async push(): Promise<number> {
		const docs = Array.from({ length: DOCUMENTS }, (_, n) => asPouchDoc(seededWork(this.#next + n, 100)));
		this.#next += DOCUMENTS;
		const body = bodyOf({ docs });
		let written: { ok?: boolean }[] = [];
		const took = await timed(async () => {
			written = jsonOf(await this.#connection.post('/plant/_bulk_docs', body));
		});
		check(written.length === DOCUMENTS && written.every(({ ok }) => ok), 'every document is written');
		return took;
	}

	async pull(): Promise<number> {
		const { last_seq: head } = changesIn(await this.#connection.get('/plant/_changes?since=now'));
		const path = `/plant/_changes?include_docs=true&since=${Number(head) - MISSED}`;
		let changes: Changes | undefined;
		const took = await timed(async () => (changes = changesIn(await this.#connection.get(path))));
		const { results = [] } = changes ?? {};
		check(results.length === MISSED, `${results.length} changes instead of ${MISSED}`);
		check(
			results.every(({ id, doc }) => doc?.['_id'] === id),
			'every change comes with its document'
		);
		return took;
	}
}
