import type { Attempts } from '../auth/attempts.ts';
import type { Credentials } from '../auth/credentials.ts';
import type { PasswordHashes } from '../auth/password-hash.ts';
import type { Passwords } from '../auth/passwords.ts';
import type { Store } from '../store/store.ts';
import type { OwnActs } from '../sync/own-acts.ts';

export interface AccountParts {
	readonly store: Pick<Store, 'read'>;
	readonly own: OwnActs;
	readonly credentials: Credentials;
	readonly passwords: Passwords;
	readonly hashes: PasswordHashes;
	readonly attempts: Attempts;
	readonly random: (bytes: number) => Uint8Array;
	readonly now: () => Date;
	readonly note: (words: string) => void;
	/** While nobody has set up this plant, in the form people read it. */
	readonly setUpCode: string;
}

/** What a request says beside its message. */
export interface Caller {
	readonly request: Request;
	/** Where it comes from, as far as the socket knows. */
	readonly address: string;
}
