import { expect, test } from 'vitest';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const SITE = ['site:ham1', 'person:technician'];

test('S-2 a new device holds what its person may see, and nothing else', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'resting' });
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect([...(await plant.shelvesOf(phone)).keys()]).not.toContain('muc1');
});

test('S-1 what was done offline is on screen at once, and true when the server has it', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	phone.network.isDown = true;
	const done = await phone.device.dispatch('team.create', { name: 'Night shift' }, { undo: 0 });
	expect(done).toMatchObject({ ok: true, verdict: { result: 'applied' } });
	const id = done.ok ? `t_${done.op.client}_1` : '';
	expect(await phone.device.overlay.read().get(id)).toMatchObject({ name: 'Night shift', rev: 1 });
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'unreachable' });
	phone.network.isDown = false;
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([
		{ state: 'answered', verdict: { result: 'applied' } }
	]);
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect(phone.device.overlay.snapshots.value?.projected.size).toBe(0);
});
