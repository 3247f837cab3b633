import type { Command } from '#core/commands/command.ts';
import type { Clients } from '../auth/clients.ts';
import type { Credentials } from '../auth/credentials.ts';
import type { Authenticate } from '../auth/identity.ts';
import type { Sightings } from '../auth/sightings.ts';
import type { Store } from '../store/store.ts';

/** What a line in the log is about, for programs that read it; without any, something that should not happen. */
export interface NoteFacts {
	readonly level?: 'info' | 'warning' | 'error';
	readonly event?: string;
	readonly [fact: string]: string | number | undefined;
}

export type Note = (words: string, facts?: NoteFacts) => void;

/** The world around the protocol; simulations and tests bring their own. */
export interface Surroundings {
	readonly now: () => Date;
	/** Calls back once after so many milliseconds; the answer calls it off. */
	readonly after: (milliseconds: number, call: () => void) => () => void;
	/** For the log of whoever runs the server; never for a device. */
	readonly note: Note;
}

export interface SyncParts extends Surroundings {
	readonly store: Store;
	readonly authenticate: Authenticate;
	readonly clients: Pick<Clients, 'belongs' | 'claim'>;
	readonly credentials: Pick<Credentials, 'peopleOn' | 'sealerOf'>;
	readonly sightings: Pick<Sightings, 'see'>;
	/** The commands known, where they are not the product's own. */
	readonly commands?: ((name: string) => Command | undefined) | undefined;
}
