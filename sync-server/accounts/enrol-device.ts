import { findOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import { key } from '#core/model/keys.ts';
import type { OwnActs } from '../sync/own-acts.ts';
import { deviceName } from './device-name.ts';
import type { Person } from './find-person.ts';

/** Read aloud and written on machines: nothing in it looks like something else. */
const LETTERS = 'ACDEFHJKLMNPRTUVWXY';
const SIGNS = `${LETTERS}34679`;
/** Some two-character prefixes are tried, then longer ones: they never run out, and a try costs one look into an index. */
const TRIES = [2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5];

type Random = (bytes: number) => Uint8Array;

const prefixOf = (bytes: Uint8Array): string =>
	[...bytes]
		.map((byte, i) => (i === 0 ? LETTERS[byte % LETTERS.length] : SIGNS[byte % SIGNS.length]))
		.join('');

export const freePrefix = async (read: Read, random: Random): Promise<string> => {
	for (const length of TRIES) {
		const prefix = prefixOf(random(length));
		if ((await findOf(read, 'device', key.prefix(prefix))).length === 0) return prefix;
	}
	throw new Error('No prefix is free for one more device');
};

/** A browser nobody knows yet becomes the personal device of who signs in on it. */
export const enrolDevice = (
	own: OwnActs,
	random: Random,
	person: Person,
	userAgent: string
): Promise<string> =>
	own.run(async ({ read, act }) => {
		const made = await act('device.enrol', {
			site: person.site,
			name: deviceName(userAgent),
			prefix: await freePrefix(read, random),
			use: 'personal',
			person: person.id
		});
		return made('d');
	});
