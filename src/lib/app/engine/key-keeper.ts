import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { keepRoster, readRoster } from '#lib/device/shared-device.ts';
import type { SyncStatus } from '#lib/outbox/sync-loop.ts';
import { askRoster, renew } from '#lib/session/auth-client.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { locksOf } from './page-surroundings.ts';

const DAY = 86_400_000;
const ROSTER_LASTS = 60_000;
const LOCK = 'millwright-key';

const alone = (work: () => Promise<void>): Promise<void> =>
	locksOf(navigator).request(LOCK, { ifAvailable: true }, async (lock) => {
		if (lock) await work();
	});

/** Keeps this browser's key young, and on a shared device what it knows of its people's PINs. */
export class KeyKeeper {
	#lookedAt = 0;
	readonly #session: Session;
	readonly #database: DeviceDatabase;
	readonly #again: () => void;

	constructor(session: Session, database: DeviceDatabase, again: () => void) {
		this.#session = session;
		this.#database = database;
		this.#again = again;
	}

	/** The server was reached, or it did not take the key. */
	async look({ state, trouble, reachedAt = 0 }: SyncStatus): Promise<void> {
		try {
			// Another tab has a newer one, and the old one is worth nothing since that was used.
			if (trouble === 'sign-in' && (await this.#session.reread())) return this.#again();
			if (state !== 'resting' || trouble !== undefined || reachedAt <= this.#lookedAt) return;
			this.#lookedAt = reachedAt;
			await alone(() => this.#refresh(Date.now()));
		} catch {
			// The next visit looks again.
		}
	}

	async #refresh(now: number): Promise<void> {
		await this.#session.reread();
		const { identity } = this.#session;
		if (!identity) return;
		if (now - (identity.since ?? 0) > DAY) {
			const answer = await renew(identity.token);
			if (answer.ok) await this.#session.renewed(identity.token, answer.value.token, now);
		}
		if (this.#session.isShared) await this.#learnRoster(now);
	}

	async #learnRoster(now: number): Promise<void> {
		const { identity } = this.#session;
		const kept = await readRoster(this.#database);
		if (!identity || (kept && Math.abs(now - kept.at) < ROSTER_LASTS)) return;
		const answer = await askRoster(identity.token);
		if (!answer.ok) return;
		await keepRoster(this.#database, answer.value, now);
		await this.#session.learn();
	}
}
