import { describe, expect, it } from 'vitest';
import type { Asset } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { planAssets } from '#core/pm/slots/plan-assets.ts';
import { roundsOf } from '#core/pm/slots/rounds.ts';
import { windowFor } from '#core/pm/slots/window-for.ts';
import { day } from './due.ts';

const asset = (id: string, more: Partial<Doc & Asset> = {}): Doc & Asset => ({
	...{ id, kind: 'machine', site: 'ham1', scopes: ['site:ham1'], rev: 1, archived: false },
	...{ name: id, code: id.toUpperCase(), state: 'running', createdAt: '', createdBy: '', updatedAt: '' },
	...more
});
const ALL = [
	asset('hall', { kind: 'area' }),
	asset('line', { kind: 'line', parentId: 'hall' }),
	asset('filler', { parentId: 'line', maker: 'Krones', criticality: 'A', sortKey: '2' }),
	asset('capper', { parentId: 'line', maker: 'Krones', criticality: 'B', sortKey: '1' }),
	asset('pump', { kind: 'component', parentId: 'filler', maker: 'KSB' }),
	asset('old', { parentId: 'line', maker: 'Krones', retiredOn: '2020-01-01' }),
	asset('gone', { parentId: 'line', maker: 'Krones', archived: true }),
	asset('far', { site: 'bre1', maker: 'Krones' })
];
const found = (plan: object) => planAssets({ site: 'ham1', ...plan }, ALL).map(({ id }) => id);

describe('A plan for many assets', () => {
	it('is for those it names and those its filter finds, in walking order, without what is gone', () => {
		expect(found({ assets: ['pump', 'old', 'filler'] })).toEqual(['pump', 'filler']);
		expect(found({ filter: { maker: 'Krones' } })).toEqual(['capper', 'filler']);
		expect(found({ filter: { under: 'line', kinds: ['machine'] }, assets: ['pump', 'filler'] })).toEqual([
			'pump',
			'capper',
			'filler'
		]);
		expect(found({ filter: { under: 'hall', criticality: ['A'] } })).toEqual(['filler']);
	});

	it('with a filter that says nothing is for nothing', () => {
		expect(found({ filter: {} })).toEqual([]);
		expect(found({})).toEqual([]);
	});
});

describe('Occurrences of one group', () => {
	const slot = (plan: string, one: string, date: string, place: string, group?: string) => ({
		...{ plan, asset: one, planned: day(date), place, walkingOrder: one },
		...(group !== undefined && { group })
	});

	it('on one day at one place become one round in walking order; others stay alone', () => {
		const slots = [
			slot('oil', 'c', '2026-06-02', 'line1', 'care'),
			slot('belt', 'a', '2026-06-02', 'line1', 'care'),
			slot('oil', 'b', '2026-06-02', 'line2', 'care'),
			slot('oil', 'a', '2026-06-03', 'line1', 'care'),
			slot('fire', 'a', '2026-06-02', 'line1')
		];
		const rounds = roundsOf(slots).map(({ stops }) => stops.map(({ plan, asset: one }) => `${plan} ${one}`));
		expect(rounds).toEqual([['belt a', 'oil c'], ['fire a'], ['oil b'], ['oil a']]);
		expect(roundsOf(slots.toReversed()).flatMap(({ stops }) => stops)).toHaveLength(slots.length);
	});
});

describe('Work that needs the machine', () => {
	const hour = (hours: number) => hours * 3_600_000;
	const free = (from: number, to: number) => ({ from: hour(from), to: hour(to) });
	const crew = (from: number, to: number, ...skills: string[]) => ({ ...free(from, to), skills });
	const need = (minutes: number, more: object = {}) => ({
		...{ minutes, skills: ['electric'], within: free(0, 48), wanted: hour(12) },
		...more
	});

	it('is planned where production gives it away, somebody with the skill is there, and it is long enough', () => {
		const crews = [crew(6, 14, 'electric'), crew(30, 38, 'electric'), crew(0, 48, 'mechanic')];
		expect(windowFor(need(120), [free(13, 20), free(31, 40)], crews)).toEqual({ ok: true, at: free(31, 33) });
		expect(windowFor(need(60), [free(13, 20), free(31, 40)], crews)).toEqual({ ok: true, at: free(13, 14) });
	});

	it('may run over the change of shifts, and over windows that follow each other', () => {
		const crews = [crew(6, 14, 'electric'), crew(14, 22, 'electric')];
		expect(windowFor(need(240), [free(12, 14), free(14, 17)], crews)).toEqual({ ok: true, at: free(12, 16) });
	});

	it('is never moved beyond its tolerance: what is missing is said instead', () => {
		const crews = [crew(0, 100, 'electric')];
		expect(windowFor(need(120), [free(47, 60)], crews)).toEqual({ ok: false, reason: 'no-window' });
		expect(windowFor(need(120), [free(40, 44)], [crew(0, 100, 'mechanic')])).toEqual({
			ok: false,
			reason: 'no-skills'
		});
		expect(windowFor(need(120), [], crews)).toEqual({ ok: false, reason: 'no-window' });
	});

	it('needs all its skills at the same time, and nobody in particular where it asks for none', () => {
		const crews = [crew(6, 10, 'electric'), crew(9, 14, 'robot')];
		const two = need(60, { skills: ['electric', 'robot'] });
		expect(windowFor(two, [free(0, 24)], crews)).toEqual({ ok: true, at: free(9, 10) });
		expect(windowFor(need(60, { skills: [] }), [free(0, 24)], crews)).toEqual({ ok: true, at: free(12, 13) });
	});
});
