import type { Step } from './plan.ts';
import { GENERATED } from '../world/plant.ts';
import type { Dice } from './dice.ts';

type Planned = Omit<Step, 'r'>;

/** What a fault needs to know of the history it is put into. */
export interface Place {
	readonly dice: Dice;
	/** Any station, and the one where the office sits. */
	readonly at: () => number;
	readonly office: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const JUMPS = [
	-40 * DAY,
	-DAY,
	-65 * MINUTE,
	-5 * MINUTE,
	3 * MINUTE,
	2 * 60 * MINUTE,
	30 * DAY,
	1_000 * DAY
] as const;
const ADDRESSES = ['/sync/pull', '/sync/hello', '/sync/'] as const;
const SOME = [3, 8, 20] as const;

/** Something is done here and sent, so that what happens to the way happens to it. */
const sent = (at: number): Planned[] => [
	{ do: 'act', at },
	{ do: 'pass', ms: 11_000 }
];

const onWay =
	(mishap: string, acts: number): ((place: Place) => Planned[]) =>
	({ dice, at }) => {
		const where = at();
		const on = dice.random() < acts ? '/sync/push' : dice.of(ADDRESSES);
		return [{ do: 'mishap', at: where, mishap, on }, ...sent(where)];
	};

/** Each way in which a history can go wrong, as steps; what needs a while before it shows comes back later by itself. */
export const FAULT_PLANS: Readonly<Record<string, (place: Place) => Planned[]>> = {
	'crash-commit-response': ({ dice, at }) => [
		{ do: 'dies', at: at(), when: 'after-commit', ms: dice.of([100, 5_000]) }
	],
	'crash-outbox-screen': ({ at }) => [{ do: 'crashUnseen', at: at() }],
	'crash-publishing': ({ dice, at }) => {
		const where = at();
		return [
			{ do: 'act', at: at() },
			{ do: 'pass', ms: 11_000 },
			{ do: 'crashPublishing', at: where, nth: 1 + dice.below(3) }
		];
	},
	crash: ({ dice, at }) => [{ do: 'crash', at: at(), ms: dice.of([0, 50, 150, 300]) }],
	quota: ({ dice, at }) => {
		const isAct = dice.random() < 0.4;
		const disk = isAct ? 'device' : 'replica';
		return [...sent(at()), { do: 'quota', at: at(), disk, act: isAct, nth: 1 + dice.below(2) }];
	},
	'indexeddb-close': ({ dice, at }) => [{ do: 'closeDatabases', at: at(), act: dice.random() < 0.5 }],
	'clock-jump': ({ dice, at }) => {
		const where = at();
		// What was done under the clock before and what is done under it now go out together.
		return [
			{ do: 'act', at: where },
			{ do: 'jump', at: where, ms: dice.of(JUMPS) }
		];
	},
	'token-expiry': ({ dice, at }) => {
		const where = at();
		return [
			{ do: 'expire', at: where, visit: true },
			{ do: 'act', at: where },
			...(dice.random() < 0.6 ? [{ do: 'signIn', at: where }] : [])
		];
	},
	'frozen-tab': ({ dice, at }) => {
		const where = at();
		return [
			{ do: 'freeze', at: where },
			...(dice.random() < 0.6
				? [
						{ do: 'act', at: at() },
						{ do: 'thaw', at: where }
					]
				: [])
		];
	},
	'two-tabs': ({ dice, at }) => {
		const where = at();
		return [
			{ do: 'twoTabs', at: where },
			{ do: 'act', at: where, tab: 1 },
			...(dice.random() < 0.5 ? [{ do: 'closeTab', at: where }] : [])
		];
	},
	'server-restart': ({ dice, at }) => [
		dice.random() < 0.5
			? { do: 'restart', at: at(), ms: dice.of([100, 20_000]) }
			: { do: 'dies', at: at(), when: 'before-commit', ms: 1_000 }
	],
	restore: ({ dice, at }) => [
		{ do: 'backUp' },
		...Array.from({ length: dice.of(SOME) }, () => sent(at())).flat(),
		{ do: 'restore' }
	],
	'scope-change': ({ dice, at, office }) => {
		const whom = at();
		if (dice.random() < 0.75) return [{ do: 'reGrant', at: office, whom }, ...sent(whom)];
		const back = dice.random() < 0.5 ? [{ do: 'revokeDevice', at: office, whom, back: true }] : [];
		return [{ do: 'revokeDevice', at: office, whom }, ...sent(whom), ...back];
	},
	'older-app': ({ dice, at }) => {
		const where = at();
		return [
			{ do: 'ageApp', at: where, age: dice.of(['older', 'older', 'ancient'] as const) },
			{ do: 'act', at: where },
			{ do: 'ageApp', at: where, age: 'current' }
		];
	},
	'newer-app': ({ at }) => {
		const where = at();
		return [
			{ do: 'ageApp', at: where, age: 'newer' },
			{ do: 'act', at: where },
			{ do: 'ageApp', at: where, age: 'current' }
		];
	},
	'cloned-profile': ({ at }) => {
		const where = at();
		return [
			{ do: 'cloneProfile', at: where },
			// Both know where the server stood before either says more.
			{ do: 'visit', at: -1 },
			...sent(where),
			...sent(-1)
		];
	},
	'poison-act': ({ at }) => {
		const where = at();
		return [
			{ do: 'poisonAct', at: where },
			{ do: 'act', at: where }
		];
	},
	'poison-document': () => [{ do: 'poisonDocument' }],
	offline: ({ at }) => {
		const where = at();
		return [
			{ do: 'offline', at: where },
			{ do: 'act', at: where },
			{ do: 'act', at: where },
			...sent(at()),
			{ do: 'online', at: where }
		];
	},
	rush: ({ at }) => {
		const [one, other] = [at(), at()];
		return [
			{ do: 'offline', at: one },
			{ do: 'offline', at: other },
			{ do: 'act', at: one },
			{ do: 'act', at: other },
			{ do: 'rush' }
		];
	},
	'same-slot': ({ dice, at, office }) => {
		const other = at();
		const plan = dice.of(GENERATED);
		const turns = (where: number): Planned[] => [
			{ do: 'openTurn', at: where, plan },
			{ do: 'endTurn', at: where, plan },
			{ do: 'openTurn', at: where, plan }
		];
		return [
			{ do: 'offline', at: office },
			{ do: 'offline', at: other },
			...dice.shuffled([turns(office), turns(other), [{ do: 'generate' }]]).flat(),
			{ do: 'rush' }
		];
	},
	'second-thoughts': ({ at }) => {
		const where = at();
		return [{ do: 'takeBack', at: where }, ...sent(where)];
	},
	verify: ({ at }) => [{ do: 'verify', at: at() }],
	'net-lost': onWay('lost', 0.5),
	'net-answer-lost': onWay('answer-lost', 0.9),
	'net-duplicate': onWay('duplicate', 1),
	'net-delay': onWay('delay', 0.5),
	'net-reorder': onWay('late', 0.7),
	'net-cut': onWay('cut', 0.5),
	'net-damage': ({ at }) => {
		const where = at();
		return [
			{ do: 'photo', at: where },
			{ do: 'mishap', at: where, mishap: 'damage', on: '/sync/blobs' },
			{ do: 'pass', ms: 11_000 },
			{ do: 'visit', at: where }
		];
	},
	'net-portal': onWay('portal', 0.3),
	'net-silence': onWay('silence', 0.5)
};
