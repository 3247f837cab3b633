import type { SignedIn } from '../pages/millwright/open-device.ts';
import { check } from '../measuring/check.ts';
import { plantOf, type PlantSize } from '../plant/documents.ts';
import { same } from '#core/model/same.ts';
import { LIST_ROWS } from '../pages/first-list.ts';
import { deviceId, personId } from '../plant/people.ts';
import type { ServerProcess } from '../servers/server-process.ts';

/** How many people and devices a plant of the device benches has. */
export const DEVICES = 40;

export const PERSON = personId(0);

/** Puts the plant on a server. */
export const seed = async (server: ServerProcess, size: PlantSize): Promise<void> => {
	const { documents } = await server.ask('seed', { size });
	check(documents === [...plantOf(size)].length, 'everything is seeded');
};

/** The first person on their own device, known to our server. */
export const signIn = async (server: ServerProcess): Promise<SignedIn> => {
	const { tokens } = await server.ask('keys', { count: 1 });
	return { person: PERSON, device: deviceId(0), token: tokens[0] ?? '' };
};

/** The plant's open jobs, newest first. */
const openJobs = (size: PlantSize) =>
	[...plantOf(size)]
		.filter(({ kind, status }) => kind === 'work' && status === 'requested')
		.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));

export interface Expected {
	/** The ids of the list every side must come to. */
	readonly list: readonly string[];
	/** How many open jobs the first person has. */
	readonly mine: number;
	readonly documents: number;
}

export const expectedOf = (size: PlantSize): Expected => {
	const open = openJobs(size);
	const isMine = ({ owner }: (typeof open)[number]) => same(owner, { type: 'person', id: PERSON });
	return {
		list: open.slice(0, LIST_ROWS).map(({ id }) => id),
		mine: open.filter(isMine).length,
		documents: [...plantOf(size)].length
	};
};

/** What a device that was filled must show and hold. */
export const checkFilled = (
	who: string,
	{ list, held, wrong }: { list: readonly string[]; held: number; wrong: number },
	expected: Expected
): void => {
	check(wrong === 0, `${who}: ${wrong} documents are not what the server has`);
	check(held === expected.documents, `${who}: ${held} documents instead of ${expected.documents}`);
	check(list.join() === expected.list.join(), `${who}: the list is ${list.slice(0, 5).join()}…`);
};
