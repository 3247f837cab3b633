import { picturesAhead } from '#core/work/pictures-ahead.ts';
import type { Device } from '../create-device.ts';
import { FetchAhead } from './fetch-ahead.ts';

/** Of whoever is here then. */
export const aheadOfWork = ({ overlay, blobs }: Device, who: () => string | undefined): FetchAhead => {
	const wanted = async () => {
		const person = who();
		const today = new Date().toISOString().slice(0, 10);
		return person === undefined || !overlay.snapshots.value
			? []
			: overlay.ask((read) => picturesAhead(read, person, today));
	};
	return new FetchAhead({ wanted, blobs, now: () => performance.now() });
};
