import { createHash } from 'node:crypto';
import type { Role } from '#core/access/actor.ts';
import { PROTOCOL } from '#core/sync/messages.ts';
import type { Device } from '../contract/sync/device.ts';
import type { Cell } from './cells.ts';
import { docId, SITES, type MatrixPlant, type Site, type Subject } from './matrix-plant.ts';
import type { Anywhere } from './probe-args.ts';

/** Written down by hand, as the table of rights is. */
const ADMIN: ReadonlySet<Role> = new Set(['admin']);
const DECIDES: ReadonlySet<Role> = new Set(['supervisor', 'admin']);
/** Who plans hears when a device was last heard of, not whose work waits on it. */
const HEARS: ReadonlySet<Role> = new Set(['planner', 'supervisor', 'reliability', 'admin']);
const SEES_MONEY: ReadonlySet<Role> = new Set(['supervisor', 'reliability', 'admin']);
const SEES_ONLY_OWN: ReadonlySet<Role> = new Set(['contractor']);

export const photoOf = (site: Site): string => `what a camera saw at ${site}`;
export const hashOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');

/** A role at the first site; somebody who was locked out there; or nobody at all. */
export type Asker = Subject | 'locked-out' | 'nobody';

interface Question {
	readonly endpoint: string;
	readonly ask: (device: Device, site: Anywhere) => Request;
	/** Who may, at their own site. */
	readonly may: (asker: Asker) => boolean;
	/** It is about nothing of a site. */
	readonly isEverywhere?: boolean;
}

const ORIGIN = 'http://plant.test';

const requested = (path: string, device: Device, body?: unknown, method = 'POST'): Request =>
	new Request(`${ORIGIN}${path}`, {
		method,
		headers: device.token === '' ? {} : { Authorization: `Bearer ${device.token}` },
		...(body !== undefined && { body: JSON.stringify(body) })
	});

const roleIn =
	(roles: ReadonlySet<Role>) =>
	(asker: Asker): boolean =>
		typeof asker === 'object' && roles.has(asker.role);
/** An area is not enough: who gives a password can come in with it, as anybody at the site. */
const adminOfAll = (asker: Asker): boolean =>
	roleIn(ADMIN)(asker) && typeof asker === 'object' && !asker.isLimited;
const isKnown = (asker: Asker): boolean => asker !== 'nobody';
const isIn = (asker: Asker): boolean => typeof asker === 'object';
const isAnybody = (): boolean => true;
const isNever = (): boolean => false;

const about = (device: Device) => ({ protocol: PROTOCOL, epoch: device.epoch, client: device.client });

const auth = (
	path: string,
	may: Question['may'],
	message: (site: Anywhere) => object,
	more: Partial<Question> = {}
): Question => ({
	endpoint: `auth/${path}`,
	ask: (device, site) => requested(`/auth/${path}`, device, message(site)),
	may,
	...more
});

/** A scope is asked for beside those that a person holds: it is answered only to who holds it. */
const scoped = (path: string, kind: 'site' | 'confidential' | 'person', may: Question['may']): Question => ({
	endpoint: `sync/${path} of ${kind}`,
	ask: (device, site) => {
		const scope =
			kind === 'person' ? `person:${site === 'ham1' ? device.person : `${site}.boss`}` : `${kind}:${site}`;
		const scopes = [...new Set([...device.scopes, scope])];
		const cursors = Object.fromEntries(scopes.map((one) => [one, 0]));
		const more =
			path === 'snapshot'
				? { scopes, part: 'people', after: '', limit: 10 }
				: { cursors, limit: 10, wait: 0 };
		return requested(`/sync/${path}`, device, { ...about(device), ...more });
	},
	may
});

const holdsSite = (asker: Asker): boolean => typeof asker === 'object' && !SEES_ONLY_OWN.has(asker.role);
const holdsMoney = (asker: Asker): boolean => typeof asker === 'object' && SEES_MONEY.has(asker.role);

const atSite = (site: Anywhere, kind: string): string => docId(site as Site, kind);
const once = { isEverywhere: true };

const QUESTIONS: readonly Question[] = [
	{
		...once,
		endpoint: 'auth/state',
		ask: (d) => requested('/auth/state', d, undefined, 'GET'),
		may: isAnybody
	},
	auth(
		'set-up',
		isNever,
		() => ({
			code: 'AAAAAAAA',
			site: { name: 'X', timeZone: 'UTC' },
			admin: { name: 'X', password: 'a long enough one' }
		}),
		once
	),
	auth('sign-in', isNever, (site) => ({ name: atSite(site, 'person'), password: 'a guess' })),
	auth('demo', isNever, () => ({ code: 'AAAAAAAA' }), once),
	auth('demo-sign-in', isNever, () => ({ role: 'admin' }), once),
	auth('machine', adminOfAll, (site) => ({ site, name: 'Line control', role: 'viewer' })),
	auth('machines', adminOfAll, (site) => ({ site })),
	auth('machine-key', isNever, (site) => ({ device: atSite(site, 'device') })),
	auth('enrol', isNever, () => ({ code: 'AAAAAAAA' }), once),
	auth('devices', isKnown, () => ({}), once),
	auth('roster', isNever, () => ({}), once),
	auth('password', adminOfAll, (site) => ({ person: atSite(site, 'person'), password: 'nine dry boots' })),
	auth('confirm', isKnown, () => ({ password: 'whatever there is' }), once),
	auth('pin', adminOfAll, (site) => ({ person: atSite(site, 'person'), pin: '471183' })),
	auth('badge', adminOfAll, (site) => ({ person: atSite(site, 'person'), badge: `badge of ${site}` })),
	auth('sightings', roleIn(HEARS), (site) => ({ site })),
	auth('enrolment', roleIn(ADMIN), (site) => ({ site, name: 'Tablet' })),
	auth('enrolment', isNever, (site) => ({ device: atSite(site, 'device') })),
	auth('calendars', isIn, () => ({}), once),
	auth('calendar', isIn, () => ({}), once),
	auth('calendar', isNever, () => ({ team: 'nobody.knows' }), once),
	auth('end-calendar', isNever, () => ({ shown: 'mwcal1_guessed' }), once),
	{
		...once,
		endpoint: 'calendar',
		ask: (d) => requested(`/calendar/mwcal1_${'A'.repeat(43)}.ics`, d, undefined, 'GET'),
		may: isNever
	},
	auth('push-state', isNever, () => ({}), once),
	auth('push', isNever, () => ({ endpoint: 'https://push.test/x', p256dh: 'AAAA', auth: 'AAAA' }), once),
	auth('telling', isIn, () => ({}), once),
	auth('filters', isIn, () => ({ filters: [] }), once),
	auth('end-push', isKnown, () => ({}), once),
	auth('sign-out-device', isKnown, (site) => ({ device: atSite(site, 'device') }), once),
	{
		...once,
		endpoint: 'sync/hello',
		ask: (d) =>
			requested('/sync/hello', d, { protocol: PROTOCOL, client: d.client, generation: 1, app: 'matrix' }),
		may: isKnown
	},
	{
		...once,
		endpoint: 'sync/parked',
		ask: (d) => requested('/sync/parked', d, { protocol: PROTOCOL, isDecided: false, limit: 100 }),
		may: roleIn(DECIDES)
	},
	{ ...once, endpoint: 'sync/live', ask: (d) => requested('/sync/live', d, undefined, 'GET'), may: isKnown },
	{
		...once,
		endpoint: 'sync/refused',
		ask: (d) => requested('/sync/refused', d, { protocol: PROTOCOL, limit: 100 }),
		may: roleIn(DECIDES)
	},
	{
		endpoint: 'sync/numbers',
		ask: (d, site) => requested('/sync/numbers', d, { protocol: PROTOCOL, site }),
		may: holdsSite
	},
	{
		endpoint: 'sync/history',
		ask: (d, site) =>
			requested('/sync/history', d, { protocol: PROTOCOL, id: atSite(site, 'machine'), limit: 100 }),
		may: holdsSite
	},
	{
		endpoint: 'sync/carry',
		ask: (d, site) =>
			requested('/sync/carry', d, {
				protocol: PROTOCOL,
				epoch: d.epoch,
				device: `${site}.phone`,
				body: '{}',
				seal: '0'.repeat(64)
			}),
		may: isNever
	},
	...['pull', 'snapshot', 'verify', 'poll'].flatMap((path) => [
		scoped(path, 'site', holdsSite),
		scoped(path, 'confidential', holdsMoney),
		scoped(path, 'person', isIn)
	]),
	...['GET', 'HEAD'].map((method) => ({
		endpoint: `sync/blobs ${method}`,
		ask: (d: Device, site: Anywhere) =>
			requested(
				`/sync/blobs/${site === 'nil1' ? hashOf('nothing') : hashOf(photoOf(site))}`,
				d,
				undefined,
				method
			),
		may: holdsSite
	})),
	auth('renew', isKnown, () => ({}), once),
	auth('sign-out', isKnown, () => ({}), once)
];

const bare = (text: string): string => text.replaceAll(/muc1|nil1/g, '…');

interface Heard {
	readonly status: number;
	readonly isComplete: boolean;
	readonly text: string;
}

const hear = async (plant: MatrixPlant, request: Request): Promise<Heard> => {
	const address = `10.0.0.${Math.floor(Math.random() * 250)}`;
	const answer = await plant.app.fetch(request, {
		incoming: { url: new URL(request.url).pathname, socket: { remoteAddress: address } }
	});
	const isStream = answer.headers.get('content-type')?.includes('event-stream') ?? false;
	if (isStream) await answer.body?.cancel();
	const isComplete = answer.headers.get('upload-complete') !== '?0';
	return { status: answer.status, isComplete, text: isStream ? '' : await answer.text() };
};

/** Only who holds the scopes is told that there is something to pull first. */
const isAnswered = ({ status, isComplete, text }: Heard): boolean =>
	(status < 300 && isComplete) || text.includes('"error":"moved"');

const nameOf = (asker: Asker): string => (typeof asker === 'object' ? asker.id : asker);

/** Every address of the server, asked by somebody about their own site, another one and one that is not there. */
export const endpointCells = async (
	plant: MatrixPlant,
	asker: Asker,
	newDevice: () => Promise<Device>
): Promise<Cell[]> => {
	const cells: Cell[] = [];
	for (const { endpoint, ask, may, isEverywhere = false } of QUESTIONS)
		for (const site of isEverywhere ? (['ham1'] as const) : SITES) {
			const device = await newDevice();
			const heard = await hear(plant, ask(device, site));
			const nothing = site === 'ham1' ? undefined : await hear(plant, ask(device, 'nil1'));
			const differs = nothing && (nothing.status !== heard.status || bare(nothing.text) !== bare(heard.text));
			cells.push({
				...{ endpoint, subject: nameOf(asker), action: 'asked', target: site },
				allowed: isAnswered(heard),
				expected: site === 'ham1' && may(asker),
				...(differs && { tells: `${heard.status} ${heard.text} but ${nothing.status} ${nothing.text}` })
			});
		}
	cells.push(...(await heldCells(asker, await newDevice())));
	return cells;
};

/** What a device is really given: nothing outside what its person was written down to hold. */
const heldCells = async (asker: Asker, device: Device): Promise<Cell[]> => {
	if (asker === 'nobody') return [];
	const { held } = await device.catchUp(500);
	const kinds: readonly [string, boolean][] = [
		['site:ham1', holdsSite(asker)],
		['confidential:ham1', holdsMoney(asker)],
		['site:muc1', false],
		['confidential:muc1', false]
	];
	const docs = [...held.values()].filter(({ scopes }) => !scopes.includes(`person:${device.person}`));
	return kinds.map(([scope, expected]) => ({
		...{ endpoint: 'sync/pull', subject: nameOf(asker), action: 'given', target: scope },
		allowed: docs.some(({ scopes }) => scopes.includes(scope)),
		expected
	}));
};
