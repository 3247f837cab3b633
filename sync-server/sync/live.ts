import type { Identity } from '../auth/identity.ts';
import type { PokeHub } from './poke-hub.ts';
import { fail, refusal } from './problem.ts';
import { guarded } from './endpoint.ts';
import { PokeStream } from './poke-stream.ts';
import { scopesHeld } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

const HEARTBEAT_MS = 20_000;

const HEADERS = {
	'Content-Type': 'text/event-stream',
	// Proxies that understand it do not hold events back.
	'Cache-Control': 'no-store, no-transform',
	'X-Accel-Buffering': 'no'
};

/** Every open stream of this process. */
export class Live {
	readonly #parts: SyncParts;
	readonly #hub: PokeHub;
	readonly #streams = new Set<PokeStream>();

	constructor(parts: SyncParts, hub: PokeHub) {
		this.#parts = parts;
		this.#hub = hub;
	}

	readonly answer = (request: Request): Promise<Response> =>
		guarded(async () => {
			const identity = await this.#parts.authenticate(request);
			if (identity === undefined) return refusal(fail('sign-in'));
			const scopes = await this.#scopesOf(identity);
			return new Response(this.#open(request, identity, scopes).body, { headers: HEADERS });
		});

	get size(): number {
		return this.#streams.size;
	}

	/** Devices connect again, to whoever answers then. */
	closeAll(): void {
		for (const stream of this.#streams) stream.close();
	}

	#open(request: Request, identity: Identity, scopes: readonly string[]): PokeStream {
		const endings: (() => void)[] = [];
		const stream = new PokeStream(() => {
			this.#streams.delete(stream);
			for (const end of endings) end();
		});
		this.#streams.add(stream);
		stream.beat();
		endings.push(this.#hub.listen(scopes, (pokes, epoch) => stream.poke(pokes, epoch)));
		let callOff: (() => void) | undefined;
		const beat = async (): Promise<void> => {
			// Signed out, or holding something else by now: the device asks anew and is told.
			if (await this.#isAsBefore(request, identity, scopes)) stream.beat();
			else stream.close();
		};
		const keepBeating = (): void => {
			callOff = this.#parts.after(HEARTBEAT_MS, () => {
				keepBeating();
				void beat();
			});
		};
		keepBeating();
		endings.push(() => callOff?.());
		return stream;
	}

	#scopesOf(identity: Identity): Promise<string[]> {
		return this.#parts.store.read((tx) => scopesHeld(tx, identity, this.#parts.now()));
	}

	async #isAsBefore(request: Request, before: Identity, scopes: readonly string[]): Promise<boolean> {
		try {
			const identity = await this.#parts.authenticate(request);
			if (identity?.person !== before.person || identity.device !== before.device) return false;
			return (await this.#scopesOf(identity)).join() === scopes.join();
		} catch {
			// A store in trouble is no reason to send everybody away.
			return true;
		}
	}
}
