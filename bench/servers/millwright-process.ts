// Our server as `npm start` runs it, on the store it is told; see server-process.ts.
import { listen } from '#server/http/listen.ts';
import { openApp } from '#server/open-app.ts';
import type { StorePlace } from '#server/open-store.ts';
import { inLots, plantOf } from '../plant/documents.ts';
import { deviceId, personId } from '../plant/people.ts';
import { changedWork } from '../plant/shift.ts';
import { answerParent } from './answer-parent.ts';
import { benchSite } from './bench-site.ts';
import type { ServerPlace } from './server-process.ts';

const LOT = 2_000;

const [, , place = '{}'] = process.argv;
const { pages, app: isWithApp, ...store } = JSON.parse(place) as StorePlace & ServerPlace;
const opening = await openApp({ ...store, version: 'bench', ...benchSite(pages, isWithApp) });
if (!opening.ok) throw new Error(opening.problem);
const { app } = opening;
const outcome = await listen(app.fetch, '127.0.0.1', 0);
if (!outcome.ok) throw new Error(outcome.problem);

answerParent(outcome.listening.url, {
	seed: async ({ size }) => {
		let documents = 0;
		for (const lot of inLots(plantOf(size), LOT)) {
			await app.store.write((tx) => tx.put(lot));
			documents += lot.length;
		}
		return { documents };
	},
	change: async (shift) => {
		for (const lot of inLots(changedWork(shift), LOT)) await app.store.write((tx) => tx.put(lot));
		app.nudge();
		return { documents: shift.count };
	},
	keys: async ({ count }) => {
		const tokens: string[] = [];
		for (let n = 0; n < count; n++)
			tokens.push(await app.credentials.mint({ person: personId(n), device: deviceId(n) }, new Date()));
		return { tokens };
	}
});
