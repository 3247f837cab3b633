import type { MachineKeyMade, Machines } from '#core/sync/auth-messages.ts';

export type MachineRow = Machines['machines'][number];

type Told<T> = { ok: true; value: T } | { ok: false; problem: string };

/** What the server does with keys. Whoever composes the page says how it is asked. */
export interface KeyDoor {
	list: (site: string) => Promise<Told<Machines>>;
	make: (wish: { site: string; name: string; role: string; until?: string }) => Promise<Told<MachineKeyMade>>;
	more: (device: string) => Promise<Told<MachineKeyMade>>;
	end: (shown: string) => Promise<Told<undefined>>;
}
