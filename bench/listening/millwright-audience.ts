import type { Op } from '#core/sync/op.ts';
import { jsonOf } from '../devices/connection.ts';
import { MillwrightDevice, type PullAnswer, type PushAnswer } from '../devices/millwright-device.ts';
import { check } from '../measuring/check.ts';
import { actsOf } from '../plant/acts.ts';
import { inLots } from '../plant/documents.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { Audience } from './audience.ts';
import { LineStream } from './stream.ts';

const SCOPE = 'site:ham1';

interface Listener {
	readonly device: MillwrightDevice;
	/** Up to where it has heard, and up to where it holds the plant. */
	heard: number;
	heardAt: number;
	holds: number;
}

/** Devices with an open live stream at our server, and one more that acts. */
export class MillwrightAudience {
	readonly #audience: Audience;
	readonly #author: MillwrightDevice;
	readonly #ops: Iterator<Op>;
	readonly #pulls: boolean;
	#listeners: Listener[] = [];
	#hear: (listener: number) => void = () => undefined;

	private constructor(size: number, author: MillwrightDevice, pulls: boolean) {
		this.#audience = new Audience(size);
		this.#author = author;
		this.#pulls = pulls;
		const mine = { device: 0, client: author.client, works: { first: 0, count: 500 } };
		this.#ops = actsOf({ ...mine, machines: { first: 0, count: 20 } }, 5_000).values();
	}

	/** With `pulls` news has reached a device when it has pulled the document, else when it has been told. */
	static async over(server: ServerProcess, size: number, pulls: boolean): Promise<MillwrightAudience> {
		const { tokens } = await server.ask('keys', { count: size + 1 });
		const device = (n: number): MillwrightDevice =>
			new MillwrightDevice(server.url, tokens[n] ?? '', `LIVE${String(n).padStart(6, '0')}`);
		const author = device(0);
		await author.sayHello();
		const audience = new MillwrightAudience(size, author, pulls);
		for (let n = 1; n <= size; n++) {
			const one = device(n);
			await one.sayHello();
			await audience.#seat(one, new URL('/sync/live', server.url), tokens[n] ?? '');
		}
		return audience;
	}

	/** One act: how long, from sending it, until it has reached each of the listeners. */
	async news(): Promise<number[]> {
		const { value: op } = this.#ops.next();
		check(op !== undefined, 'there is one more act');
		await this.#author.connection.freshen();
		if (this.#pulls) await this.#freshenAll();
		const body = this.#author.pushBody([op as Op]);
		this.#audience.expectNews();
		let head = Number.POSITIVE_INFINITY;
		this.#hear = (n) => {
			const listener = this.#listeners[n];
			if (listener && listener.heard >= head) this.#reach(n, listener);
		};
		const begun = performance.now();
		const answer = jsonOf<PushAnswer>(await this.#author.push(body));
		check(answer.verdicts[0]?.verdict.result === 'applied', 'the act is applied');
		({ head } = answer);
		// A poke may be faster than the verdict: nobody is counted before the head is known.
		this.#listeners.forEach((_, n) => this.#hear(n));
		return (await this.#audience.reachedAll()).map((at) => at - begun);
	}

	close(): void {
		this.#audience.close();
	}

	async #seat(device: MillwrightDevice, url: URL, token: string): Promise<void> {
		const n = this.#listeners.length;
		const first = Promise.withResolvers<void>();
		const listener: Listener = { device, heard: 0, heardAt: 0, holds: 0 };
		this.#listeners.push(listener);
		const hear = (line: string, at: number): void => {
			if (!line.startsWith('data:')) return;
			const { scope, head } = JSON.parse(line.slice(5)) as { scope: string; head: number };
			if (scope !== SCOPE) return;
			[listener.heard, listener.heardAt] = [head, at];
			if (listener.holds === 0) listener.holds = head;
			first.resolve();
			this.#hear(n);
		};
		this.#audience.join(await LineStream.open(url, { Authorization: `Bearer ${token}` }, hear));
		await first.promise;
	}

	#reach(n: number, listener: Listener): void {
		if (!this.#pulls) return this.#audience.reach(n, listener.heardAt);
		const { device, holds } = listener;
		const pulled = device.pull(device.pullBody(device.cursors(holds), 1_000)).then((answer) => {
			const page = jsonOf<PullAnswer>(answer);
			check(page.docs.length > 0, 'the pull brings what changed');
			listener.holds = page.head;
			this.#audience.reach(n, performance.now());
		});
		pulled.catch((error: unknown) => this.#audience.fail(error));
	}

	/** Not all at the same moment: a computer takes only some hundred new connections at once. */
	async #freshenAll(): Promise<void> {
		for (const lot of inLots(this.#listeners, 50))
			await Promise.all(lot.map(({ device }) => device.connection.freshen()));
	}
}
