import { expect, test } from 'vitest';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();
const FIVE_MINUTES = 5 * 60_000;

test('S-1 S-5 what was decided about a parked act reaches its device with its next greeting', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	for (const name of ['A', 'B']) await phone.device.dispatch('team.create', { name }, { undo: 0 });
	await plant.server.app.own.run(({ act }) => act('person.revoke', { id: 'technician' }));
	await phone.device.loop.visit();
	const acts = await phone.device.outbox.acts();
	expect(acts).toMatchObject([
		{ verdict: { result: 'quarantined', reason: 'revoked-person' } },
		{ verdict: { result: 'quarantined' } }
	]);
	const lead = await plant.server.device('lead');
	const [first, second] = acts.map(({ op }) => op.id);
	await lead.verdicts(
		lead.act('act.accept', { site: 'ham1', act: first }),
		lead.act('act.reject', { site: 'ham1', act: second, reason: 'That was not so' })
	);
	plant.server.time.pass(FIVE_MINUTES + 1);
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([
		{ op: { args: { name: 'A' } }, verdict: { result: 'applied' } },
		{
			op: { args: { name: 'B' } },
			verdict: { result: 'refused', refusal: { code: 'rejected', detail: { reason: 'That was not so' } } }
		}
	]);
	await phone.device.loop.visit();
	expect((await phone.device.outbox.acts()).map(({ verdict }) => verdict?.result)).toEqual([
		'applied',
		'refused'
	]);
});
