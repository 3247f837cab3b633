import { judge } from '#core/commands/judge.ts';
import type { Read } from '#core/commands/read.ts';
import { SYSTEM_ID } from '#core/access/actor.ts';
import { opId } from '#core/commands/ids.ts';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { Role } from '#core/access/actor.ts';

export const START = '2026-03-23T06:00:00.000Z';
/** When the plant was set up; long enough ago that nobody's clock is before it by accident. */
const FOUNDED = '2026-01-05T08:00:00.000Z';
const CLIENT = 'FOUNDING';

/** Words that stand in documents of one scope and nowhere else: found in an answer, they tell of a leak. */
export const MONEY = 'CONFIDENTIAL-HAM';
export const MUNICH = 'ONLY-IN-MUNICH';

export interface Founding {
	readonly records: readonly { op: Op; verdict: Verdict; at: string }[];
	readonly docs: readonly Doc[];
	/** Ids by the name given here. */
	readonly ids: Readonly<Record<string, string>>;
}

/** Documents in memory, as the smallest thing that can be read from. */
export class Shelf {
	readonly docs = new Map<string, Doc>();
	readonly #byKey = new Map<string, Set<string>>();

	put(...docs: readonly Doc[]): void {
		for (const doc of docs) {
			const before = this.docs.get(doc.id);
			if (before) for (const key of keysOf(before)) this.#byKey.get(key)?.delete(doc.id);
			this.docs.set(doc.id, doc);
			for (const key of keysOf(doc)) {
				const ids = this.#byKey.get(key);
				if (ids) ids.add(doc.id);
				else this.#byKey.set(key, new Set([doc.id]));
			}
		}
	}

	readonly read: Read = {
		get: async (id) => this.docs.get(id),
		find: async (key) =>
			[...(this.#byKey.get(key.slice(0, 600)) ?? [])]
				.map((id) => this.docs.get(id))
				.filter((doc) => doc !== undefined)
				.sort((a, b) => (a.id < b.id ? -1 : 1))
	};
}

const STEPS = [
	{ id: 'look', instruction: 'Look at it', kind: 'check', required: true },
	{
		id: 'bar',
		instruction: 'Read the pressure',
		kind: 'number',
		unit: 'bar',
		warn: { max: 4 },
		fail: { max: 5 }
	},
	{ id: 'hours', instruction: 'Read the hours', kind: 'reading', meter: 'hours' }
];
const METERS = {
	hours: { name: 'Run hours', unit: 'h', type: 'counter' },
	temp: { name: 'Temperature', unit: '°C', type: 'gauge' }
};

/** name, command, arguments; `$x` stands for the id of what was named x before. */
type Line = [name: string, command: string, args: Record<string, unknown>];

const machine = (name: string, parent: string, more: object = {}): Line => [
	name,
	'asset.create',
	{ kind: 'machine', parentId: parent, name, code: name.toUpperCase(), ...more }
];
const person = (name: string, role: Role, site = '$ham'): Line => [
	name,
	'person.create',
	{ site, name, code: name, grants: [{ role, site }] }
];
const device = (name: string, prefix: string, site = '$ham', use = 'personal'): Line => [
	name,
	'device.enrol',
	{ site, name, prefix, use }
];
const job = (name: string, assetId: string, impact: string): Line => [
	name,
	'work.request',
	{ code: name.toUpperCase(), title: name, assetId, impact }
];

/** Plans whose occurrences come by the product's own reckoning only: by the calendar, and counted from completion. */
export const GENERATED = ['grease', 'filter'] as const;
export const FIRST_TURN = '2026-03-25';
export const TURN_DAYS = 7;

const generated = (name: (typeof GENERATED)[number], asset: string, more: object = {}): Line => [
	name,
	'plan.create',
	{
		...{ site: '$ham', code: `GEN-${name}`, name, workKind: 'preventive', assets: [asset] },
		schedule: { calendar: { every: 1, unit: 'week', anchor: FIRST_TURN }, leadDays: 2, ...more }
	}
];

const LINES: readonly Line[] = [
	[
		'ham',
		'asset.create',
		{ kind: 'site', name: 'Hamburg', code: 'HAM', timeZone: 'Europe/Berlin', currency: 'EUR' }
	],
	['muc', 'asset.create', { kind: 'site', name: MUNICH, code: 'MUC', timeZone: 'Europe/Berlin' }],
	['packing', 'asset.create', { kind: 'area', parentId: '$ham', name: 'Packing', code: 'PACK' }],
	machine('pump', '$packing', { criticality: 'B', meters: METERS }),
	machine('press', '$packing', { criticality: 'A', meters: METERS }),
	machine('tank', '$packing', { requirePermit: ['confined-space'], meters: METERS }),
	machine('belt', '$packing', { criticality: 'C', meters: METERS }),
	['motor', 'asset.create', { kind: 'component', parentId: '$belt', name: 'Motor', code: 'MOTOR' }],
	machine('brewer', '$muc', { description: MUNICH }),
	[
		'worth',
		'asset.setCost',
		{ id: '$press', changes: { costCentre: { to: MONEY }, replacementValue: { to: 1_000_00 } } }
	],
	person('admin', 'admin'),
	person('anna', 'technician'),
	person('bert', 'technician'),
	person('carla', 'operator'),
	person('dora', 'supervisor'),
	person('emil', 'storekeeper'),
	person('guest', 'contractor'),
	person('paul', 'planner'),
	person('moni', 'technician', '$muc'),
	...['D0', 'D1', 'D2', 'D3', 'D4', 'D5'].map((prefix) => device(`device-${prefix}`, prefix)),
	device('shared', 'SH', '$ham', 'shared'),
	device('far', 'FA', '$muc'),
	[
		'mechanics',
		'team.create',
		{ site: '$ham', name: 'Mechanics', code: 'MECH', members: ['$anna', '$bert'] }
	],
	['store', 'store.create', { site: '$ham', code: 'ST1', name: 'Main store' }],
	['bin1', 'bin.create', { site: '$ham', store: '$store', code: 'A-01' }],
	['bin2', 'bin.create', { site: '$ham', store: '$store', code: 'A-02' }],
	['seal', 'part.create', { site: '$ham', code: 'SEAL', name: 'Seal', unit: 'pc' }],
	['oil', 'part.create', { site: '$ham', code: 'OIL', name: 'Oil', unit: 'l' }],
	['-', 'stock.receive', { part: '$seal', bin: '$bin1', quantity: 20 }],
	['-', 'stock.receive', { part: '$oil', bin: '$bin2', quantity: 12.5 }],
	['check', 'procedure.draft', { site: '$ham', code: 'PR-1', name: 'Check', steps: STEPS }],
	['-', 'procedure.publish', { id: '$check' }],
	[
		'plan',
		'plan.create',
		{
			...{ site: '$ham', code: 'PL-1', name: 'Monthly check', workKind: 'inspection', procedure: '$check' },
			assets: ['$pump', '$belt'],
			schedule: { calendar: { every: 1, unit: 'month', anchor: '2026-01-01' } }
		}
	],
	job('leak', '$pump', 'degraded'),
	job('noise', '$press', 'quality'),
	job('crack', '$tank', 'safety'),
	job('slip', '$belt', 'stopped'),
	['secret', 'work.request', { code: 'MUC-1', title: MUNICH, assetId: '$brewer', impact: 'none' }],
	[
		'rounds',
		'plan.create',
		{
			...{ site: '$ham', code: 'PL-2', name: 'Rounds', workKind: 'inspection', procedure: '$check' },
			...{ assets: ['$pump'], stack: 'stack' },
			schedule: { calendar: { every: 1, unit: 'day', anchor: '2026-01-01' } }
		}
	],
	['-', 'work.assign', { id: '$slip', owner: { to: { type: 'person', id: '$guest' } } }],
	generated('grease', '$press'),
	generated('filter', '$motor', { shiftEarly: 100, shiftLate: 100 })
];

const named = (value: unknown, ids: Readonly<Record<string, string>>): unknown => {
	if (typeof value === 'string' && value.startsWith('$')) return ids[value.slice(1)];
	if (Array.isArray(value)) return value.map((one) => named(one, ids));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, named(one, ids)]));
};

const found = async (): Promise<Founding> => {
	const shelf = new Shelf();
	const ids: Record<string, string> = {};
	const records: Founding['records'][number][] = [];
	for (const [i, [name, command, args]] of LINES.entries()) {
		const seq = i + 1;
		const op: Op = {
			...{
				id: opId(CLIENT, seq),
				client: CLIENT,
				seq,
				name: command,
				v: 1,
				args: named(args, ids),
				base: {}
			},
			...{ at: FOUNDED, tz: 'UTC', clock: 0, actor: SYSTEM_ID, device: SYSTEM_ID, dataAge: 0 }
		};
		const { verdict, puts } = await judge(op, shelf.read, {
			at: FOUNDED,
			verdictOf: () => undefined,
			system: true
		});
		if (verdict.result === 'refused') throw new Error(`${name}: ${JSON.stringify(verdict)}`);
		shelf.put(...puts);
		const own = puts.find(({ id }) => id.endsWith(`_${CLIENT}_${seq}`));
		if (own) ids[name] = own.id;
		records.push({ op, verdict, at: FOUNDED });
	}
	return { records, docs: [...shelf.docs.values()], ids };
};

let founding: Promise<Founding> | undefined;

/** A small plant on two sites, set up through the commands; the same for every history. */
export const founded = (): Promise<Founding> => (founding ??= found());
