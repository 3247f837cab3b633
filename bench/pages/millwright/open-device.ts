import { createDevice, type Device } from '#lib/app/create-device.ts';
import { pageSurroundings } from '#lib/app/engine/page-surroundings.ts';
import { replicaPlace } from '#lib/replica/replica-place.ts';
import { DeviceDatabase } from '#lib/device/device-database.ts';
import { follow } from '#lib/queries/follow.ts';
import type { Queries } from '#lib/queries/queries.ts';

/** Who signed in on this browser. */
export interface SignedIn {
	readonly person: string;
	readonly device: string;
	readonly token: string;
}

export interface OpenDevice {
	readonly device: Device;
	readonly database: DeviceDatabase;
	readonly queries: Queries;
}

const queriesOf = (device: Device): Queries => ({
	rows: (query) => (show) => follow(device.live(query), show),
	answer: (question) => (show) => follow(device.answer(question), show)
});

/** The engine as the app's page has it, on what this browser keeps; it speaks to the server only when it is told to. */
export const openDevice = async ({ person, device: id, token }: SignedIn): Promise<OpenDevice> => {
	const database = new DeviceDatabase();
	await database.open();
	const device = createDevice({
		around: pageSurroundings(() => token, await replicaPlace()),
		database,
		who: () => ({ person, device: id }),
		timeZone: () => 'Europe/Berlin',
		app: 'bench',
		token: crypto.randomUUID().slice(0, 8)
	});
	await device.open();
	return { device, database, queries: queriesOf(device) };
};
