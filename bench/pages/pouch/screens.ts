import { LINE, MACHINE, type ScreenName } from '../screen-names.ts';
import { findBy, idsOf, makeIndex, type Find, type LocalPouch } from './local-pouch.ts';

const OWNER = ['ixOpen', 'ixOwner', 'ixDue'];
const STATUS = ['ixOpen', 'ixStatus', 'ixDue'];
const RANK = ['ixOpen', 'ixRank'];
const ASSET = ['ixAsset', 'ixOpen', 'ixNewest'];
const PARENT = ['ixParent', 'ixSort'];
const PEOPLE = ['kind', 'ixState', 'ixSort'];

/** Anything, so that the order is the index's. */
const ANY = { $gt: null };

/** What bench/pages/millwright/screens.ts asks, in PouchDB's words: the same rows in the same order by the same indexes. */
const findsOf = (person: string): Record<ScreenName, readonly Find[]> => {
	const waiting = (ixStatus: string, limit: number) =>
		findBy(STATUS, { ixOpen: '1', ixStatus, ixDue: ANY }, { limit });
	return {
		'my-work': [
			findBy(OWNER, { ixOpen: '1', ixOwner: `person:${person}`, ixDue: ANY }),
			waiting('requested', 1_000),
			waiting('approved', 1_000)
		],
		backlog: [findBy(RANK, { ixOpen: '1', ixRank: ANY }, { limit: 2_000 })],
		triage: [waiting('requested', 2_000)],
		'at-machine': [findBy(ASSET, { ixAsset: MACHINE, ixOpen: '1', ixNewest: ANY }, { limit: 200 })],
		'machine-parts': [findBy(PARENT, { ixParent: LINE, ixSort: ANY })],
		people: [findBy(PEOPLE, { kind: 'person', ixState: 'active', ixSort: ANY })]
	};
};

export const makeScreenIndexes = async (pouch: LocalPouch): Promise<void> => {
	for (const fields of [OWNER, STATUS, RANK, ASSET, PARENT, PEOPLE]) await makeIndex(pouch, fields);
	// Built when somebody first asks: not while the clock runs.
	for (const finds of Object.values(findsOf(''))) for (const find of finds) await idsOf(pouch, find);
};

export const timePouchScreen = async (
	pouch: LocalPouch,
	{ screen, person, times }: { screen: ScreenName; person: string; times: number }
): Promise<{ samples: number[]; ids: string[] }> => {
	const finds = findsOf(person)[screen];
	const samples: number[] = [];
	let ids: string[] = [];
	for (let n = 0; n < times; n++) {
		const begun = performance.now();
		const found = await Promise.all(finds.map((find) => idsOf(pouch, find)));
		samples.push(performance.now() - begun);
		ids = [...new Set(found.flat())];
	}
	return { samples, ids };
};
