import { describe, expect, it } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import { refusedWith } from '../decide.ts';
import { APPLIED, adjusted, floor } from '../floor.ts';
import type { Floor } from '../floor.ts';
import { docOf, personOf } from '../plant.ts';

const meter = (name: string) => ({ name, unit: 'h', type: 'counter' });

interface Case {
	doc: string;
	edit: (value: unknown) => [name: string, args: object];
	values: [first: unknown, second: unknown];
	field: string;
	restore: string;
	/** What the act names, where it is not the document. */
	names?: string;
	read?: (doc: Doc) => unknown;
}

const changes = (field: string, to: unknown) => ({ changes: { [field]: { from: null, to } } });

const CASES: readonly Case[] = [
	{
		doc: 'pump',
		edit: (to) => ['asset.setMeter', { id: 'pump', key: 'strokes', from: null, to }],
		values: [meter('Strokes'), meter('Cycles')],
		field: 'meters.strokes',
		restore: 'asset.restoreOther',
		read: (doc) => (doc['meters'] as Record<string, unknown>)['strokes']
	},
	{
		doc: 'cost.pump',
		edit: (to) => ['asset.setCost', { id: 'pump', ...changes('costCentre', to) }],
		values: ['4711', '4712'],
		field: 'costCentre',
		restore: 'asset.restoreCost',
		names: 'pump'
	},
	{
		doc: 'helper',
		edit: (to) => ['person.edit', { id: 'helper', ...changes('company', to) }],
		values: ['Weld & Sons', 'Fix Ltd'],
		field: 'company',
		restore: 'person.restoreOther'
	},
	{
		doc: 'tablet',
		edit: (to) => ['device.edit', { id: 'tablet', ...changes('note', to) }],
		values: ['At line 1', 'At line 2'],
		field: 'note',
		restore: 'device.restoreOther'
	},
	{
		doc: 'policy.ham1',
		edit: (to) => ['policy.edit', { site: 'ham1', ...changes('deviceMonths', to) }],
		values: [12, 36],
		field: 'deviceMonths',
		restore: 'policy.restoreOther'
	},
	{
		doc: 'dt1',
		edit: (to) => ['downtime.code', { id: 'dt1', ...changes('reason', to) }],
		values: ['JAM', 'CLN'],
		field: 'reason',
		restore: 'downtime.restoreOther'
	}
];

const STOP = docOf({ id: 'dt1', kind: 'downtime', asset: 'pump', startedAt: '2026-03-23T06:00:00.000Z' });
const plantFloor = (): Floor => floor(STOP, personOf('boss', [{ role: 'admin', site: 'ham1' }]));

describe('Two people wrote one thing at once', () => {
	it.each(CASES)('and one tap brings back the other’s word for $field of $doc', async (of) => {
		const f = plantFloor();
		const [first, second] = of.values;
		const [name, args] = of.edit(first);
		expect(await f.does('admin', 10, name, args)).toEqual(APPLIED);
		const [again, others] = of.edit(second);
		expect(await f.does('boss', 20, again, others)).toEqual(adjusted('also-wrote'));
		const held = () => of.read?.(f.docs.get(of.doc) as Doc) ?? f.docs.get(of.doc)?.[of.field];
		expect(held()).toEqual(second);
		const tap = { id: of.names ?? of.doc, field: of.field, op: 'TABLET00:1' };
		expect(await f.does('admin', 30, of.restore, tap)).toEqual(APPLIED);
		expect(held()).toEqual(first);
		// The word that held until now is the one that can be brought back.
		expect(await f.does('admin', 40, of.restore, { ...tap, op: 'TABLET00:2' })).toEqual(APPLIED);
		expect(held()).toEqual(second);
		expect(await f.does('admin', 50, of.restore, { ...tap, op: 'TABLET00:99' })).toEqual(
			refusedWith('not-found', { field: 'op' })
		);
		expect(await f.does('operator', 60, of.restore, tap)).toMatchObject({ result: 'refused' });
	});

	it('but a right that was taken away comes back only by who may give it, and somebody stays who lets people in', async () => {
		const f = floor();
		const grants = (to: unknown) => ({ id: 'admin', changes: { grants: { from: null, to } } });
		const admin = { role: 'admin', site: 'ham1' };
		await f.does('admin', 10, 'person.edit', grants([admin, { role: 'viewer', site: 'ham1' }]));
		await f.does('admin', 5, 'person.edit', { ...grants([{ role: 'viewer', site: 'ham1' }]) });
		const tap = { id: 'admin', field: 'grants', op: 'TABLET00:2' };
		expect(await f.does('admin', 20, 'person.restoreOther', tap)).toEqual(
			refusedWith('last-admin', { field: 'grants' })
		);
		expect(f.get('person', 'admin').grants).toContainEqual(admin);
	});
});
