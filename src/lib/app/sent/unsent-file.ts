import type { Identity } from '#lib/device/identity.ts';
import { sealWith } from '#lib/outbox/seal.ts';
import type { Unpacked } from '#lib/outbox/carry.ts';
import type { Device } from '../create-device.ts';
import { saveFile } from '../diagnostics.ts';

/** Names the device and the moment, so that two files on a stick can be told apart. */
const unsentFileName = (device: string, at: Date): string => {
	const place = device.replaceAll(/[^\w-]+/g, '-').slice(0, 40) || 'device';
	return `millwright-unsent-${place}-${at.toISOString().slice(0, 16).replaceAll(/[:T]/g, '-')}.json`;
};

export type Saved = { acts: 0 } | { acts: number; name: string; isSealed: boolean };

/** Everything unsent of everybody on this device. */
export const saveUnsent = async (device: Device, who: Identity, at: Date): Promise<Saved> => {
	const parcel = await device.outbox.pack(sealWith(who.token));
	const pending = parcel.acts.filter(({ verdict }) => !verdict).length;
	if (parcel.acts.length === 0) return { acts: 0 };
	const name = unsentFileName(who.device, at);
	saveFile(name, JSON.stringify(parcel));
	return { acts: parcel.acts.length, name, isSealed: pending === 0 || parcel.letters.length > 0 };
};

export const bringIn = async (device: Device, who: Identity, file: File): Promise<Unpacked> => {
	let content: unknown;
	try {
		content = JSON.parse(await file.text());
	} catch {
		return { ok: false };
	}
	const unpacked = await device.outbox.unpack(content, who.device);
	if (unpacked.ok) device.loop.nudge();
	return unpacked;
};
