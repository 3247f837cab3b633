import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type { OpenApp } from '#server/assemble.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';

const DAY = 86_400_000;

/** What the server does by itself with the plans of a plant. Its clock stands at 23 March 2026, a Monday. */
export const planning = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	const newPlan = (schedule: object, more: object = {}): Promise<string> =>
		server.app.own.run(async ({ act }) => {
			const made = await act('plan.create', {
				...{ site: 'ham1', code: 'GR', name: 'Grease', workKind: 'preventive', assets: ['filler'] },
				...{ schedule, ...more }
			});
			return made('pl');
		});

	const weekly = (more: object = {}) => ({
		calendar: { every: 1, unit: 'week', anchor: '2026-03-24' },
		...more
	});

	const work = async (plan: string) => {
		const open = await server.app.store.read((tx) => findOf(tx, 'work', key.openOf(plan, 'filler')));
		const undone = open.filter(({ times }) => !times.done);
		return undone.map(({ id, dueOn, status }) => `${id.split('.').at(-1)} ${dueOn} ${status}`).sort();
	};

	const lines = async (plan: string) => {
		const found = await server.app.store.read((tx) => findOf(tx, 'slot', key.slots(plan, 'filler')));
		return found.map(({ ordinal, outcome, dueOn }) => `${ordinal} ${dueOn} ${outcome}`).sort();
	};

	/** What people do with the last job of a plan, as far as it can be done. */
	const somebody = async (plan: string, what: 'done' | 'cancel' | 'skip' | 'reopen'): Promise<void> => {
		const open = await server.app.store.read((tx) => findOf(tx, 'work', key.openOf(plan, 'filler')));
		const job = open.toSorted((a, b) => (a.origin.ordinal ?? 0) - (b.origin.ordinal ?? 0)).at(-1);
		if (!job) return;
		const { ordinal } = job.origin;
		const acts = {
			done: ['work.complete', { id: job.id, minutes: 5 }],
			cancel: ['work.cancel', { id: job.id, reason: 'No' }],
			reopen: ['work.reopen', { id: job.id, reason: 'No' }],
			skip: ['plan.skipSlot', { plan, asset: 'filler', ordinal, outcome: 'skipped', reason: 'No' }]
		} as const;
		const [name, args] = acts[what];
		// What the rules refuse, nobody did.
		await server.app.own.run(async ({ act }) => void (await act(name, args))).catch(() => {});
	};

	const done = (plan: string, ordinal: number) =>
		server.app.own.run(async ({ act }) => {
			await act('work.complete', { id: `w.${plan}.filler.${ordinal}`, minutes: 20 });
		});

	test('S-9 a job is opened when its lead begins, once, however often and by however many servers', async () => {
		const plan = await newPlan(weekly({ leadDays: 2 }));
		const other = await server.another();
		const all = [server.app, other, server.app].map((app: OpenApp) => app.openSlotsOnce());
		await Promise.all(all);
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual(['1 2026-03-24 planned']);
		expect(await lines(plan)).toEqual([]);
		expect(server.notes).toEqual([]);
	});

	test('work that needs the machine is planned into the first window of production within its tolerance', async () => {
		const given = { site: 'ham1', asset: 'filler', type: 'free', state: 'granted' };
		const window = (from: string, to: string, more: object = {}) => ({ ...given, from, to, ...more });
		await server.app.own.run(async ({ act }) => {
			await act('window.create', window('2026-03-24T05:00:00.000Z', '2026-03-24T06:00:00.000Z'));
			await act('window.create', window('2026-03-25T05:00:00.000Z', '2026-03-25T13:00:00.000Z'));
			await act(
				'window.create',
				window('2026-03-24T07:00:00.000Z', '2026-03-24T15:00:00.000Z', { state: 'requested' })
			);
		});
		const needs = { needsWindow: true, estimateMinutes: 120 };
		const late = await newPlan(weekly({ leadDays: 2, late: { days: 1 } }), needs);
		const strict = await newPlan(weekly({ leadDays: 2 }), { ...needs, code: 'GS' });
		await server.app.openSlotsOnce();
		expect(await work(late)).toEqual(['1 2026-03-24 scheduled']);
		expect(await work(strict)).toEqual(['1 2026-03-24 planned']);
		const job = await server.app.store.read((tx) => tx.get(`w.${late}.filler.1`));
		expect(job?.['plannedStart']).toBe('2026-03-25T05:00:00.000Z');
		expect(server.notes).toEqual([]);
	});

	test('before its lead begins nothing is opened', async () => {
		const plan = await newPlan(weekly());
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual([]);
		server.time.pass(DAY);
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual(['1 2026-03-24 planned']);
	});

	test('nothing is missed while the server was down: the last one is opened, those before it are told as missed', async () => {
		const plan = await newPlan(weekly());
		server.time.pass(23 * DAY);
		await server.app.openSlotsOnce();
		expect(await lines(plan)).toEqual(['1 2026-03-24 missed', '2 2026-03-31 missed', '3 2026-04-07 missed']);
		expect(await work(plan)).toEqual(['4 2026-04-14 planned']);
		expect(server.notes).toEqual([]);
	});

	test('a job that nobody does holds the next ones back: they are missed, and it is done late without a second one', async () => {
		const plan = await newPlan(weekly());
		server.time.pass(DAY);
		await server.app.openSlotsOnce();
		for (let week = 0; week < 3; week++) {
			server.time.pass(7 * DAY);
			await server.app.openSlotsOnce();
			await server.app.openSlotsOnce();
		}
		expect(await work(plan)).toEqual(['1 2026-03-24 planned']);
		expect(await lines(plan)).toEqual(['2 2026-03-31 missed', '3 2026-04-07 missed']);
		await done(plan, 1);
		server.time.pass(7 * DAY);
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual(['5 2026-04-21 planned']);
		expect(server.notes).toEqual([]);
	});

	test('S-9 completing, reopening and completing again makes one successor', async () => {
		const plan = await newPlan(weekly());
		server.time.pass(DAY);
		await server.app.openSlotsOnce();
		await done(plan, 1);
		await server.app.own.run(async ({ act }) => {
			await act('work.reopen', { id: `w.${plan}.filler.1`, reason: 'Still squeaks' });
		});
		await done(plan, 1);
		server.time.pass(7 * DAY);
		await server.app.openSlotsOnce();
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual(['2 2026-03-31 planned']);
		expect(await lines(plan)).toEqual([]);
	});

	test('a floating plan counts from the day on which it was done, by whoever did it', async () => {
		const plan = await newPlan(weekly({ shiftEarly: 100, shiftLate: 100 }));
		server.time.pass(3 * DAY);
		await server.app.openSlotsOnce();
		await done(plan, 1);
		server.time.pass(6 * DAY);
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual([]);
		server.time.pass(DAY);
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual(['2 2026-04-02 planned']);
	});

	test('a plan by what a machine has run opens when the meter gets there, and once', async () => {
		await server.app.own.run(async ({ act }) => {
			await act('asset.setMeter', {
				id: 'filler',
				key: 'hours',
				to: { name: 'Run hours', unit: 'h', type: 'counter' }
			});
			await act('reading.add', { asset: 'filler', meter: 'hours', value: 480 });
		});
		const plan = await newPlan({ meter: { meter: 'hours', every: 500, lead: 10 } });
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual([]);
		await server.app.own.run(async ({ act }) => {
			await act('reading.add', { asset: 'filler', meter: 'hours', value: 492 });
		});
		await server.app.openSlotsOnce();
		await server.app.openSlotsOnce();
		expect((await work(plan)).map((job) => job.split(' ')[0])).toEqual(['1']);
		expect(server.notes).toEqual([]);
	});

	test('a plan for all machines of a kind finds those that are added later', async () => {
		const plan = await newPlan(weekly({ leadDays: 2 }), { assets: [], filter: { kinds: ['machine'] } });
		await server.app.openSlotsOnce();
		await server.app.own.run(async ({ act }) => {
			await act('asset.create', { kind: 'machine', name: 'New one', code: 'N1', parentId: 'ham1' });
		});
		await server.app.openSlotsOnce();
		const [added] = await server.app.store.read((tx) => tx.find(key.code('N1')));
		const job = await server.app.store.read((tx) => tx.get(`w.${plan}.${added?.id}.1`));
		expect(job).toMatchObject({ code: 'GR-N1-1', status: 'planned' });
	});

	test('what a larger job does counts as done with it, and is there again when that job is cancelled', async () => {
		const small = await newPlan(weekly({ late: { days: 2 }, early: { days: 2 } }));
		const large = await newPlan(
			{ calendar: { every: 1, unit: 'month', anchor: '2026-03-25' }, leadDays: 5 },
			{ code: 'SV', name: 'Service', covers: [small] }
		);
		await server.app.openSlotsOnce();
		server.time.pass(DAY);
		await server.app.openSlotsOnce();
		await server.app.openSlotsOnce();
		expect(await work(large)).toEqual(['1 2026-03-25 planned']);
		expect(await work(small)).toEqual([]);
		expect(await lines(small)).toEqual(['1 2026-03-24 satisfied']);
		await server.app.own.run(async ({ act }) => {
			await act('work.cancel', { id: `w.${large}.filler.1`, reason: 'No window' });
		});
		await server.app.openSlotsOnce();
		await server.app.openSlotsOnce();
		expect(await work(small)).toEqual(['1 2026-03-24 planned']);
		expect(server.notes).toEqual([]);
	});

	test('S-9 whatever people do meanwhile, one job at most is open, each occurrence is there once, and nothing jams', async () => {
		const doing = fc.oneof(
			fc.record({ pass: fc.integer({ min: 1, max: 20 }) }),
			fc.constantFrom('done', 'cancel', 'skip', 'reopen', 'run', 'run')
		);
		const schedule = fc.record({
			shiftEarly: fc.constantFrom(0, 50, 100),
			leadDays: fc.integer({ min: 0, max: 9 })
		});
		let n = 0;
		await fc.assert(
			fc.asyncProperty(schedule, fc.array(doing, { minLength: 5, maxLength: 15 }), async (rule, steps) => {
				const plan = await newPlan(weekly({ ...rule, shiftLate: rule.shiftEarly }), { code: `R${(n += 1)}` });
				for (const step of steps) {
					if (typeof step === 'object') server.time.pass(step.pass * DAY);
					else if (step === 'run') await server.app.openSlotsOnce();
					else await somebody(plan, step);
				}
				await server.app.openSlotsOnce();
				const jobs = await work(plan);
				expect(jobs.length).toBeLessThanOrEqual(1);
				const told = (await lines(plan)).map((line) => line.split(' ')[0]);
				expect(new Set(told).size).toBe(told.length);
				// And it goes on: what is open is done, and some weeks later the next one is there.
				await somebody(plan, 'done');
				server.time.pass(21 * DAY);
				await server.app.openSlotsOnce();
				expect(await work(plan)).toHaveLength(1);
				expect(server.notes).toEqual([]);
				await server.app.own.run(async ({ act }) => void (await act('plan.end', { id: plan })));
			}),
			{ numRuns: 15, seed: 9 }
		);
	});

	test('a plan that rests, and one that has ended, open nothing; edits change no open job', async () => {
		const plan = await newPlan(weekly());
		server.time.pass(DAY);
		await server.app.own.run(async ({ act }) => void (await act('plan.pause', { id: plan })));
		await server.app.openSlotsOnce();
		expect(await work(plan)).toEqual([]);
		await server.app.own.run(async ({ act }) => void (await act('plan.resume', { id: plan })));
		await server.app.openSlotsOnce();
		await server.app.own.run(async ({ act }) => {
			await act('plan.edit', { id: plan, changes: { name: { from: 'Grease', to: 'Oil' } } });
		});
		await server.app.openSlotsOnce();
		const job = await server.app.store.read((tx) => tx.get(`w.${plan}.filler.1`));
		expect(job).toMatchObject({ title: 'Grease', dueOn: '2026-03-24' });
	});
};
