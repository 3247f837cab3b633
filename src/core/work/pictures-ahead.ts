import { findOf } from '../commands/lookup.ts';
import type { Read } from '../commands/read.ts';
import { procedureOf } from '../commands/work/gate-check.ts';
import { key } from '../model/keys.ts';
import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { isOver } from './status.ts';
import { inWorkingOrder } from './work-order.ts';

export interface PictureAhead {
	hash: string;
	mime: string;
}

/** Some weeks of work; what lies further ahead comes when it is nearer. */
const MOST_JOBS = 60;
const MOST_PICTURES = 200;
const MOST_BYTES = 60_000_000;

const jobsOf = async (read: Read, person: string, today: string): Promise<(Doc & Work)[]> => {
	const teams = (await findOf(read, 'team', key.person(person))).filter(({ archived }) => !archived);
	const found: (Doc & Work)[] = [];
	for (const party of [person, ...teams.map(({ id }) => id)])
		found.push(...(await findOf(read, 'work', key.mine(party))));
	const open = new Map(found.filter(({ status }) => !isOver(status)).map((work) => [work.id, work]));
	return inWorkingOrder([...open.values()], today).slice(0, MOST_JOBS);
};

/**
 * What whoever works here will want to see where there is no network: the pictures of the steps of their jobs, then
 * those that were taken of what is wrong, the next job first.
 */
export const picturesAhead = async (read: Read, person: string, today: string): Promise<PictureAhead[]> => {
	const jobs = await jobsOf(read, person, today);
	const pictures = new Map<string, PictureAhead>();
	for (const work of jobs) {
		const procedure = await procedureOf(read, work);
		// What a step shows is always a photo made small on a device.
		for (const hash of procedure?.steps.flatMap(({ photos = [] }) => photos) ?? [])
			pictures.set(hash, { hash, mime: 'image/jpeg' });
	}
	let room = MOST_BYTES;
	for (const { photos = {} } of jobs)
		for (const { hash, mime, bytes } of Object.values(photos)) {
			if (pictures.has(hash) || bytes > room) continue;
			room -= bytes;
			pictures.set(hash, { hash, mime });
		}
	return [...pictures.values()].slice(0, MOST_PICTURES);
};
