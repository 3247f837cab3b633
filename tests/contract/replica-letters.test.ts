import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepBlobs } from '#lib/device/upload.ts';
import { sealWith } from '#lib/outbox/seal.ts';
import type { Tab } from '../support/engine-device.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const create = (tab: Tab, name: string) => tab.device.dispatch('team.create', { name }, { undo: 0 });

const log = async () =>
	(await plant.server.app.store.read((tx) => tx.log(0, 1_000))).map(
		({ op }) =>
			`${(op.args as { name: string }).name} by ${op.actor} on ${op.device} as ${op.client}:${op.seq}`
	);

const verdicts = async ({ device }: Tab) =>
	(await device.outbox.acts()).map(({ state, verdict }) => (state === 'answered' ? verdict?.result : state));

/** The technician's tablet, which has filled and then loses the network; and a phone of the lead that has it. */
const floor = async () => {
	const { app, time } = plant.server;
	const token = await app.credentials.mint({ person: 'technician', device: 'tablet' }, time.now());
	const profile = await plant.profile('technician');
	profile.signIn((request) => {
		request.headers.set('Authorization', `Bearer ${token}`);
		return app.fetch(request);
	});
	const tablet = await profile.tab();
	await tablet.device.loop.visit();
	tablet.network.isDown = true;
	const phone = await (await plant.profile('lead', 'phone')).tab();
	await phone.device.loop.visit();
	const pack = async () =>
		JSON.parse(JSON.stringify(await tablet.device.outbox.pack(sealWith(token)))) as object;
	return { tablet, phone, pack, token };
};

test('S-1 another device brings what one could not send: applied once, in its name and under its numbers', async () => {
	const { tablet, phone, pack } = await floor();
	await create(tablet, 'A');
	await create(tablet, 'B');
	const [first] = await tablet.device.outbox.acts();
	const file = await pack();
	expect(await phone.device.outbox.unpack(file, 'phone')).toEqual({
		ok: true,
		taken: 0,
		known: 0,
		foreign: 2,
		unsealed: 0
	});
	await phone.device.loop.visit();
	const client = first?.client ?? '';
	const once = [`A by technician on tablet as ${client}:1`, `B by technician on tablet as ${client}:2`];
	expect(await log()).toEqual(once);
	expect(await phone.device.outbox.letters()).toMatchObject([{ state: 'delivered', acts: 2, done: 2 }]);
	// Counts only: what became of another person's acts is not the bringer's to know (S-7).
	expect(JSON.stringify(await phone.device.outbox.letters())).not.toContain('technician');
	expect(await phone.device.outbox.acts()).toEqual([]);
	// The tablet comes back to life.
	tablet.network.isDown = false;
	await tablet.device.loop.visit();
	expect(await log()).toEqual(once);
	expect(await verdicts(tablet)).toEqual(['applied', 'applied']);
	// Its next act follows theirs.
	await create(tablet, 'C');
	await tablet.device.loop.visit();
	expect(await verdicts(tablet)).toEqual(['applied', 'applied', 'applied']);
});

test('S-1 a letter whose delivery meets trouble goes again, and a file brought twice counts once', async () => {
	const { tablet, phone, pack } = await floor();
	await create(tablet, 'A');
	const file = await pack();
	await phone.device.outbox.unpack(file, 'phone');
	phone.network.next('/sync/carry', 'answer-lost');
	await phone.device.loop.visit();
	expect(await phone.device.outbox.letters()).toMatchObject([{ state: 'waiting' }]);
	await phone.device.loop.visit();
	expect(await phone.device.outbox.letters()).toMatchObject([{ state: 'delivered', done: 1 }]);
	expect(await phone.device.outbox.unpack(file, 'phone')).toMatchObject({ known: 1, foreign: 0 });
	await phone.device.loop.visit();
	expect(await log()).toHaveLength(1);
});

test('what the tablet did after the file was made comes by itself, in its order', async () => {
	const { tablet, phone, pack } = await floor();
	await create(tablet, 'A');
	const early = await pack();
	await create(tablet, 'B');
	const late = await pack();
	await phone.device.outbox.unpack(early, 'phone');
	await phone.device.loop.visit();
	await phone.device.outbox.unpack(late, 'phone');
	await phone.device.loop.visit();
	expect((await log()).map((line) => line[0])).toEqual(['A', 'B']);
	tablet.network.isDown = false;
	await tablet.device.loop.visit();
	expect(await verdicts(tablet)).toEqual(['applied', 'applied']);
});

test('a file that was changed, or sealed by nobody the server trusts, is not taken, and is kept for a person', async () => {
	const { tablet, phone, pack, token } = await floor();
	await create(tablet, 'A');
	const changed = JSON.stringify(await pack()).replaceAll(String.raw`\"A\"`, String.raw`\"Z\"`);
	expect(changed).toContain(String.raw`\"Z\"`);
	await phone.device.outbox.unpack(JSON.parse(changed), 'phone');
	await phone.device.loop.visit();
	expect(await phone.device.outbox.letters()).toMatchObject([{ state: 'refused' }]);
	expect(await log()).toEqual([]);
	const honest = await pack();
	await plant.server.app.credentials.revoke(token, plant.server.time.now());
	await phone.device.outbox.unpack(honest, 'phone');
	await phone.device.loop.visit();
	expect((await phone.device.outbox.letters()).map(({ state }) => state)).toContain('refused');
	expect(await log()).toEqual([]);
	// It holds up nothing of the phone's own.
	await create(phone, 'own');
	await phone.device.loop.visit();
	expect(await verdicts(phone)).toEqual(['applied']);
});

test('a device that was locked out meanwhile has its acts parked for a supervisor, whoever brings them', async () => {
	const { tablet, phone, pack } = await floor();
	await create(tablet, 'A');
	const file = await pack();
	await plant.server.app.store.write(async (tx) => {
		const device = await tx.get('tablet');
		if (device) await tx.put([{ ...device, rev: device.rev + 1, state: 'revoked' }]);
	});
	await phone.device.outbox.unpack(file, 'phone');
	await phone.device.loop.visit();
	const [record] = await plant.server.app.store.read((tx) => tx.log(0, 10));
	expect(record?.verdict).toEqual({ result: 'quarantined', reason: 'revoked-device' });
	expect(await phone.device.outbox.letters()).toMatchObject([{ state: 'delivered', acts: 1, done: 0 }]);
});

test('a letter that does not go on from where the server stands waits for an earlier one', async () => {
	const { tablet, phone, pack } = await floor();
	await create(tablet, 'A');
	await create(tablet, 'B');
	await tablet.database.outbox.delete(1);
	await phone.device.outbox.unpack(await pack(), 'phone');
	await phone.device.loop.visit();
	expect(await phone.device.outbox.letters()).toMatchObject([{ state: 'gap' }]);
	expect(await log()).toEqual([]);
});

test('without a seal another device’s work is not taken along, and that is said', async () => {
	const { tablet, phone } = await floor();
	await create(tablet, 'A');
	const file = JSON.parse(JSON.stringify(await tablet.device.outbox.pack())) as object;
	expect(await phone.device.outbox.unpack(file, 'phone')).toMatchObject({ foreign: 0, unsealed: 1 });
	expect(await phone.device.outbox.letters()).toEqual([]);
});

test('photos that were waiting travel in the file and are sent from the other device', async () => {
	const { tablet, phone, pack } = await floor();
	const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7) & 255);
	const hash = createHash('sha256').update(bytes).digest('hex');
	await keepBlobs(tablet.database, [{ hash, mime: 'image/jpeg', bytes }], 0);
	await create(tablet, 'A');
	await phone.device.outbox.unpack(await pack(), 'phone');
	await phone.device.loop.visit();
	expect(await phone.database.uploads.get(hash)).toMatchObject({ state: 'done' });
});
