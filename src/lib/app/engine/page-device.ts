import '#lib/device/jitless.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Identity } from '#lib/device/identity.ts';
import { createDevice } from '../create-device.ts';
import type { Device } from '../create-device.ts';
import { pageSurroundings } from './page-surroundings.ts';
import { replicaPlace } from './replica-place.ts';

/** The engine of this page. Loaded after the first paint: RxDB is most of what a phone has to read here. */
export const pageDevice = async (
	database: DeviceDatabase,
	who: () => Identity | undefined,
	app: string
): Promise<Device> =>
	createDevice({
		around: pageSurroundings(() => who()?.token, await replicaPlace()),
		database,
		who: () => ({ person: who()?.person ?? '', device: who()?.device ?? '' }),
		timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
		app,
		token: crypto.randomUUID().slice(0, 8)
	});
