import type { Doc } from '#core/model/document.ts';
import { seededAsset, SITE } from './assets.ts';
import { seededDevice, seededPerson } from './people.ts';
import { OVERHAUL_PROCEDURE, phoneAssets, seededPhoneJob } from './phone.ts';
import { seededBacklog, seededReading, seededWork } from './history.ts';

/** How large a plant is seeded. The same size gives the same documents, in every process. */
export interface PlantSize {
	readonly documents: number;
	readonly devices: number;
	/** Documents before this number are there already. */
	readonly from?: number;
	/**
	 * Nothing but machines, for what looks through all of them; eight lines of sixty machines and open jobs; or machines
	 * and jobs as a phone holds them, with one long job.
	 */
	readonly only?: 'assets' | 'backlog' | 'phone';
}

/** Eight lines with sixty machines each. */
export const BACKLOG_ASSETS = 8 + 8 * 60;

const ASSET_SHARE = 0.05;
const WORK_SHARE = 0.6;

export const assetCount = ({ documents }: PlantSize): number => Math.ceil(documents * ASSET_SHARE);
export const workCount = ({ documents }: PlantSize): number => Math.floor(documents * WORK_SHARE);

/** Of every hundred documents five are assets, sixty work and the others readings. */
const numbered = (n: number, assets: number): Doc => {
	const place = n % 100;
	const block = Math.floor(n / 100);
	if (place < 5) return seededAsset(block * 5 + place);
	if (place < 65) return seededWork(block * 60 + place - 5, assets);
	return seededReading(block * 35 + place - 65, assets);
};

/** On the first line's machines there is one job each, all others are on those of the other lines. */
const inBacklog = (n: number): Doc => {
	if (n < BACKLOG_ASSETS) return seededAsset(n);
	const job = n - BACKLOG_ASSETS;
	const asset = 8 + (job % (BACKLOG_ASSETS - 8));
	return seededBacklog(job, asset % 8 === 0 && job >= BACKLOG_ASSETS ? asset + 1 : asset);
};

const onPhone = (n: number, documents: number): Doc => {
	const assets = phoneAssets(documents);
	return n < assets ? seededAsset(n) : seededPhoneJob(n - assets, assets);
};

const ONLY = { assets: seededAsset, backlog: inBacklog, phone: onPhone } as const;

/** A plant as it lies in a store after a while. `documents` counts assets, work and readings. */
export const plantOf = function* (size: PlantSize): Generator<Doc> {
	const { documents, devices, from = 0, only } = size;
	if (from === 0) {
		yield SITE;
		for (let n = 0; n < devices; n++) {
			yield seededPerson(n);
			yield seededDevice(n);
		}
		if (only === 'phone') yield OVERHAUL_PROCEDURE;
	}
	for (let n = from; n < documents; n++)
		yield only ? ONLY[only](n, documents) : numbered(n, Math.floor(n / 100) * 5 + 5);
};

/** In lots, so that no side has to hold them all. */
export const inLots = function* <T>(things: Iterable<T>, size: number): Generator<T[]> {
	let lot: T[] = [];
	for (const thing of things) {
		lot.push(thing);
		if (lot.length < size) continue;
		yield lot;
		lot = [];
	}
	if (lot.length > 0) yield lot;
};
