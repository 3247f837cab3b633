import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Identity } from '#lib/device/identity.ts';
import { createDevice } from '../create-device.ts';
import type { Device } from '../create-device.ts';
import { photoSending } from '../photos/photo-sending.ts';
import { pageSurroundings } from './page-surroundings.ts';
import { zoneHere } from './zone-here.ts';
import { replicaPlace } from '#lib/replica/replica-place.ts';

/** The engine of this page. Loaded after the first paint: RxDB is most of what a phone has to read here. */
export const pageDevice = async (
	database: DeviceDatabase,
	who: () => Identity | undefined,
	app: string
): Promise<Device> => {
	const photos = photoSending();
	const device = createDevice({
		around: pageSurroundings(() => who()?.token, await replicaPlace()),
		database,
		who: () => ({ person: who()?.person ?? '', device: who()?.device ?? '', holder: who()?.holder }),
		timeZone: zoneHere(),
		app,
		photos,
		token: crypto.randomUUID().slice(0, 8)
	});
	photos.whenMoved(() => {
		device.blobs.changed();
		device.loop.nudge();
	});
	return device;
};
