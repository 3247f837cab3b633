import { Device } from '../contract/sync/device.ts';
import type { Cell } from './cells.ts';
import { endpointCells, photoOf, hashOf, type Asker } from './endpoint-cells.ts';
import { docId, openMatrixPlant, SITES, SUBJECTS, type MatrixPlant, type Subject } from './matrix-plant.ts';
import { parkActs, pushCells } from './push-cells.ts';

/** A photo of each site lies there, named by a job of that site. */
const bringPhotos = async (plant: MatrixPlant): Promise<void> => {
	for (const site of SITES) {
		const bytes = photoOf(site);
		const device = await plant.deviceOf(`${site}.boss`, docId(site, 'device'));
		const hash = hashOf(bytes);
		await device.request(`blobs/${hash}?offset=0&bytes=${bytes.length}`, { method: 'PUT', body: bytes });
		const photo = { hash, mime: 'image/jpeg', bytes: bytes.length };
		await device.verdicts(
			device.act('work.request', {
				site,
				title: 'With a photo',
				assetId: docId(site, 'machine'),
				photos: [photo]
			})
		);
	}
};

const deviceFor = async (plant: MatrixPlant, asker: Asker): Promise<Device> => {
	if (typeof asker === 'object') return plant.deviceOf(asker.id);
	if (asker === 'locked-out') return plant.deviceOf('ham1.gone');
	const stranger = { token: '', client: 'NOBODY01', person: 'nobody', device: 'nothing' };
	return new Device(plant.app.fetch, stranger);
};

/** Everything these people may ask of a server, asked. */
export const runMatrix = async (subjects: readonly Subject[] = SUBJECTS): Promise<Cell[]> => {
	const plant = await openMatrixPlant(subjects);
	try {
		const parked = await parkActs(plant);
		await bringPhotos(plant);
		const cells: Cell[] = [];
		for (const asker of [...subjects, 'locked-out', 'nobody'] as const)
			cells.push(...(await endpointCells(plant, asker, () => deviceFor(plant, asker))));
		for (const subject of subjects) {
			const device = await plant.deviceOf(subject.id);
			cells.push(...(await pushCells({ plant, subject, device, parked })));
		}
		return cells;
	} finally {
		await plant.remove();
	}
};
