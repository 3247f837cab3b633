import { jsonOf } from '../devices/connection.ts';
import { MillwrightDevice, type PullAnswer, type PushAnswer } from '../devices/millwright-device.ts';
import { check } from '../measuring/check.ts';
import { timed } from '../measuring/alternate.ts';
import { actsOf } from '../plant/acts.ts';
import type { ServerProcess } from '../servers/server-process.ts';

/** How many acts a device brings when it comes back from the floor. */
const ACTS = 10;
/** What they write: of ten acts three are readings, which also carry the meter along. */
const WRITTEN = 13;
/** How many of its visits another device has missed: 104 changes, each of another document. */
const MISSED = 8;

/** One device that comes by again and again at a server whose store has some size. */
export class Visitor {
	readonly #device: MillwrightDevice;
	readonly #works: number;
	#seq = 1;
	/** Where the feed stood after each visit. */
	readonly #heads: number[] = [];

	private constructor(device: MillwrightDevice, works: number) {
		this.#device = device;
		this.#works = works;
	}

	static async at(server: ServerProcess, works: number): Promise<Visitor> {
		const { tokens } = await server.ask('keys', { count: 1 });
		const device = new MillwrightDevice(server.url, tokens[0] ?? '', 'BENCHGROW');
		await device.sayHello();
		return new Visitor(device, works);
	}

	/** Before some visits, outside the clock. */
	freshen(): Promise<void> {
		return this.#device.connection.freshen();
	}

	/** Ten acts, on jobs all over the store. */
	async push(): Promise<number> {
		const author = {
			device: 0,
			client: this.#device.client,
			works: { first: 0, count: this.#works },
			machines: { first: 0, count: 100 }
		};
		// Neighbours in time are far from each other in the store.
		const ops = actsOf(author, ACTS, this.#seq).map((op) => scattered(op, this.#works));
		this.#seq += ACTS;
		const body = this.#device.pushBody(ops);
		let answer: PushAnswer | undefined;
		const took = await timed(async () => (answer = jsonOf<PushAnswer>(await this.#device.push(body))));
		check(answer?.verdicts.length === ACTS, 'every act has its verdict');
		check(answer?.verdicts.every(({ verdict }) => verdict.result === 'applied') === true, 'all are applied');
		this.#heads.push(answer?.head ?? 0);
		return took;
	}

	/** What a device gets that was away for some visits. */
	async pull(): Promise<number> {
		const [since = 0] = this.#heads.slice(-MISSED - 1);
		const body = this.#device.pullBody(this.#device.cursors(since), 1_000);
		let answer: PullAnswer | undefined;
		const took = await timed(async () => (answer = jsonOf<PullAnswer>(await this.#device.pull(body))));
		const { docs = [], more, head } = answer ?? {};
		check(docs.length === MISSED * WRITTEN, `${docs.length} documents instead of ${MISSED * WRITTEN}`);
		check(more === false && head === this.#heads.at(-1), 'the pull reaches the head');
		return took;
	}
}

type Op = ReturnType<typeof actsOf>[number];

/** The same act on a job somewhere else in the store. */
const scattered = (op: Op, works: number): Op => {
	if (op.name !== 'work.comment') return op;
	return { ...op, args: { ...(op.args as object), id: `w_${(op.seq * 7_919) % works}` } };
};
