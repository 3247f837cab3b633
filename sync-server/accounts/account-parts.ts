import type { Attempts } from '../auth/attempts.ts';
import type { CalendarKeys } from '../auth/calendar-keys.ts';
import type { Credentials } from '../auth/credentials.ts';
import type { MachineKeys } from '../auth/machine-keys.ts';
import type { PasswordHashes } from '../auth/password-hash.ts';
import type { Enrolments } from '../auth/enrolments.ts';
import type { Pins } from '../auth/pins.ts';
import type { Sightings } from '../auth/sightings.ts';
import type { Passwords } from '../auth/passwords.ts';
import type { Store } from '../store/store.ts';
import type { OwnActs } from '../sync/own-acts.ts';
import type { Telling } from '../telling/telling.ts';

export interface AccountParts {
	readonly store: Pick<Store, 'read'>;
	readonly own: OwnActs;
	readonly credentials: Credentials;
	readonly machineKeys: MachineKeys;
	readonly calendarKeys: CalendarKeys;
	readonly passwords: Passwords;
	readonly pins: Pins;
	readonly sightings: Sightings;
	readonly enrolments: Enrolments;
	readonly telling: Pick<Telling, 'keys' | 'subscriptions' | 'choices' | 'mayReach'>;
	readonly hashes: PasswordHashes;
	readonly attempts: Attempts;
	readonly random: (bytes: number) => Uint8Array;
	readonly now: () => Date;
	readonly note: (words: string) => void;
	/** Told why, never who or with what. */
	readonly refused: (why: string) => void;
	/** While nobody has set up this plant, in the form people read it. */
	readonly setUpCode: string;
}

/** What a request says beside its message. */
export interface Caller {
	readonly request: Request;
	/** Where it comes from, as far as that can be believed. */
	readonly address: string;
	/** The browser may keep its half of the key for encrypted connections only. */
	readonly isSecure: boolean;
	/** Sets a cookie with the answer. */
	readonly setCookie: (header: string) => void;
}
