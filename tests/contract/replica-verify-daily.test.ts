import { afterEach, expect, test } from 'vitest';
import type { Tab } from '../support/engine-device.ts';
import { failing } from '../support/failing-storage.ts';
import { freshPlant } from './replica-server.ts';
import { team } from './sync/teams.ts';

const plant = freshPlant();
const HOUR = 3_600_000;

let repair = () => {};
afterEach(() => repair());

const phoneWithTeams = async (): Promise<Tab> => {
	await plant.server.app.store.write((tx) => tx.put(['t1', 't2', 't3'].map((id) => team(id))));
	const phone = await (await plant.profile('technician')).tab({ verifies: true });
	await phone.device.loop.visit();
	return phone;
};

const shelf = ({ device }: Tab) => device.keeper.current.value?.database.shelf('directory');

const visitAfter = async (phone: Tab, milliseconds: number) => {
	plant.server.time.pass(milliseconds);
	await phone.device.loop.visit();
};

const asked = ({ network }: Tab) => network.asked.filter((path) => path === '/sync/verify').length;

test('S-2 what a disk forgot is found and put right within a day, without anybody asking', async () => {
	const phone = await phoneWithTeams();
	await shelf(phone)?.delete('t2');
	await visitAfter(phone, HOUR);
	expect(asked(phone)).toBe(0);
	await visitAfter(phone, 24 * HOUR);
	expect(await shelf(phone)?.get('t2')).toMatchObject(team('t2'));
	const told = await phone.database.diagnostics.toArray();
	expect(told).toMatchObject([{ code: 'repaired', detail: '1 asked for again, 0 forgotten' }]);
});

test('S-2 a day is a day, also over a restart: nothing is compared at every start of the app', async () => {
	const phone = await phoneWithTeams();
	await visitAfter(phone, 25 * HOUR);
	const once = asked(phone);
	expect(once).toBe(1);
	const again = await phone.profile.tab({ verifies: true });
	await visitAfter(again, HOUR);
	expect(asked(again)).toBe(0);
});

test('S-2 after trouble with the storage everything is compared at the next visit', async () => {
	const phone = await phoneWithTeams();
	const more = Array.from({ length: 12 }, (_, n) => team(`more${n}`));
	await plant.server.app.store.write((tx) => tx.put(more));
	repair = failing('put', 9, 'QuotaExceededError');
	await phone.device.loop.visit();
	repair();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'storage-full' });
	await shelf(phone)?.delete('t1');
	await phone.device.loop.visit();
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(['site:ham1', 'person:technician']));
	expect(asked(phone)).toBeGreaterThan(0);
});
