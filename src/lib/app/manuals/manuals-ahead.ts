import { filesIn, keptMachines } from '#lib/queries/kept-manuals.svelte.ts';
import type { Device } from '../create-device.ts';
import type { Wanted } from '../photos/fetch-ahead.ts';
import { manualsFor } from './manuals-question.ts';

/** Who is here, and on which device. */
export interface Whose {
	person: string;
	device: string;
}

/** Half of what is kept of fetched contents: photos of jobs need room, too. */
const MOST_BYTES = 100_000_000;

/** The smallest first, so that as many as possible are here. */
const within = <F extends { bytes: number }>(files: readonly F[], most: number): F[] => {
	let sum = 0;
	return files.filter(({ bytes }) => (sum += bytes) <= most);
};

/** The papers of the machines somebody chose, which stay, and of those that matter to them. */
export const manualsAhead = async (
	{ overlay, blobs, drafts }: Pick<Device, 'overlay' | 'blobs' | 'drafts'>,
	{ person, device }: Whose
): Promise<Wanted[]> => {
	const kept = keptMachines(drafts, person);
	await kept.restore();
	const found = await overlay.ask(manualsFor({ person, device, chosen: kept.current ?? [] }));
	const chosen = filesIn(found.chosen);
	await blobs.hold(chosen.map(({ hash }) => hash));
	return [...chosen, ...within(filesIn(found.relevant), MOST_BYTES)];
};
