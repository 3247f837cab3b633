import { createHmac, hash, pbkdf2 } from 'node:crypto';
import type { Driver } from '../store/sql/driver.ts';

/** About half a second of a phone's processor for each guess. Browsers know no slower way by themselves. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;

interface Pin {
	readonly person: string;
	readonly salt: string;
	readonly rounds: number;
	readonly hash: string;
}

interface Badge {
	readonly hash: string;
	readonly person: string;
}

const slowly = (pin: string, salt: Buffer, rounds: number): Promise<Buffer> =>
	new Promise((resolve, reject) => {
		pbkdf2(pin, salt, rounds, 32, 'sha256', (error, key) => {
			if (error) reject(error);
			else resolve(key);
		});
	});

const checkWith = (secret: string, known: Buffer): string =>
	createHmac('sha256', Buffer.from(secret, 'base64url')).update(known).digest('hex');

export interface PinParts {
	readonly driver: Driver;
	readonly random: (bytes: number) => Uint8Array;
	readonly rounds?: number | undefined;
}

/** PINs and badges, by which shared devices tell their people apart. Neither is kept as it is, and neither opens the server. */
export class Pins {
	readonly #driver: Driver;
	readonly #random: PinParts['random'];
	readonly #rounds: number;

	constructor({ driver, random, rounds = ROUNDS }: PinParts) {
		this.#driver = driver;
		this.#random = random;
		this.#rounds = rounds;
	}

	async set(person: string, pin: string, at: Date): Promise<void> {
		const salt = Buffer.from(this.#random(SALT_BYTES));
		const known = (await slowly(pin, salt, this.#rounds)).toString('base64url');
		const row = [person, salt.toString('base64url'), this.#rounds, known, at.toISOString()];
		await this.#driver.write((sql) =>
			sql.insert(
				'INSERT INTO pins (person, salt, rounds, hash, changed_at)',
				[row],
				`ON CONFLICT (person) DO UPDATE SET salt = excluded.salt, rounds = excluded.rounds,
				hash = excluded.hash, changed_at = excluded.changed_at`
			)
		);
	}

	/** False where it is somebody else's. Whoever gets a new one no longer has the old. */
	setBadge(person: string, badge: string): Promise<boolean> {
		const known = hash('sha256', badge);
		return this.#driver.write(async (sql) => {
			const [other] = await sql.all<Badge>('SELECT person FROM badges WHERE hash = ?', [known]);
			if (other !== undefined && other.person !== person) return false;
			await sql.all('DELETE FROM badges WHERE person = ?', [person]);
			await sql.insert('INSERT INTO badges (hash, person)', [[known, person]]);
			return true;
		});
	}

	/** What a device with this secret may know of these people. */
	roster(people: ReadonlySet<string>, secret: string) {
		return this.#driver.read(async (sql) => {
			const pins = await sql.all<Pin & Record<string, string | number>>(
				'SELECT person, salt, rounds, hash FROM pins ORDER BY person'
			);
			const badges = await sql.all<Badge & Record<string, string>>(
				'SELECT hash, person FROM badges ORDER BY person'
			);
			return {
				people: pins
					.filter(({ person }) => people.has(person))
					.map(({ person, salt, rounds, hash: known }) => ({
						person,
						salt,
						rounds: Number(rounds),
						check: checkWith(secret, Buffer.from(known, 'base64url'))
					})),
				badges: badges
					.filter(({ person }) => people.has(person))
					.map(({ person, hash: known }) => ({ person, check: checkWith(secret, Buffer.from(known, 'hex')) }))
			};
		});
	}
}
