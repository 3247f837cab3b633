import type { DocOf, Kind } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { docOf } from './plant.ts';

const at = '2026-03-23T07:00:00.000Z';
const later = '2026-03-23T09:30:00.000Z';
const by = 'technician';
const hash = 'a'.repeat(64);
const done = { at, by };
const base = {
	site: 'ham1',
	scopes: ['site:ham1'],
	rev: 1,
	createdAt: at,
	createdBy: by,
	updatedAt: later,
	archived: false,
	edits: { name: { at, by, op: 'TABLET00:1' } },
	alsoWrote: { name: { 'TABLET00:2': { value: 'Other', at, by } } }
};
const asset: Omit<DocOf<'machine'>, 'id' | 'kind'> = {
	...base,
	name: 'Filler',
	code: 'FIL-10',
	parentId: 'packing',
	description: 'Rotary filler',
	criticality: 'A',
	criticalityInputs: { safety: 3, production: 5, quality: 4, redundancy: 1 },
	state: 'running',
	stateSince: at,
	tags: ['https://plant.example/a/FIL-10', 'M 10'],
	tagHistory: [{ tag: 'old', from: at, to: later, by }],
	externalIds: [{ system: 'mes', id: '4711' }],
	group: 'packaging',
	classId: 'fillers',
	fields: { heads: 64, 'fire-door': false, paint: 'RAL 5010' },
	maker: 'Krona',
	model: 'F-64',
	serial: '88-231',
	warrantyUntil: '2027-01-31',
	commissionedOn: '2019-05-02',
	ownerTeam: 'mechanics',
	meters: { hours: { name: 'Run hours', unit: 'h', type: 'counter', perDay: 16.5, warn: { max: 90000 } } },
	parts: [{ part: 'seal', quantity: 4, position: 'valve 1-4' }],
	documents: { m1: { title: 'Manual', type: 'manual', hash, mime: 'application/pdf', bytes: 9, at, by } },
	isolation: {
		q1: { energy: 'electrical', device: 'Q1', location: 'panel 3', lockType: 'padlock', order: 1 }
	},
	requirePermit: ['hot-work']
};

/** One document of every kind with every field it may have. */
const FULL: { [K in Kind]: Omit<DocOf<K>, 'id' | 'kind'> & { kind?: string } } = {
	site: { ...asset, kind: 'site', timeZone: 'Europe/Berlin', currency: 'EUR' },
	area: asset,
	line: { ...asset, productionOwner: { type: 'team', id: 'packing-crew' } },
	machine: asset,
	component: { ...asset, retiredOn: '2026-01-01', state: 'out-of-use' },
	tool: asset,
	vehicle: asset,
	assetCost: { ...base, asset: 'filler', currency: 'EUR', replacementValue: 240_000_00, costCentre: '4100' },
	gauge: {
		...base,
		asset: 'filler',
		meter: 'hours',
		value: 10_000.5,
		at,
		reading: 'r1',
		total: 20_000.5,
		perDay: 16.25,
		previous: { value: 9_990, at }
	},
	work: {
		...base,
		code: 'K7-0042',
		title: 'Leaks at valve 3',
		description: 'Drips on the belt',
		workKind: 'repair',
		type: 'corrective.deferred',
		assetId: 'filler',
		place: [{ id: 'packing', name: 'Packing', code: 'PACK' }],
		impact: 'degraded',
		priority: 2,
		priorityOverride: { ...done, reason: 'Customer visit', computed: 3 },
		status: 'in-progress',
		owner: { type: 'person', id: by },
		assignees: [by, 'helper'],
		watchers: ['leader'],
		nextStep: 'Change seal',
		dueOn: '2026-03-24',
		earliest: '2026-03-23',
		latest: '2026-03-27',
		plannedStart: later,
		estimateMinutes: 45,
		skills: ['mechanics'],
		procedure: { id: 'proc', version: 3 },
		blockers: {
			b1: { type: 'parts', owner: { type: 'person', id: 'store' }, since: at, by, cleared: done },
			b2: { type: 'work', owner: { type: 'person', id: by }, since: at, by, ref: 'w2' }
		},
		answers: { a1: { ...done, step: 's1', version: 3, value: 4.2, result: 'warn', photos: [hash] } },
		labour: { l1: { ...done, person: by, from: at, to: later, minutes: 140, type: 'hands-on' } },
		parts: { p1: { ...done, part: 'seal', quantity: 1, use: 'used', bin: 'bin-1', movement: 'm1' } },
		comments: { c1: { ...done, text: 'Seal is on the bench' } },
		photos: {
			f1: { ...done, hash, mime: 'image/jpeg', bytes: 90_000, width: 1600, height: 1200, when: 'before' }
		},
		voice: { v1: { ...done, hash, mime: 'audio/mp4', bytes: 9_000, seconds: 4.5 } },
		meToo: { t1: { ...done, worse: true, note: 'Now a puddle' } },
		permits: { e1: { ...done, type: 'hot-work', state: 'issued', validUntil: later, issuer: 'permit' } },
		isolations: {
			i1: {
				...done,
				energy: 'electrical',
				device: 'Q1',
				required: true,
				locks: { k1: { ...done, holder: by } }
			}
		},
		links: { n1: { ...done, type: 'follow-up', work: 'w2' } },
		signatures: { g1: { ...done, name: 'Tomasz', meaning: 'performed', hash } },
		doneTwice: { d1: { ...done, note: 'Me too' } },
		turns: { u1: { ...done, to: 'in-progress' } },
		spilled: { comments: 2 },
		requirePermit: ['hot-work'],
		failure: { mode: 'ELP', cause: '1.1', remedy: 'R-SEA', impact: 'degraded', found: 'Seal hard', at, by },
		downtimeId: 'dt1',
		origin: { type: 'plan', plan: 'plan-1', ordinal: 7, dueOn: '2026-03-24', levels: ['l1'] },
		stops: ['filler', 'capper'],
		reason: 'none',
		usefulness: 'found-something',
		times: { requested: at, approved: at, started: later }
	},
	workCost: {
		...base,
		work: 'w1',
		currency: 'EUR',
		lines: { l1: { ...done, type: 'labour', amount: 5_600, ref: 'l1' } }
	},
	plan: {
		...base,
		code: 'PM-7',
		name: 'Monthly check',
		state: 'active',
		workKind: 'preventive',
		assets: ['filler'],
		filter: { under: 'packing', kinds: ['machine'], criticality: ['A'] },
		procedure: 'proc',
		schedule: {
			calendar: { every: 1, unit: 'month', anchor: '2026-01-31', weekdays: [2], nth: 2 },
			meter: { meter: 'hours', every: 500, lead: 50 },
			condition: { meter: 'hours', when: 'reaches', value: 9_000, readings: 3, withinDays: 14 },
			combine: 'first',
			shiftLate: 100,
			early: { days: 3 },
			late: { percent: 10 },
			season: { from: '04-01', to: '10-31' },
			nonWorkingDay: 'previous',
			leadDays: 14,
			at: '06:00'
		},
		levels: [{ id: 'l1', name: 'Monthly', every: 1 }],
		round: true,
		stack: 'one-open',
		parts: [{ part: 'seal', quantity: 2 }],
		slots: { filler: { ordinal: 6, doneOn: '2026-02-28' } }
	},
	procedure: {
		...base,
		procedureId: 'proc',
		version: 3,
		state: 'published',
		code: 'PR-7',
		name: 'Monthly check',
		steps: [
			{
				id: 's1',
				instruction: 'Measure the pressure',
				kind: 'number',
				unit: 'bar',
				warn: { max: 4 },
				fail: { max: 5 },
				required: true,
				condition: { step: 's0', is: 'equals', value: 'yes' },
				choices: [{ value: 'yes', result: 'ok' }],
				onFail: 'create-work'
			}
		],
		publishedAt: at,
		publishedBy: by
	},
	calendar: {
		...base,
		name: 'Two shifts',
		workdays: [{ weekday: 1, from: '06:00', to: '22:00' }],
		exceptions: [{ on: '2026-05-01', working: false }]
	},
	window: { ...base, asset: 'filler', from: at, to: later, type: 'free', state: 'granted', source: 'mes' },
	week: {
		...base,
		from: '2026-03-23',
		fixedAt: at,
		fixedBy: by,
		items: [{ work: 'w1', on: '2026-03-24', person: by, minutes: 45, workKind: 'repair' }]
	},
	part: {
		...base,
		code: 'SEAL-4',
		name: 'Valve seal',
		unit: 'pc',
		maker: 'Krona',
		tags: ['400638133'],
		externalIds: [{ system: 'erp', id: '100-7' }],
		stocked: true,
		kit: [{ part: 'ring', quantity: 2 }],
		levels: { store: { min: 4, max: 20, reorderAt: 6 } },
		homes: { store: 'bin-1' }
	},
	partCost: { ...base, part: 'seal', currency: 'EUR', unitCost: 1_250, validFrom: '2026-01-01' },
	store: { ...base, code: 'ST1', name: 'Main store', keeper: { type: 'team', id: 'stores' } },
	bin: { ...base, store: 'store', code: 'A-01-3' },
	level: {
		...base,
		part: 'seal',
		store: 'store',
		bin: 'bin-1',
		onHand: 12.5,
		lines: 9,
		lastAt: at,
		countedAt: at
	},
	reservation: { ...base, part: 'seal', store: 'store', work: 'w1', quantity: 2, state: 'open' },
	order: {
		...base,
		code: 'PO-9',
		supplier: 'Krona',
		state: 'ordered',
		store: 'store',
		lines: { l1: { ...done, part: 'seal', quantity: 20, expectedOn: '2026-04-01' } }
	},
	count: {
		...base,
		code: 'CT-1',
		store: 'store',
		bins: ['bin-1'],
		state: 'open',
		lines: { l1: { ...done, part: 'seal', bin: 'bin-1', counted: 11, expected: 12.5 } }
	},
	movement: {
		...base,
		at,
		by,
		part: 'seal',
		store: 'store',
		bin: 'bin-1',
		quantity: -1.25,
		type: 'issue',
		work: 'w1'
	},
	reading: {
		...base,
		at,
		by,
		asset: 'filler',
		meter: 'hours',
		value: 10_000.5,
		source: 'person',
		work: 'w1'
	},
	downtime: {
		...base,
		asset: 'filler',
		startedAt: at,
		restoredAt: later,
		isFailure: true,
		planned: false,
		impact: 'critical',
		work: 'w1',
		aliases: ['DT-ham1-1'],
		agreed: { ...done, from: at, to: later }
	},
	claim: { ...base, at, by, downtime: 'dt1', asset: 'filler', type: 'start', from: at, source: 'operator' },
	sample: { ...base, at, by, activity: 'wrench', person: by, asset: 'filler' },
	note: { ...base, at, by, work: 'w1', from: 'comments', text: 'Long ago', entry: { text: 'Long ago' } },
	slot: {
		...base,
		at,
		by,
		plan: 'plan-1',
		asset: 'filler',
		ordinal: 5,
		outcome: 'missed',
		dueOn: '2026-01-31'
	},
	person: {
		...base,
		name: 'Tomasz',
		code: 'TOM',
		state: 'active',
		grants: [{ role: 'technician', site: 'ham1', areas: ['packing'], until: '2026-12-31' }],
		skills: [{ skill: 'mechanics', until: '2027-01-01' }],
		locale: 'pl',
		minutesPerWeek: 2_280
	},
	team: { ...base, name: 'Mechanics', code: 'MECH', members: [by], lead: by, onCall: [by] },
	skill: { ...base, name: 'Mechanics', code: 'ME', certificate: true, validMonths: 24 },
	assetClass: {
		...base,
		name: 'Fillers',
		code: 'FIL',
		fields: { heads: { name: 'Heads', type: 'number', unit: 'pc', required: true, order: 1 } }
	},
	shift: {
		...base,
		name: 'Early',
		code: 'E',
		cycleDays: 7,
		anchor: '2026-01-05',
		turns: [{ day: 0, from: '06:00', to: '14:00' }]
	},
	absence: { ...base, person: by, from: '2026-04-01', to: '2026-04-10', type: 'away' },
	code: {
		...base,
		list: 'mode',
		code: 'ELP',
		label: { en: 'Leaks', de: 'Undicht' },
		groups: ['packaging'],
		likelyCauses: ['1.1'],
		likelyRemedies: ['R-SEA'],
		impact: 'degraded',
		iso14224: 'ELP',
		order: 3
	},
	policy: {
		...base,
		responseMinutes: { '1': 15 },
		failureCodeFor: ['stopped'],
		verifyFor: 'critical',
		weekFixed: { weekday: 1, at: '06:00' }
	},
	device: { ...base, name: 'Packing tablet', prefix: 'K7', state: 'active', use: 'shared', asset: 'packing' },
	wage: { ...base, person: by, currency: 'EUR', perHour: 5_600, validFrom: '2026-01-01' }
};

export const SAMPLES: Doc[] = Object.entries(FULL).map(([kind, fields]) =>
	docOf({ ...fields, id: `sample_${kind}`, kind })
);

export const sample = (kind: Kind): Doc => {
	const found = SAMPLES.find((doc) => doc.kind === kind);
	if (!found) throw new Error(`no sample of ${kind}`);
	return found;
};
