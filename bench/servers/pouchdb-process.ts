// PouchDB behind express-pouchdb, configured as bench/README.md says; see server-process.ts.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import expressPouchDb from 'express-pouchdb';
import PouchDb from 'pouchdb';
import { inLots, plantOf } from '../plant/documents.ts';
import { asPouchDoc } from '../plant/pouch-doc.ts';
import { changedWork } from '../plant/shift.ts';
import { answerParent } from './answer-parent.ts';
import { readPages, sendPage } from './page-files.ts';
import type { ServerPlace } from './server-process.ts';

const LOT = 1_000;
export const DATABASE = 'plant';

const [, , place = '{}'] = process.argv;
const { data, pages } = JSON.parse(place) as ServerPlace;
const Pouch = PouchDb.defaults({ prefix: join(data, 'pouchdb-') });
const speak = expressPouchDb(Pouch, {
	mode: 'minimumForPouchDB',
	overrideMode: { exclude: ['compression'] }
});
const files = readPages(pages);
const server = createServer((request, response) => {
	if (!sendPage(files, request, response)) speak(request, response);
});
// A document that was written is not written again under its old revision, so a request must not be sent twice.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('PouchDB has no address');
const database = new Pouch(DATABASE);

answerParent(`http://127.0.0.1:${address.port}`, {
	seed: async ({ size }) => {
		let documents = 0;
		for (const lot of inLots(plantOf(size), LOT)) {
			const answers = await database.bulkDocs(lot.map(asPouchDoc));
			documents += answers.filter(({ ok }) => ok).length;
		}
		return { documents };
	},
	change: async (shift) => {
		const docs = [...changedWork(shift)];
		const { rows } = await database.allDocs({ keys: docs.map(({ id }) => id) });
		const revised = docs.map((doc, n) => ({ ...asPouchDoc(doc), _rev: rows[n]?.value.rev }));
		const answers = await database.bulkDocs(revised);
		return { documents: answers.filter(({ ok }) => ok).length };
	},
	keys: async () => ({ tokens: [] })
});
