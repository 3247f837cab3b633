import type { Doc } from '#core/model/document.ts';
import { assetId, BORN, METER } from './assets.ts';
import { personId } from './people.ts';

export const workId = (n: number): string => `w_${n}`;

const START = Date.parse('2025-01-01T06:00:00.000Z');
const MINUTE = 60_000;
/** In minutes: a plant of any size has one year of history, all of it inside the window that devices hold. */
const YEAR = 525_600;

export const instantAt = (minutes: number): string => new Date(START + minutes * MINUTE).toISOString();

const SEEN = [
	'Bottles jam at the infeed star after every format change',
	'Oil under the main gearbox, about a cup in each shift',
	'Labels come out skewed on the left lane when it runs fast',
	'Photocell at the outlet sees nothing, machine stops on backlog'
];
const DONE = [
	'Guide rail was loose, set it to the mark and tightened the bolts. Ran an hour without a jam.',
	'Changed the shaft seal, cleaned and topped up with 2 l. Looked again at the end of the shift: dry.',
	'Vacuum drum cleaned, two nozzles were blocked by glue. Checked at full speed.',
	'Lens cleaned and bracket bent back. Somebody steps on it, a guard should go there.'
];

/** The fields in which an open job differs from one that has ended. */
const ended = (n: number, begun: number): Partial<Record<string, unknown>> => ({
	status: 'closed',
	times: {
		requested: instantAt(begun),
		started: instantAt(begun + 20),
		done: instantAt(begun + 75),
		closed: instantAt(begun + 90)
	},
	labour: {
		[`l_${n}`]: {
			at: instantAt(begun + 75),
			by: personId(n % 40),
			person: personId(n % 40),
			from: instantAt(begun + 20),
			to: instantAt(begun + 75),
			minutes: 55,
			type: 'hands-on'
		}
	},
	comments: { [`c_${n}`]: { at: instantAt(begun + 75), by: personId(n % 40), text: DONE[n % DONE.length] } },
	failure: { mode: 'JAM', cause: 'WEAR', remedy: 'ADJ', found: SEEN[n % SEEN.length] }
});

const open = (begun: number): Partial<Record<string, unknown>> => ({
	status: 'requested',
	times: { requested: instantAt(begun) }
});

const PRIORITIES = 4;
const OWNERS = 25;

/** Open jobs only, of several priorities and people, every fifth waiting for parts: a backlog to be looked through. */
export const seededBacklog = (n: number, asset: number): Doc => {
	const job = seededWork(n * 10, 1);
	return {
		...job,
		assetId: assetId(asset),
		place: [
			{ id: 'ham1', name: 'Hamburg', code: 'HAM1' },
			{ id: assetId(asset % 8), name: `Line ${(asset % 8) + 1}` },
			{ id: assetId(asset), name: `Machine ${asset}`, code: `HAM1-M${asset}` }
		],
		priority: (n % PRIORITIES) + 1,
		owner: { type: 'person', id: personId(n % OWNERS) },
		...(n % 5 === 0 && {
			blockers: {
				[`bl_${n}`]: {
					...{ type: 'parts', owner: { type: 'person', id: personId(0) } },
					...{ since: job.createdAt, by: personId(0) }
				}
			}
		})
	};
};

/** One in ten is still open. */
export const seededWork = (n: number, assets: number): Doc => {
	const begun = (n * 7) % YEAR;
	const asset = n % assets;
	return {
		...BORN,
		createdAt: instantAt(begun),
		createdBy: personId(n % 40),
		updatedAt: instantAt(begun + 90),
		id: workId(n),
		kind: 'work',
		code: `W-${n}`,
		title: SEEN[n % SEEN.length],
		description: `${SEEN[(n + 1) % SEEN.length]}. Seen again today, worse than last week; the early shift knows more.`,
		workKind: 'repair',
		type: 'corrective.deferred',
		assetId: assetId(asset),
		place: [
			{ id: 'ham1', name: 'Hamburg', code: 'HAM1' },
			{ id: assetId(asset), name: `Machine ${asset}`, code: `HAM1-M${asset}` }
		],
		impact: 'degraded',
		priority: 2,
		owner: { type: 'person', id: personId(n % 40) },
		origin: { type: 'request' },
		turns: { [`t_${n}`]: { at: instantAt(begun), by: personId(n % 40), to: 'requested' } },
		...(n % 10 === 0 ? open(begun) : ended(n, begun))
	};
};

export const seededReading = (n: number, assets: number): Doc => ({
	...BORN,
	createdAt: instantAt((n * 11) % YEAR),
	createdBy: personId(n % 40),
	updatedAt: instantAt((n * 11) % YEAR),
	id: `rd_${n}`,
	kind: 'reading',
	at: instantAt((n * 11) % YEAR),
	by: personId(n % 40),
	asset: assetId(n % assets),
	meter: METER,
	value: n,
	source: 'person'
});
