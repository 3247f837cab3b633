import { expect } from 'vitest';
import type { Judgement } from '#core/commands/judge.ts';
import type { DocOf, Kind } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Op } from '#core/sync/op.ts';
import { decide } from './decide.ts';
import { docOf, personOf, plant } from './plant.ts';

/** Minutes after the shift began. */
export const clock = (minute: number) => new Date(Date.UTC(2026, 2, 23, 6) + minute * 60_000).toISOString();

const grant = (
	role: 'operator' | 'planner' | 'supervisor' | 'permit-issuer' | 'storekeeper' | 'contractor'
) => [{ role, site: 'ham1' }];

const step = (id: string, kind: string, more: object = {}) => ({
	id,
	kind,
	instruction: `Do ${id}`,
	...more
});

const FURNITURE: Doc[] = [
	personOf('helper', [{ role: 'technician', site: 'ham1' }]),
	personOf('operator', grant('operator')),
	personOf('planner', grant('planner')),
	personOf('supervisor', grant('supervisor')),
	personOf('issuer', grant('permit-issuer')),
	personOf('keeper', grant('storekeeper')),
	personOf('contractor', grant('contractor'), { scopes: ['site:ham1', 'person:contractor'] }),
	docOf({
		id: 'mechanics',
		kind: 'team',
		name: 'Mechanics',
		code: 'MECH',
		members: ['technician', 'helper']
	}),
	docOf({
		id: 'pump',
		kind: 'machine',
		name: 'Pump',
		code: 'PU-1',
		parentId: 'packing',
		state: 'running',
		criticality: 'B',
		ownerTeam: 'mechanics',
		meters: {
			hours: { name: 'Run hours', unit: 'h', type: 'counter', rollover: 10_000 },
			temp: { name: 'Temperature', unit: '°C', type: 'gauge' }
		},
		isolation: { q1: { energy: 'electrical', device: 'Q1', location: 'panel 3' } }
	}),
	docOf({
		id: 'press',
		kind: 'machine',
		name: 'Press',
		code: 'PR-1',
		parentId: 'packing',
		state: 'running',
		criticality: 'A'
	}),
	docOf({
		id: 'tank',
		kind: 'machine',
		name: 'Tank',
		code: 'TA-1',
		parentId: 'packing',
		state: 'running',
		requirePermit: ['confined-space']
	}),
	docOf({
		id: 'main',
		kind: 'store',
		name: 'Main store',
		code: 'ST1',
		keeper: { type: 'person', id: 'keeper' }
	}),
	docOf({ id: 'bin1', kind: 'bin', store: 'main', code: 'A-01' }),
	docOf({ id: 'bin2', kind: 'bin', store: 'main', code: 'A-02' }),
	docOf({ id: 'seal', kind: 'part', name: 'Seal', code: 'SEAL', unit: 'pc', homes: { main: 'bin1' } }),
	docOf({ id: 'oil', kind: 'part', name: 'Oil', code: 'OIL', unit: 'l' }),
	docOf({
		id: 'check',
		kind: 'procedure',
		procedureId: 'check',
		version: 1,
		state: 'published',
		code: 'PR-7',
		name: 'Check',
		steps: [
			step('look', 'check', { required: true }),
			step('press', 'number', { unit: 'bar', warn: { max: 4 }, fail: { max: 5 } }),
			step('hours', 'reading', { meter: 'hours', asset: 'pump', required: true }),
			step('guard', 'check', { onFail: 'block' }),
			step('why', 'text', { required: true, condition: { step: 'press', is: 'fail' } })
		]
	})
];

/** A plant in which people can work: acts are judged and what they write is kept. */
export const floor = (...more: Doc[]) => {
	const { docs, put, read, act } = plant(...FURNITURE, ...more);
	const perform = async (op: Op): Promise<Judgement> => {
		const judged = await decide(op, read);
		put(...judged.puts);
		return judged;
	};
	return {
		docs,
		read,
		act,
		perform,
		/** `minute` is when it was done; the id of what it makes first is `<prefix>_TABLET00_<seq>`. */
		does: async (actor: string, minute: number, name: string, args: object, fields: Partial<Op> = {}) =>
			(await perform(act(actor, name, args, { at: clock(minute), ...fields }))).verdict,
		get: <K extends Kind>(kind: K, id: string): Doc & DocOf<K> => {
			const doc = docs.get(id);
			if (doc?.kind !== kind) throw new Error(`no ${kind} ${id}`);
			return doc as Doc & DocOf<K>;
		},
		all: <K extends Kind>(kind: K) =>
			[...docs.values()].filter((doc): doc is Doc & DocOf<K> => doc.kind === kind)
	};
};
export type Floor = ReturnType<typeof floor>;

export const APPLIED = { result: 'applied' };
export const adjusted = (...codes: string[]) => ({
	result: 'adjusted',
	differences: codes.map((code) => expectCode(code))
});

const expectCode = (code: string): unknown => expect.objectContaining({ code });

/** A repair of the pump, reported by the operator; `more` goes into the request. */
export const reported = async (plantFloor: Floor, more: object = {}): Promise<string> => {
	const op = plantFloor.act(
		'operator',
		'work.request',
		{ code: 'K7-0042', title: 'Leaks', assetId: 'pump', impact: 'degraded', ...more },
		{ at: clock(0) }
	);
	const { verdict } = await plantFloor.perform(op);
	if (verdict.result !== 'applied') throw new Error(JSON.stringify(verdict));
	return `w_${op.client}_${op.seq}`;
};
