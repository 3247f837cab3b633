import type { Clock } from './clock.ts';
import type { Identity } from '#server/auth/identity.ts';
import type { Answer } from './plant-server.ts';

/** What can happen to one exchange. `late`: it arrives when the device has long asked again. */
export type Mishap = 'lost' | 'answer-lost' | 'duplicate' | 'delay' | 'late' | 'cut' | 'portal' | 'silence';

export interface Exchange {
	readonly n: number;
	readonly path: string;
	readonly body: string | undefined;
	/** Whose key it carries. */
	readonly who: Identity;
}

export interface WireParts {
	readonly clock: Clock;
	readonly random: () => number;
	readonly key: () => { token: string; who: Identity };
	readonly answer: (path: string, init: RequestInit) => Promise<Answer>;
	/** How many requests the server has answered, whoever asked. */
	readonly served: () => number;
	/** Sees each answer as it leaves the server, whatever becomes of it. */
	readonly left: (exchange: Exchange, answer: Answer) => void;
	/** Sees each answer that reached the device as it should. */
	readonly reached: (exchange: Exchange, answer: Answer) => void;
}

interface Planned {
	readonly on: string;
	readonly mishap: Mishap;
	readonly met: (exchange: Exchange) => void;
	/** The exchange is over for the device, or what it shows of the mishap has been seen. */
	readonly took: () => void;
}

const PORTAL = '<html><form><button>Accept the terms</button></form></html>';
const ORIGIN = { 'Content-Type': 'application/json' };

/** Ways are some hundredths of a second long, so that much happens while a request is on its way. */
const STEP = 10;
const LONGEST_WAY = 12;
/** Longer than a device waits for an answer. */
const LATE = 45_000;
const DELAY = 8_000;

const never = new Promise<never>(() => {});

const lost = (): TypeError => new TypeError('no network');

/** The way between one device and the server, as bad as a history wants it. */
export class Wire {
	readonly #parts: WireParts;
	readonly #planned: Planned[] = [];
	#exchanges = 0;
	#stragglers = 0;
	/** Without a network nothing leaves the device. */
	isUp = true;

	constructor(parts: WireParts) {
		this.#parts = parts;
	}

	/** The next exchange with an address that begins so meets this. */
	plan(planned: Planned): void {
		this.#planned.push(planned);
	}

	/** What was planned and never met is off. */
	calm(): void {
		this.#planned.length = 0;
		this.isUp = true;
	}

	/** Requests on their way that nobody waits for any more. */
	get stragglers(): number {
		return this.#stragglers;
	}

	get exchanges(): number {
		return this.#exchanges;
	}

	readonly send = async (request: Request): Promise<Response> => {
		const { clock } = this.#parts;
		const { pathname, search } = new URL(request.url);
		const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.text();
		const { token, who } = this.#parts.key();
		const exchange = { n: ++this.#exchanges, path: pathname, body, who };
		const headers = { ...(body !== undefined && ORIGIN), Authorization: `Bearer ${token}` };
		const init = { method: request.method, headers, ...(body !== undefined && { body }) };
		if (!this.isUp) throw lost();
		const i = this.#planned.findIndex(({ on }) => pathname.startsWith(on));
		const [planned] = i < 0 ? [] : this.#planned.splice(i, 1);
		planned?.met(exchange);
		await clock.wait(this.#way());
		const ask = () => this.#ask(exchange, `${pathname}${search}`, init);
		if (planned) return this.#meet(planned, exchange, ask);
		return this.#bring(exchange, await ask());
	};

	async #meet({ mishap, took }: Planned, exchange: Exchange, ask: () => Promise<Answer>): Promise<Response> {
		const { clock } = this.#parts;
		switch (mishap) {
			case 'lost':
				took();
				throw lost();
			case 'answer-lost':
				await ask();
				throw lost();
			case 'duplicate': {
				await ask();
				await clock.wait(this.#way());
				return this.#bring(exchange, await ask());
			}
			case 'delay': {
				const before = this.#parts.served();
				await clock.wait(DELAY);
				if (this.#parts.served() > before) took();
				return this.#bring(exchange, await ask());
			}
			case 'late':
				this.#stragglers += 1;
				await clock.wait(LATE);
				await ask().catch(() => {});
				this.#stragglers -= 1;
				if (exchange.n < this.#exchanges) took();
				return never;
			case 'cut': {
				const { status, text } = await ask();
				await clock.wait(this.#way());
				return new Response(text.slice(0, text.length / 2), { status, headers: ORIGIN });
			}
			case 'portal':
				return new Response(PORTAL, { headers: { 'Content-Type': 'text/html' } });
			case 'silence':
				return never;
		}
	}

	async #ask(exchange: Exchange, path: string, init: RequestInit): Promise<Answer> {
		const answer = await this.#parts.answer(path, init).catch(() => {
			throw lost();
		});
		this.#parts.left(exchange, answer);
		return answer;
	}

	async #bring(exchange: Exchange, answer: Answer): Promise<Response> {
		const { clock, reached } = this.#parts;
		await clock.wait(this.#way());
		if (!this.isUp) throw lost();
		reached(exchange, answer);
		const { status, headers, text } = answer;
		return new Response(text, { status, headers });
	}

	#way(): number {
		return STEP * (1 + Math.floor(this.#parts.random() * LONGEST_WAY));
	}
}
