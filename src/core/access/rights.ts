import type { Role } from './actor.ts';

/**
 * How far a right goes: everything of the site (or the grant's areas), only what was given to this person, only what
 * they themselves reported, or only rounds and cleaning.
 */
export type Reach = 'all' | 'own' | 'reported' | 'rounds';

/** An act (`work.start`) or a whole family (`work.*`); the exact name wins over the family. */
type Rights = Readonly<Record<string, Reach>>;

const EXECUTE = [
	'work.start',
	'work.pause',
	'work.answer',
	'work.bookTime',
	'work.useParts',
	'work.comment',
	'work.watch',
	'work.addPhoto',
	'work.addVoice',
	'work.followUp',
	'work.repeat',
	'work.handOver',
	'work.block',
	'work.unblock',
	'work.setFailure',
	'work.complete',
	'work.sayUseful',
	'work.takeOver',
	'work.sign',
	'work.permit',
	'work.isolate',
	'work.lock',
	'work.verifyIsolation',
	'work.unlock',
	'work.transferLock'
];

/** They name a part, a colleague or a machine, and contractors see none but what was given to them. */
const NEEDS_THE_PLANT: ReadonlySet<string> = new Set([
	'work.useParts',
	'work.handOver',
	'work.followUp',
	'work.repeat'
]);

const each = (names: readonly string[], reach: Reach): Rights =>
	Object.fromEntries(names.map((name) => [name, reach]));

const REPORT: Rights = {
	'work.request': 'all',
	'work.meToo': 'all',
	'work.watch': 'all',
	'work.comment': 'reported',
	'work.addPhoto': 'reported',
	'work.addVoice': 'reported'
};

const OPERATE: Rights = {
	...REPORT,
	...each(EXECUTE, 'rounds'),
	'work.comment': 'all',
	'work.watch': 'all',
	'work.addPhoto': 'all',
	'work.addVoice': 'all',
	'reading.add': 'all',
	'downtime.*': 'all',
	'downtime.agree': 'own'
};

const MAINTAIN: Rights = {
	...OPERATE,
	...each(EXECUTE, 'all'),
	'work.reopen': 'all',
	'work.rework': 'all',
	'work.verify': 'all',
	'work.assign': 'all',
	'work.edit': 'all',
	'work.restoreOther': 'all',
	'work.link': 'all',
	'work.split': 'all',
	'work.close': 'all',
	'asset.create': 'all',
	'asset.bindTag': 'all',
	'asset.setState': 'all',
	'plan.openSlot': 'all',
	'stock.issue': 'all',
	'stock.return': 'all',
	'stock.move': 'all',
	'stock.count': 'all',
	'stock.reserve': 'all',
	'stock.release': 'all'
};

const LEAD: Rights = {
	...MAINTAIN,
	'work.*': 'all',
	'asset.*': 'all',
	'plan.*': 'all',
	'procedure.*': 'all',
	'downtime.*': 'all',
	'downtime.agree': 'all'
};

/** Role × act: the one table. What is not in it is not allowed. */
export const RIGHTS: Readonly<Record<Role, Rights>> = {
	viewer: {},
	requester: REPORT,
	operator: OPERATE,
	technician: MAINTAIN,
	contractor: {
		...each(
			EXECUTE.filter((name) => !NEEDS_THE_PLANT.has(name)),
			'own'
		),
		'reading.add': 'own'
	},
	'permit-issuer': {
		...OPERATE,
		'permit.*': 'all',
		'isolation.*': 'all',
		'work.permit': 'all',
		'work.isolate': 'all',
		'work.lock': 'all',
		'work.verifyIsolation': 'all',
		'work.unlock': 'all',
		'work.transferLock': 'all',
		'work.block': 'all',
		'work.unblock': 'all'
	},
	storekeeper: {
		...REPORT,
		'work.comment': 'all',
		'work.useParts': 'all',
		'work.block': 'all',
		'work.unblock': 'all',
		'stock.*': 'all',
		'part.*': 'all',
		'store.*': 'all',
		'bin.*': 'all',
		'order.*': 'all'
	},
	planner: {
		...LEAD,
		'stock.reserve': 'all',
		'order.*': 'all',
		'part.*': 'all',
		'calendar.*': 'all',
		'window.*': 'all',
		'week.fix': 'all'
	},
	supervisor: {
		...LEAD,
		'device.revoke': 'all',
		'device.restore': 'all',
		'team.*': 'all',
		'absence.*': 'all',
		'window.*': 'all',
		'week.fix': 'all',
		'act.*': 'all'
	},
	reliability: { ...LEAD, 'code.*': 'all', 'assetClass.*': 'all', 'part.*': 'all' },
	admin: {
		...LEAD,
		'stock.*': 'all',
		'part.*': 'all',
		'store.*': 'all',
		'bin.*': 'all',
		'order.*': 'all',
		'person.*': 'all',
		'team.*': 'all',
		'skill.*': 'all',
		'shift.*': 'all',
		'absence.*': 'all',
		'code.*': 'all',
		'assetClass.*': 'all',
		'device.*': 'all',
		'policy.*': 'all',
		'calendar.*': 'all',
		'window.*': 'all',
		'week.fix': 'all',
		'cost.*': 'all',
		'act.*': 'all'
	}
};

/** People, rules, lists and fixed weeks hold for a whole site: whoever may change them could reach past their areas by them. */
const OF_WHOLE_SITES: ReadonlySet<string> = new Set([
	'person',
	'policy',
	'skill',
	'shift',
	'code',
	'assetClass',
	'week'
]);

export const familyOf = (action: string): string => action.split('.', 1)[0] ?? action;

export const isOfWholeSite = (action: string): boolean => OF_WHOLE_SITES.has(familyOf(action));
