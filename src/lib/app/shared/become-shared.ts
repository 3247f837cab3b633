import type { Enrolled } from '#core/sync/auth-messages.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { keepSecret } from '#lib/device/shared-device.ts';
import { secretFrom } from '#lib/session/pin-check.ts';
import type { Session } from '#lib/session/session.svelte.ts';

/** This browser is that device from now on: nobody is signed in on it, and whoever comes says who they are. */
export const becomeShared = async (
	database: DeviceDatabase,
	session: Session,
	{ secret, token, person, device, name }: Enrolled,
	now: number
): Promise<void> => {
	await keepSecret(database, await secretFrom(secret));
	await session.enter({ token, person, device, name, since: now, holder: person, place: name });
};
