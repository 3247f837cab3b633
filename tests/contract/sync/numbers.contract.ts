import { expect, test } from 'vitest';
import { numbersAnswer } from '#core/sync/numbers-messages.ts';
import type { NewGround } from '../store/ground.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

export const counting = (newGround: NewGround): void => {
	const server = freshServer(newGround);
	const ask = (who: Device, site = 'ham1') => who.say('numbers', numbersAnswer, { protocol: 1, site });

	test('the server counts what is open, ready, waited for and done at a site', async () => {
		const lead = await server.device('lead');
		const job = (n: number) => `w_${lead.client}_${n}`;
		const request = (title: string) => lead.act('work.request', { site: 'ham1', title, assetId: 'filler' });
		const before = (await ask(lead)).body;
		server.time.pass(60_000);
		await lead.verdicts(
			request('Planned'),
			request('Waits'),
			lead.act('work.plan', { id: job(1), changes: { estimateMinutes: { to: 90 } } }),
			lead.act('work.block', { id: job(2), type: 'parts', owner: { type: 'person', id: 'lead' } })
		);
		const { body } = await ask(lead);
		expect(body.open.count).toBe(before.open.count + 2);
		expect(body.backlog.ready).toEqual({
			count: before.backlog.ready.count + 1,
			minutes: before.backlog.ready.minutes + 90
		});
		expect(body.waiting.find(({ cause }) => cause === 'parts')?.openNow).toBe(1);
		expect(body.now).toBe('2026-03-23T08:01:00.000Z');
	});

	test('of a fixed week it tells how much of its plan was done, and what broke in', async () => {
		const lead = await server.device('lead');
		const job = (n: number) => `w_${lead.client}_${n}`;
		const request = (title: string) => lead.act('work.request', { site: 'ham1', title, assetId: 'filler' });
		const on = '2026-03-24T09:00:00.000Z';
		const item = (n: number) => ({ work: job(n), on: '2026-03-24', workKind: 'repair' });
		await lead.verdicts(
			...[request('Done'), request('Not done'), request('Broke in')],
			lead.act('work.schedule', { id: job(1), changes: { plannedStart: { to: on } } }),
			lead.act('week.fix', { site: 'ham1', from: '2026-03-23', items: [item(1), item(2)] }),
			lead.act('work.complete', { id: job(1), minutes: 10 }),
			lead.act('work.complete', { id: job(3), minutes: 10 })
		);
		expect((await ask(lead)).body.schedule).toEqual([
			{ from: '2026-03-23', scheduled: 2, done: 1, brokenIn: 1, percent: 50, isOver: false }
		]);
	});

	test('it names the finished jobs it counted, with what each of them gave', async () => {
		const lead = await server.device('lead');
		const job = `w_${lead.client}_1`;
		await lead.verdicts(
			lead.act('work.request', { site: 'ham1', title: 'Belt slips', assetId: 'filler' }),
			lead.act('work.complete', { id: job, minutes: 25 })
		);
		const { counted, kinds } = (await ask(lead)).body;
		expect(counted?.find(({ work }) => work === job)).toMatchObject({
			...{ title: expect.stringContaining('Belt slips'), kind: 'repair', minutes: 25 }
		});
		const done = kinds.reduce((all, kind) => all + kind.done, 0);
		expect(counted).toHaveLength(done);
	});

	test('asked again at once, it is the same answer', async () => {
		const lead = await server.device('lead');
		const [one, other] = [await ask(lead), await ask(lead)];
		expect(other.body).toEqual(one.body);
	});

	test('S-7 whoever does not see the whole site is answered as if there were none', async () => {
		expect((await ask(await server.device('contractor'))).status).toBe(404);
		expect((await ask(await server.device('lead'), 'muc1')).status).toBe(404);
		expect((await ask(await server.device('lead'), 'nowhere')).status).toBe(404);
	});
};
