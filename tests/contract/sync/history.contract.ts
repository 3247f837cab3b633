import { expect, test } from 'vitest';
import { historyAnswer } from '#core/sync/history-messages.ts';
import type { NewGround } from '../store/ground.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

export const remembering = (newGround: NewGround): void => {
	const server = freshServer(newGround);
	const historyOf = (who: Device, id: string, more: object = {}) =>
		who.say('history', historyAnswer, { protocol: 1, id, limit: 100, ...more });
	const madeJob = async () => {
		const tablet = await server.device('technician');
		const job = `w_${tablet.client}_1`;
		await tablet.verdicts(
			tablet.act('work.request', { site: 'ham1', title: 'It smokes', assetId: 'filler' }),
			tablet.act('work.comment', { id: job, text: 'The belt is worn' }),
			tablet.act('work.approve', { id: job })
		);
		return { tablet, job };
	};

	test('S-12 what was done to a job, by whom, on what and with which outcome, the latest first', async () => {
		const { tablet, job } = await madeJob();
		const { body } = await historyOf(await server.device('lead'), job);
		expect(body.entries).toMatchObject([
			{ name: 'work.approve', verdict: { result: 'refused', refusal: { code: 'not-allowed' } } },
			{ name: 'work.comment', args: { text: 'The belt is worn' }, verdict: { result: 'applied' } },
			{
				act: `${tablet.client}:1`,
				name: 'work.request',
				args: { title: 'It smokes' },
				actorName: 'technician',
				deviceName: 'Tablet',
				at: '2026-03-23T07:00:00.000Z',
				receivedAt: '2026-03-23T08:00:00.000Z'
			}
		]);
		expect(body.next).toBeUndefined();
	});

	test('what the device knew is told with the act: an act on old data says how old', async () => {
		const { tablet, job } = await madeJob();
		await tablet.verdicts(
			tablet.act('work.comment', { id: job, text: 'Late' }, { dataAge: 90 * 60_000 }),
			tablet.act('work.comment', { id: job, text: 'Unknown' }, { dataAge: null })
		);
		const { entries } = (await historyOf(tablet, job, { limit: 2 })).body;
		expect(entries.map(({ asOf }) => asOf)).toEqual([undefined, '2026-03-23T05:30:00.000Z']);
	});

	test('page by page nothing is missing and nothing comes twice', async () => {
		const { tablet, job } = await madeJob();
		const texts = Array.from({ length: 8 }, (_, n) => `Comment ${n}`);
		await tablet.verdicts(...texts.map((text) => tablet.act('work.comment', { id: job, text })));
		const seen: string[] = [];
		let before: number | undefined;
		do {
			const { body } = await historyOf(tablet, job, { limit: 4, ...(before && { before }) });
			seen.push(...body.entries.map(({ act }) => act));
			before = body.next;
		} while (before);
		expect(seen).toEqual(Array.from({ length: 11 }, (_, n) => `${tablet.client}:${11 - n}`));
	});

	test('S-7 what somebody may not see has no history, and costs stay with those who see costs', async () => {
		const { tablet, job } = await madeJob();
		const admin = await server.device('admin');
		const cost = { id: 'filler', changes: { replacementValue: { to: 12_345 }, currency: { to: 'EUR' } } };
		await admin.verdicts(admin.act('asset.setCost', cost));
		await tablet.verdicts(tablet.act('asset.setCost', cost), tablet.act('work.start', { id: job }));
		const foreigner = await server.device('foreigner', { device: 'far' });
		for (const who of [foreigner, await server.device('contractor')])
			expect((await historyOf(who, job)).body).toEqual((await historyOf(who, 'nothing')).body);
		expect((await historyOf(tablet, 'cost.filler')).body.error).toBe('not-found');
		expect(JSON.stringify((await historyOf(tablet, 'filler')).body)).not.toContain('12345');
		expect(JSON.stringify((await historyOf(admin, 'cost.filler')).body)).toContain('12345');
	});

	test('a parked act appears with what was decided about it', async () => {
		const { tablet, job } = await madeJob();
		const phone = await server.device('technician', { device: 'phone' });
		const late = phone.act('work.comment', { id: job, text: 'From a lost phone' });
		await server.app.own.run(({ act }) => act('device.revoke', { id: 'phone' }));
		await phone.verdicts(late);
		const lead = await server.device('lead');
		const resultOf = async () =>
			(await historyOf(lead, job)).body.entries.find(({ act }) => act === late.id)?.verdict.result;
		expect(await resultOf()).toBe('quarantined');
		await lead.verdicts(lead.act('act.accept', { site: 'ham1', act: late.id }));
		expect(await resultOf()).toBe('applied');
		const [first] = (await historyOf(tablet, job)).body.entries;
		expect(first).toMatchObject({ name: 'act.accept', actorName: 'lead' });
	});
};
