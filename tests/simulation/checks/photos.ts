import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobsFolder } from '#server/blobs-folder.ts';
import type { Upload } from '#lib/device/upload.ts';
import { rawTable } from '../world/raw-rows.ts';
import type { World } from '../world/world.ts';

const wrongWith = (path: string, hash: string): string | undefined => {
	if (!existsSync(path)) return 'is not there';
	return createHash('sha256').update(readFileSync(path)).digest('hex') === hash
		? undefined
		: 'is another one';
};

/** S-5: a photo that a device was told has arrived lies on the server as it was taken. */
export const checkPhotos = (world: World): void => {
	const folder = blobsFolder(world.parts.place.data);
	for (const { name, factory } of world.stations) {
		for (const { hash, state } of rawTable<Upload>(factory, 'millwright-device', 'uploads')) {
			const wrong = state === 'done' ? wrongWith(join(folder, hash.slice(0, 2), hash), hash) : undefined;
			if (wrong !== undefined) world.violated('S-5', `${name}: the photo ${hash} ${wrong}`);
		}
	}
};
