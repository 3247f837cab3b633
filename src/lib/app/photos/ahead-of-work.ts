import { picturesAhead } from '#core/work/pictures-ahead.ts';
import type { Device } from '../create-device.ts';
import { manualsAhead, type Whose } from '../manuals/manuals-ahead.ts';
import { FetchAhead } from './fetch-ahead.ts';

/** Of whoever is here then: what their next jobs show, then the papers of their machines. */
export const aheadOfWork = (device: Device, who: () => Whose | undefined): FetchAhead => {
	const { overlay, blobs } = device;
	const wanted = async () => {
		const here = who();
		if (!here || !overlay.snapshots.value) return [];
		const today = new Date().toISOString().slice(0, 10);
		return [
			...(await overlay.ask((read) => picturesAhead(read, here.person, today))),
			...(await manualsAhead(device, here))
		];
	};
	return new FetchAhead({ wanted, blobs, now: () => performance.now() });
};
