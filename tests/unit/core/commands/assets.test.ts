import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEM_ID } from '#core/access/actor.ts';
import { decide, refusedWith } from '../decide.ts';
import { APPLIED, adjusted, clock, floor } from '../floor.ts';
import type { Floor } from '../floor.ts';
import { personOf } from '../plant.ts';

const machine = (more: object = {}) => ({
	kind: 'machine',
	parentId: 'packing',
	name: 'Capper',
	code: 'CAP-1',
	...more
});

describe('A new asset', () => {
	it('is made on the floor, where it stands, with the label that was scanned', async () => {
		const f = floor();
		expect(
			await f.does('technician', 1, 'asset.create', machine({ tags: ['https://x.example/a/1'] }))
		).toEqual(APPLIED);
		expect(f.get('machine', 'a_TABLET00_1')).toMatchObject({
			site: 'ham1',
			scopes: ['site:ham1'],
			state: 'running',
			tags: ['https://x.example/a/1'],
			tagHistory: [{ tag: 'https://x.example/a/1', from: clock(1), by: 'technician' }]
		});
	});

	it('with a code that is taken is told so and stands all the same', async () => {
		const f = floor();
		expect(await f.does('technician', 1, 'asset.create', machine({ code: 'pu-1' }))).toEqual(
			adjusted('code-taken')
		);
		expect(f.get('machine', 'a_TABLET00_1').code).toBe('pu-1');
	});

	it('lies somewhere, and where this person may put it', async () => {
		const f = floor(personOf('narrow', [{ role: 'technician', site: 'ham1', areas: ['pump'] }]));
		const nowhere = refusedWith('not-found', { field: 'parentId' });
		expect(await f.does('technician', 1, 'asset.create', machine({ parentId: 'nowhere' }))).toEqual(nowhere);
		expect(await f.does('technician', 1, 'asset.create', { kind: 'line', name: 'L', code: 'L' })).toEqual(
			nowhere
		);
		expect(await f.does('narrow', 1, 'asset.create', machine())).toEqual(refusedWith('not-allowed'));
		expect(await f.does('narrow', 1, 'asset.create', machine({ parentId: 'pump' }))).toEqual(APPLIED);
	});

	it('that is a site begins with whoever made it as its admin', async () => {
		const f = floor();
		const site = { kind: 'site', name: 'Vienna', code: 'VIE1', timeZone: 'Europe/Vienna' };
		expect(await f.does('technician', 1, 'asset.create', site)).toEqual(refusedWith('not-allowed'));
		expect(await f.does('admin', 1, 'asset.create', site)).toEqual(APPLIED);
		const own = f.all('site').find(({ code }) => code === 'VIE1')?.id ?? '';
		expect(f.get('site', own)).toMatchObject({ site: own, scopes: [`site:${own}`] });
		expect(f.get('person', 'admin')).toMatchObject({
			grants: [
				{ role: 'admin', site: 'ham1' },
				{ role: 'admin', site: own }
			],
			scopes: ['site:ham1', `site:${own}`, 'person:admin']
		});
		expect(await f.does('admin', 2, 'asset.create', machine({ parentId: own }))).toEqual(APPLIED);
	});

	it('that is the first site is made by the system itself', async () => {
		const f = floor();
		const op = f.act(SYSTEM_ID, 'asset.create', { kind: 'site', name: 'First', code: 'ONE' });
		expect((await decide(op, f.read, { system: true })).puts).toMatchObject([{ kind: 'site', code: 'ONE' }]);
	});

	it('is never made a demo plant by anybody, for there people come in without a password', async () => {
		const f = floor();
		const site = { kind: 'site', name: 'Vienna', code: 'VIE1', timeZone: 'Europe/Vienna', demo: true };
		expect(await f.does('admin', 1, 'asset.create', site)).toEqual(
			refusedWith('not-allowed', { field: 'demo' })
		);
		expect(await f.does('admin', 2, 'asset.create', machine({ demo: true }))).toEqual(
			refusedWith('not-allowed', { field: 'demo' })
		);
	});

	it('that is a site carries the address that its labels will lead to, and nothing that is no address', async () => {
		const f = floor();
		const edit = (minute: number, to: string) =>
			f.does('admin', minute, 'asset.edit', { id: 'ham1', changes: { publicAddress: { to } } });
		expect(await edit(1, 'https://cmms.ham1.example:8443')).toEqual(APPLIED);
		expect(f.get('site', 'ham1')).toMatchObject({ publicAddress: 'https://cmms.ham1.example:8443' });
		for (const wrong of ['javascript:alert(1)', 'https://x.example/path', 'https://me@x.example'])
			expect(await edit(2, wrong)).toMatchObject({ result: 'refused' });
	});
});

describe('A label', () => {
	const bind = (f: Floor, minute: number, id: string, tag = 'M 10') =>
		f.does('technician', minute, 'asset.bindTag', { id, tag });

	it('is on one thing: bound anew it leaves the other, which remembers', async () => {
		const f = floor();
		expect(await bind(f, 1, 'pump')).toEqual(APPLIED);
		expect(await bind(f, 9, 'press')).toMatchObject({
			result: 'adjusted',
			differences: [{ code: 'rebound', doc: 'pump', detail: { name: 'Pump', holds: 'yours' } }]
		});
		expect(f.get('machine', 'pump')).toMatchObject({
			tags: [],
			tagHistory: [{ tag: 'M 10', from: clock(1), to: clock(9), by: 'technician' }]
		});
		expect(f.get('machine', 'press').tags).toEqual(['M 10']);
		expect(await bind(f, 10, 'press')).toEqual(adjusted('already-so'));
	});

	it('bound earlier but told later is history at once', async () => {
		const f = floor();
		await bind(f, 9, 'press');
		expect(await bind(f, 3, 'pump')).toMatchObject({
			differences: [{ code: 'rebound', detail: { holds: 'theirs' } }]
		});
		expect(f.get('machine', 'press').tags).toEqual(['M 10']);
		expect(f.get('machine', 'pump')).toMatchObject({ tagHistory: [{ from: clock(3), to: clock(9) }] });
	});

	it('is an exact string, and may be taken off', async () => {
		const f = floor();
		await bind(f, 1, 'pump', 'm 10 ');
		expect(await f.does('planner', 2, 'asset.unbindTag', { id: 'pump', tag: 'm 10' })).toEqual(
			adjusted('already-so')
		);
		expect(await f.does('planner', 2, 'asset.unbindTag', { id: 'pump', tag: 'm 10 ' })).toEqual(APPLIED);
		expect(f.get('machine', 'pump').tags).toEqual([]);
	});

	it('however often and in whatever order it is bound, is on exactly one thing and every binding is remembered', async () => {
		const binding = fc.record({
			minute: fc.integer({ min: 1, max: 50 }),
			id: fc.constantFrom('pump', 'press', 'tank')
		});
		await fc.assert(
			fc.asyncProperty(fc.array(binding, { minLength: 1, maxLength: 8 }), async (bindings) => {
				const f = floor();
				let told = 0;
				for (const { minute, id } of bindings) {
					const verdict = await bind(f, minute, id);
					if (verdict.result === 'applied' || JSON.stringify(verdict).includes('rebound')) told++;
				}
				const machines = f.all('machine');
				expect(machines.filter(({ tags }) => tags?.includes('M 10'))).toHaveLength(1);
				const history = machines.flatMap(({ tagHistory = [] }) => tagHistory);
				expect(history).toHaveLength(told);
				expect(history.filter(({ to }) => to === undefined)).toHaveLength(1);
			}),
			{ numRuns: 100 }
		);
	});
});

describe('The tree', () => {
	const move = (f: Floor, id: string, to: string, from = 'packing') =>
		f.does('planner', 1, 'asset.move', { id, parentId: { from, to } });

	it('moves whole with one document, never under itself, never out of its site', async () => {
		const f = floor();
		expect(await move(f, 'pump', 'filler')).toEqual(APPLIED);
		expect(await move(f, 'filler', 'pump')).toEqual(refusedWith('would-loop', { field: 'parentId' }));
		expect(await move(f, 'packing', 'packing', 'ham1')).toEqual(
			refusedWith('would-loop', { field: 'parentId' })
		);
		expect(await move(f, 'pump', 'muc1')).toEqual(refusedWith('not-found', { field: 'parentId' }));
		expect(await move(f, 'ham1', 'packing')).toEqual(refusedWith('not-found', { field: 'parentId' }));
	});

	it('never becomes a circle, whatever moves at once', async () => {
		const ids = ['packing', 'filler', 'pump', 'press', 'tank'];
		const step = fc.record({ id: fc.constantFrom(...ids), to: fc.constantFrom(...ids, 'ham1') });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
				const f = floor();
				for (const { id, to } of steps) await move(f, id, to);
				for (const id of ids) {
					let here: string | undefined = id;
					for (let n = 0; n < 10 && here !== undefined && here !== 'ham1'; n++) {
						here = f.docs.get(here)?.['parentId'] as string | undefined;
					}
					expect(here).toBe('ham1');
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('a machine retires with what is in it, or not at all', async () => {
		const f = floor();
		await f.does(
			'technician',
			1,
			'asset.create',
			machine({ kind: 'component', parentId: 'pump', code: 'PU-1-M' })
		);
		const retire = { id: 'pump', reason: 'Scrapped' };
		expect(await f.does('planner', 2, 'asset.retire', retire)).toEqual(
			refusedWith('still-in-use', { detail: { parts: 1 } })
		);
		expect(await f.does('planner', 2, 'asset.retire', { ...retire, withParts: true })).toEqual(APPLIED);
		const gone = { archived: true, state: 'out-of-use', retiredOn: '2026-03-23', retiredBecause: 'Scrapped' };
		expect(f.get('machine', 'pump')).toMatchObject(gone);
		expect(f.get('component', 'a_TABLET00_1')).toMatchObject(gone);
		expect(await f.does('planner', 3, 'asset.restore', { id: 'pump' })).toEqual(APPLIED);
		expect(f.get('machine', 'pump')).toMatchObject({ archived: false, state: 'running' });
	});

	it('a machine is copied with its parts; labels and serial numbers stay with the original', async () => {
		const f = floor();
		const motor = machine({
			kind: 'component',
			parentId: 'pump',
			code: 'PU-1-M',
			name: 'Motor',
			serial: '77',
			tags: ['T']
		});
		await f.does('technician', 1, 'asset.create', motor);
		const parts = [
			{ id: 'a_TABLET00_1', code: 'PU-2-M' },
			{ id: 'gone', code: 'PU-2-X' }
		];
		expect(
			await f.does('planner', 2, 'asset.clone', { id: 'pump', code: 'PU-2', name: 'Pump 2', parts })
		).toEqual(adjusted('changed-meanwhile'));
		expect(f.get('machine', 'a_TABLET00_2')).toMatchObject({
			code: 'PU-2',
			parentId: 'packing',
			criticality: 'B',
			ownerTeam: 'mechanics'
		});
		const copy = f.get('component', 'a_TABLET00_2_1');
		expect(copy).toMatchObject({ code: 'PU-2-M', name: 'Motor', parentId: 'a_TABLET00_2' });
		expect([copy.serial, copy.tags]).toEqual([undefined, undefined]);
	});
});

describe('What is written about an asset', () => {
	it('two meters added at once are both there; two words for one are both kept', async () => {
		const f = floor();
		const meter = (name: string) => ({ name, unit: 'h', type: 'counter' });
		await f.does('planner', 1, 'asset.setMeter', { id: 'press', key: 'strokes', to: meter('Strokes') });
		await f.does('admin', 2, 'asset.setMeter', { id: 'press', to: meter('Hours') });
		expect(Object.keys(f.get('machine', 'press').meters ?? {})).toEqual(['strokes', 'en_TABLET00_2']);
		expect(
			await f.does('admin', 3, 'asset.setMeter', { id: 'press', key: 'strokes', to: meter('Cycles') })
		).toEqual(adjusted('also-wrote'));
		expect(f.get('machine', 'press').meters?.['strokes']?.name).toBe('Cycles');
		await f.does('admin', 4, 'asset.setMeter', {
			id: 'press',
			key: 'strokes',
			from: meter('Cycles'),
			to: null
		});
		expect(Object.keys(f.get('machine', 'press').meters ?? {})).toEqual(['en_TABLET00_2']);
	});

	it('a state told late does not change what is known of later', async () => {
		const f = floor();
		const state = (minute: number, to: string) =>
			f.does('technician', minute, 'asset.setState', { id: 'pump', state: to });
		expect(await state(9, 'stopped')).toEqual(APPLIED);
		expect(await state(5, 'degraded')).toEqual(adjusted('also-wrote'));
		expect(f.get('machine', 'pump')).toMatchObject({ state: 'stopped', stateSince: clock(9) });
		expect(await state(12, 'running')).toEqual(APPLIED);
		expect(f.get('machine', 'pump')).toMatchObject({ state: 'running', stateSince: clock(12) });
	});

	it('what it cost is nobody’s to read who may not', async () => {
		const f = floor();
		const cost = { id: 'pump', changes: { replacementValue: { to: 24_000_00 } } };
		expect(await f.does('planner', 1, 'asset.setCost', cost)).toEqual(refusedWith('not-allowed'));
		expect(await f.does('admin', 1, 'asset.setCost', cost)).toEqual(APPLIED);
		expect(f.all('assetCost')).toMatchObject([
			{ scopes: ['confidential:ham1'], currency: 'EUR', replacementValue: 24_000_00 }
		]);
		expect(JSON.stringify(f.get('machine', 'pump'))).not.toContain('2400000');
	});

	it('what it cost can be said by whoever saw another sum than the plant knows', async () => {
		const f = floor();
		const changes = { boughtFor: { from: 90_000, to: 95_000 } };
		expect(await f.does('admin', 1, 'asset.setCost', { id: 'pump', changes })).toEqual(APPLIED);
		const [cost] = f.all('assetCost');
		expect(cost).toMatchObject({ boughtFor: 95_000 });
		expect(cost?.alsoWrote).toBeUndefined();
	});

	it('one tap brings back the other name, but never a place that would be a circle', async () => {
		const f = floor();
		const name = (to: string) => ({ id: 'pump', changes: { name: { from: 'Pump', to } } });
		await f.does('planner', 5, 'asset.edit', name('Feed pump'));
		expect(await f.does('admin', 9, 'asset.edit', name('Main pump'))).toEqual(adjusted('also-wrote'));
		await f.does('planner', 10, 'asset.restoreOther', { id: 'pump', field: 'name', op: 'TABLET00:1' });
		expect(f.get('machine', 'pump').name).toBe('Feed pump');
		const move = (minute: number, id: string, from: string, to: string) =>
			f.does('planner', minute, 'asset.move', { id, parentId: { from, to } });
		await move(20, 'press', 'packing', 'tank');
		await move(21, 'press', 'packing', 'filler');
		await move(22, 'tank', 'packing', 'press');
		const back = f.act('planner', 'asset.restoreOther', { id: 'press', field: 'parentId', op: 'TABLET00:4' });
		expect((await f.perform(back)).verdict).toEqual(refusedWith('would-loop', { field: 'parentId' }));
	});
});

describe('A site that gets another public address', () => {
	it('keeps the one its labels carry, so that they lead to it all the same', async () => {
		const f = floor();
		const address = (minute: number, from: string | undefined, to: string) =>
			f.does('admin', minute, 'asset.edit', {
				id: 'ham1',
				changes: { publicAddress: { ...(from !== undefined && { from }), to } }
			});
		await address(1, undefined, 'https://old.example');
		expect(f.get('site', 'ham1').externalIds).toBeUndefined();
		await address(2, 'https://old.example', 'https://new.example');
		await address(3, 'https://new.example', 'https://new.example');
		expect(f.get('site', 'ham1')).toMatchObject({
			publicAddress: 'https://new.example',
			externalIds: [{ system: 'label-address', id: 'https://old.example' }]
		});
	});
});
