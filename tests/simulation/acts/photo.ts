import { createHash } from 'node:crypto';
import { keepBlobs } from '#lib/device/upload.ts';
import type { Doer } from '../run/doer.ts';
import { perform, sceneOf } from './do-act.ts';

/** Somebody takes a picture of a job. */
export const photo: Doer = async (doing) => {
	const { world, station, random } = doing;
	const tab = await world.tabOf(station);
	const job = sceneOf(doing, tab).job();
	if (!job) return;
	const bytes = Uint8Array.from({ length: 200 + Math.floor(random() * 800) }, () =>
		Math.floor(random() * 256)
	);
	const hash = createHash('sha256').update(bytes).digest('hex');
	const taken = { hash, mime: 'image/jpeg', bytes };
	await world.done('keeping a photo', keepBlobs(tab.database, [taken], world.clock.now().getTime()));
	await perform(doing, tab, {
		name: 'work.addPhoto',
		args: { id: job.id, photos: [{ hash, mime: taken.mime }] }
	});
};
