import { expect, test } from 'vitest';
import { beginsAtLine } from '#core/access/begins-at.ts';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { machineStanding, openByMachine, whoIsOn } from '#core/work/at-line.ts';
import {
	ENDED_LATELY,
	lineOf,
	mineAmong,
	OPEN_LATELY,
	openInside,
	openOfAll,
	whereIs
} from '#lib/features/work/line/line-questions.ts';
import { serve } from '#lib/replica/served-query.ts';

const at = (time: string) => `2026-03-23T${time}:00.000Z`;

const report = (more: Partial<Work>) => ({
	...{ status: 'requested' as const, impact: 'none' as const, createdAt: at('08:00') },
	...{ times: {}, workKind: 'repair' as const, archived: false, priority: 3 as const },
	...more
});

test('a machine is stopped as soon as somebody says so, and runs again once it was set running after that', () => {
	const stopped = report({ impact: 'stopped', times: { requested: at('08:30') } });
	const running = { state: 'running' as const, stateSince: at('06:00') };
	expect(machineStanding(running, [stopped])).toEqual({
		...{ is: 'stopped', since: at('08:30'), isSaid: true, isUnsafe: false }
	});
	expect(machineStanding({ ...running, stateSince: at('09:00') }, [stopped])).toMatchObject({
		...{ is: 'running', since: at('09:00'), isSaid: false }
	});
	expect(machineStanding(running, [{ ...stopped, status: 'done' }])).toMatchObject({ is: 'running' });
});

test('a stop that was written down tells since when, whatever was reported, and unsafe stays unsafe until it is done', () => {
	const unsafe = report({ impact: 'safety', times: { requested: at('05:00') } });
	const stopped = report({ impact: 'stopped', times: { requested: at('08:30') } });
	expect(machineStanding({ state: 'stopped', stateSince: at('08:10') }, [unsafe, stopped])).toEqual({
		...{ is: 'stopped', since: at('08:10'), isSaid: false, isUnsafe: true }
	});
	expect(machineStanding({ state: 'running', stateSince: at('09:00') }, [unsafe])).toMatchObject({
		...{ is: 'running', isUnsafe: true }
	});
	expect(machineStanding({ state: 'out-of-use' }, [stopped])).toMatchObject({ is: 'out-of-use' });
});

test('of two reports of worse running the first tells since when, and a machine that is known to run worse stays so', () => {
	const worse = (time: string) => report({ impact: 'degraded', times: { requested: at(time) } });
	expect(machineStanding({ state: 'running' }, [worse('09:00'), worse('07:00')])).toMatchObject({
		...{ is: 'degraded', since: at('07:00'), isSaid: true }
	});
	expect(machineStanding({ state: 'degraded', stateSince: at('06:00') }, [worse('09:00')])).toMatchObject({
		...{ is: 'degraded', since: at('06:00'), isSaid: false }
	});
});

test('who is on it: whoever works, else whoever has it, and nobody while only its reporter stands on it', () => {
	const ola = { type: 'person' as const, id: 'ola' };
	const reported = { ...report({}), owner: ola, createdBy: 'ola' };
	expect(whoIsOn(reported)).toEqual({ is: 'waits', party: undefined });
	const team = { ...reported, owner: { type: 'team' as const, id: 'mech' } };
	expect(whoIsOn(team)).toEqual({ is: 'waits', party: team.owner });
	expect(whoIsOn({ ...team, times: { acknowledged: at('09:00') } })).toEqual({
		...{ is: 'has', party: team.owner }
	});
	expect(whoIsOn({ ...reported, assignees: ['theo'] })).toEqual({
		...{ is: 'has', party: { type: 'person', id: 'theo' } }
	});
	const timer = { at: at('09:00'), by: 'theo', person: 'theo', from: at('09:00') };
	expect(whoIsOn({ ...team, labour: { l1: timer } })).toEqual({ is: 'working', people: ['theo'] });
	expect(whoIsOn({ ...team, labour: { l1: { ...timer, to: at('09:10') } } })).toMatchObject({ is: 'waits' });
});

test('what is open at a part is found under its machine, the worst first; services and what is over are not', () => {
	const place = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
	const items = [
		{ ...report({ place: place('site', 'filler', 'pump') }), id: 'a' },
		{ ...report({ place: place('site', 'filler'), priority: 1 }), id: 'b' },
		{ ...report({ place: place('site', 'filler'), workKind: 'preventive' }), id: 'service' },
		{ ...report({ place: place('site', 'filler'), status: 'rejected' }), id: 'over' },
		{ ...report({ place: place('site', 'tank') }), id: 'elsewhere' },
		{ ...report({}), id: 'homeless' }
	];
	const open = openByMachine(items, ['filler', 'capper']);
	expect([...open.keys()]).toEqual(['filler']);
	expect(open.get('filler')?.map(({ id }) => id)).toEqual(['b', 'a']);
});

const docs: Record<string, object> = {
	hall: { kind: 'area', name: 'Hall' },
	line2: { kind: 'line', name: 'Line 2', parentId: 'hall', code: 'L2' },
	m10: { kind: 'machine', parentId: 'line2', code: 'M-10' },
	m2: { kind: 'machine', parentId: 'line2', code: 'M-2' },
	old: { kind: 'machine', parentId: 'line2', code: 'M-0', archived: true },
	crane: { kind: 'machine', parentId: 'hall', code: 'CR' },
	pump: { kind: 'component', parentId: 'm2', code: 'P' },
	tablet: { kind: 'device', asset: 'line2' },
	ola: { kind: 'person', grants: [{ role: 'operator', site: 's', areas: ['hall'] }] }
};
const all = Object.entries(docs).map(([id, doc]) => ({ archived: false, ...doc, id }) as unknown as Doc);
const read = {
	get: async (id: string) => all.find((doc) => doc.id === id),
	find: async (key: string) => all.filter(({ parentId }) => `parent:${String(parentId)}` === key)
};

test('the machines of an area stand under their lines, in the order people count', async () => {
	const { line } = await lineOf('hall')(read);
	expect(line?.groups.map(({ place, machines }) => [place.id, machines.map(({ id }) => id)])).toEqual([
		['hall', ['crane']],
		['line2', ['m2', 'm10']]
	]);
	expect(line?.isCut).toBe(false);
	expect(await lineOf('nowhere')(read)).toEqual({ line: undefined });
});

test('a tablet shows the line at which it hangs, a phone the area of its person', async () => {
	expect(await whereIs('ola', 'tablet')(read)).toEqual({ place: 'line2' });
	expect(await whereIs('ola', 'phone')(read)).toEqual({ place: 'hall' });
	expect(await whereIs('nobody', 'phone')(read)).toEqual({ place: undefined });
});

test('what became of my reports is what I reported, or saw too: all that is open, and what ended in the last weeks, the newest first', () => {
	const mine = (id: string, more: object) =>
		({
			...{ id, kind: 'work', createdBy: 'ola', origin: { type: 'request' } },
			...{ status: 'requested', createdAt: at('08:00'), updatedAt: at('08:00'), ...more }
		}) as unknown as Doc;
	const found = [
		mine('first', {}),
		mine('second', { createdAt: at('09:00') }),
		mine('others', { createdBy: 'theo' }),
		mine('long ago', { status: 'closed', updatedAt: '2026-01-01T00:00:00.000Z' }),
		mine('waits long', { createdAt: '2025-11-01T00:00:00.000Z', updatedAt: '2025-11-01T00:00:00.000Z' }),
		mine('seen too', {
			createdBy: 'theo',
			createdAt: at('07:00'),
			meToo: { m1: { by: 'ola', at: at('07:30') } }
		}),
		mine('from a plan', { origin: { type: 'plan' } })
	];
	expect(mineAmong(found, 'ola', Date.parse(at('12:00'))).map(({ id }) => id)).toEqual([
		...['second', 'first', 'seen too', 'waits long']
	]);
});

test('what is open at a line is what is open at its machines, at its places and at the parts of its machines', async () => {
	const jobs = [
		{ id: 'at pump', keys: ['asset:pump'] },
		{ id: 'at m2', keys: ['asset:m2', 'mine:ola', 'mine:mech'] },
		{ id: 'at line', keys: ['asset:line2'] },
		{ id: 'at crane', keys: ['asset:crane', 'mine:mech'] }
	];
	const withJobs = {
		...read,
		find: async (key: string) => [
			...(await read.find(key)),
			...jobs.filter(({ keys }) => keys.includes(key)).map(({ id }) => ({ id }) as Doc)
		]
	};
	const ids = async (question: ReturnType<typeof openInside>) =>
		(await question(withJobs)).map(({ id }) => id);
	const { line } = await lineOf('line2')(withJobs);
	expect(line?.open.map(({ id }) => id)).toEqual(['at line', 'at m2']);
	expect(await ids(openInside(['m2', 'm10']))).toEqual(['at pump']);
	// What lies beside the machines of a place, and in it, belongs to the place.
	expect(await ids(openInside(['hall', 'm2']))).toEqual(['at line', 'at crane', 'at pump']);
	expect(await ids(openOfAll(['ola', 'mech']))).toEqual(['at m2', 'at crane']);
});

test('what the line asks for is served by an index', () => {
	for (const query of [OPEN_LATELY, ENDED_LATELY]) expect(() => serve(query)).not.toThrow();
});

test('whoever only works at a line begins there, and nobody else does', () => {
	expect(beginsAtLine([{ role: 'operator' }])).toBe(true);
	expect(beginsAtLine([{ role: 'operator' }, { role: 'requester' }])).toBe(true);
	expect(beginsAtLine([{ role: 'operator' }, { role: 'technician' }])).toBe(false);
	expect(beginsAtLine([{ role: 'requester' }])).toBe(false);
	expect(beginsAtLine([])).toBe(false);
});
