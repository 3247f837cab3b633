import { expect, test } from 'vitest';
import { refusedAnswer } from '#core/sync/refused-messages.ts';
import type { NewGround } from '../store/ground.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

export const refusing = (newGround: NewGround): void => {
	const server = freshServer(newGround);
	const list = (who: Device) => who.say('refused', refusedAnswer, { protocol: 1, limit: 100 });

	/** A technician closes what a lead has to approve first. */
	const refusedApproval = async () => {
		const tablet = await server.device('technician');
		const job = `w_${tablet.client}_1`;
		const made = tablet.act('work.request', { site: 'ham1', title: 'It smokes', assetId: 'filler' });
		const approve = tablet.act('work.approve', { id: job });
		const [, verdict] = await tablet.verdicts(made, approve);
		expect(verdict).toMatchObject({ result: 'refused', refusal: { code: 'not-allowed' } });
		return { tablet, job, approve };
	};

	test('S-5 a lead sees what the plant could not take, of whom, on what and why, and not its words', async () => {
		const { tablet, job, approve } = await refusedApproval();
		const { body } = await list(await server.device('lead'));
		expect(body.acts).toEqual([
			{
				act: approve.id,
				name: 'work.approve',
				code: 'not-allowed',
				actor: 'technician',
				device: tablet.device,
				about: job,
				at: '2026-03-23T07:00:00.000Z',
				receivedAt: '2026-03-23T08:00:00.000Z',
				isDoneSince: false
			}
		]);
		expect(JSON.stringify(body)).not.toContain('It smokes');
	});

	test('what the same person did again, and it went through, is marked so', async () => {
		const { tablet, job } = await refusedApproval();
		const own = (name: string, args: object) => server.app.own.run(({ act }) => act(name, args));
		await own('person.edit', {
			id: 'technician',
			changes: { grants: { to: [{ site: 'ham1', role: 'supervisor' }] } }
		});
		server.time.pass(60_000);
		const again = tablet.act('work.approve', { id: job }, { at: '2026-03-23T08:01:00.000Z' });
		expect(await tablet.verdicts(again)).toMatchObject([{ result: 'applied' }]);
		const { body } = await list(await server.device('lead'));
		expect(body.acts).toMatchObject([{ name: 'work.approve', isDoneSince: true }]);
	});

	test('after two weeks nobody is asked about it any more', async () => {
		await refusedApproval();
		server.time.pass(15 * 24 * 3_600_000);
		expect((await list(await server.device('lead'))).body.acts).toEqual([]);
	});

	test('S-7 whoever decides nowhere is answered as if there were no such list', async () => {
		const { tablet } = await refusedApproval();
		expect((await list(tablet)).status).toBe(404);
	});
};
