import { isRobbed } from './surroundings.ts';
import type { After, Channel, Locks } from './surroundings.ts';

/** Whoever listens hears something every twenty seconds and says so. A tab that froze says nothing. */
const SILENCE = 45_000;

const LOCK = 'millwright-live';

export interface TurnParts {
	locks: Locks;
	channel: Channel;
	after: After;
	/** Listens until it is told to end. */
	listen: (end: AbortSignal) => Promise<void>;
	/** Whether pokes come, so that looking by itself may be rare. */
	hears: (isLive: boolean) => void;
}

/**
 * One tab of a browser listens for all of them: a browser makes six connections to a server, and a stream takes one for
 * good. The newest tab does; when it goes another one follows, and one that says nothing any more is not waited for.
 */
export class LiveTurn {
	readonly #parts: TurnParts;
	#end = new AbortController();
	#waiting = new AbortController();
	#callOff = () => {};

	constructor(parts: TurnParts) {
		this.#parts = parts;
	}

	start(): void {
		const end = new AbortController();
		this.#end = end;
		const deaf = this.#parts.channel.listen((message) => {
			if (typeof message !== 'object' || message === null || !('live' in message)) return;
			this.#parts.hears(message.live === true);
			this.#watch();
		});
		end.signal.addEventListener('abort', deaf);
		void this.#turns(end.signal);
	}

	stop(): void {
		this.#end.abort();
		this.#waiting.abort();
		this.#callOff();
	}

	/** The one who listens has heard something, or lost the connection. */
	tell(isLive: boolean): void {
		this.#parts.hears(isLive);
		this.#parts.channel.post({ live: isLive });
	}

	async #turns(end: AbortSignal): Promise<void> {
		const { locks, hears } = this.#parts;
		for (let steal = true; !end.aborted;) {
			const { signal } = (this.#waiting = new AbortController());
			const turn = new AbortController();
			const listen = async () => {
				this.#callOff();
				if (!turn.signal.aborted) await this.#parts.listen(AbortSignal.any([end, turn.signal]));
			};
			if (!steal) this.#watch();
			try {
				await locks.request(LOCK, steal ? { steal } : { signal }, listen);
			} catch (error) {
				// Where there are no turns to be had each tab listens for itself.
				if (!isRobbed(error)) return this.#parts.listen(end);
			}
			// By a tab that is newer or takes us for frozen; or we did not wait any longer for one that is.
			turn.abort();
			hears(false);
			steal = signal.aborted;
		}
	}

	#watch(): void {
		this.#callOff();
		this.#callOff = this.#parts.after(SILENCE, () => this.#waiting.abort());
	}
}
