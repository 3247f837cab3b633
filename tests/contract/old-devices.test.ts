import { expect, test } from 'vitest';
import { DeviceDatabase } from '#lib/device/device-database.ts';
import { readDraft } from '#lib/device/drafts.ts';
import { browserOf, oldDevices } from '../support/old-device.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();
const devices = oldDevices();

test('there is a fixture for every version the device database ever had', () => {
	const { verno } = new DeviceDatabase();
	const versions = devices.map(([, { version }]) => version).sort((a, b) => a - b);
	expect(versions).toEqual(Array.from({ length: verno }, (_, n) => n + 1));
});

for (const [name, old] of devices) {
	test(`S-1 today’s app opens ${name}, keeps what was written and delivers what is unsent, once`, async () => {
		const profile = await plant.profile('technician');
		profile.ground.indexedDB = await browserOf(old);
		const phone = await profile.tab();
		const draft = await readDraft(phone.database, { person: 'technician', form: 'diagnostics' });
		expect(draft).toBe('The scanner beeps twice');
		await phone.device.loop.visit();
		await phone.device.dispatch('team.create', { name: 'after the update' }, { undo: 0 });
		await phone.device.loop.visit();
		const acts = await phone.device.outbox.acts();
		const unsent = (old.rows['outbox'] ?? []).length;
		expect(acts).toHaveLength(unsent + 1);
		expect(new Set(acts.map(({ verdict }) => verdict?.result))).toEqual(
			new Set(unsent > 0 ? ['applied', 'withdrawn'] : ['applied'])
		);
		const log = await plant.server.app.store.read((tx) => tx.log(0, 100));
		expect(log).toHaveLength(unsent + 1);
		// And again: nothing goes twice.
		await phone.device.loop.visit();
		expect(await plant.server.app.store.read((tx) => tx.log(0, 100))).toHaveLength(unsent + 1);
		expect(phone.device.loop.status.value.state).toBe('resting');
	});
}
