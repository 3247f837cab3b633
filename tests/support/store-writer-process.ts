// Writes one act after another into a store and says each number it was promised, until it is done or killed.
import { openStore, type StorePlace } from '#server/open-store.ts';
import { act, doc, keysOfSample } from '../contract/store/sample.ts';

const [, , placeJson = '{}', client = '', acts = '0'] = process.argv;
const opening = await openStore(JSON.parse(placeJson) as StorePlace, keysOfSample);
if (!opening.ok) throw new Error(opening.problem);
const { store } = opening;
for (let i = 0; i < Number(acts); i += 1) {
	const seq = await store.write(async (tx) => {
		const next = (await tx.lastSeq(client)) + 1;
		return act(tx, client, doc(`${client}_${next}`, { keys: [`tag:${next % 10}`] }));
	});
	process.stdout.write(`${seq}\n`);
}
await store.close();
