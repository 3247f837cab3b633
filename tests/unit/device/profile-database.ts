import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import { opId } from '#core/commands/ids.ts';
import type { Op } from '#core/sync/op.ts';
import { DeviceDatabase } from '#lib/device/device-database.ts';
import { commitAct } from '#lib/outbox/commit-act.ts';
import { numbersOf } from '#lib/outbox/numbers.ts';
import { seeded } from '../../support/engine-device.ts';

export const T0 = Date.parse('2026-03-23T07:00:00.000Z');

/** The device's own database in a browser profile of a test's own; each call is another tab on it. */
export const profileDatabase = () => {
	let indexedDB = new IDBFactory();
	let open: DeviceDatabase[] = [];
	afterEach(() => {
		for (const database of open) database.close();
		open = [];
		indexedDB = new IDBFactory();
	});
	return (): DeviceDatabase => {
		const database = new DeviceDatabase('millwright-device', { indexedDB, IDBKeyRange });
		open.push(database);
		return database;
	};
};

const random = seeded(1);

export const opOf = (client: string, seq: number, more: Partial<Op> = {}): Op => ({
	id: opId(client, seq),
	client,
	seq,
	name: 'work.comment',
	v: 1,
	args: { text: `act ${seq}` },
	base: {},
	at: new Date(T0).toISOString(),
	tz: 'Europe/Berlin',
	clock: 0,
	actor: 'technician',
	device: 'tablet',
	dataAge: 0,
	...more
});

/** Does the next act, whoever else is acting. */
export const act = async (database: DeviceDatabase, more: Partial<Op> = {}, now = T0, hold?: number) => {
	for (;;) {
		const { client, next } = await numbersOf(database, random);
		const committed = await commitAct(database, opOf(client, next, more), {
			now,
			...(hold !== undefined && { hold })
		});
		if (committed.ok) return committed.act;
		if (committed.reason === 'full') throw new Error('no room');
	}
};
