import type { Doc } from '#core/model/document.ts';
import type { Op } from '#core/sync/op.ts';
import { actsOf, type Author } from '../plant/acts.ts';
import { assetCount, plantOf, workCount, type PlantSize } from '../plant/documents.ts';
import { PlantInMemory } from '../plant/plant-in-memory.ts';
import { inOrder } from './in-order.ts';

/** How many devices push at the same time, and how many acts each of them has. */
export interface Crowd {
	readonly devices: number;
	readonly acts: number;
}

/** What one device does in one round. */
export interface Share {
	readonly ops: readonly Op[];
	/** For each act what it writes, as it is then. */
	readonly puts: readonly (readonly Doc[])[];
}

interface Round {
	readonly shares: readonly Share[];
}

const sizeFor = ({ devices, acts }: Crowd): PlantSize => ({
	// Every comment of a round is on a job of its own, and a round is at least a tenth of the plant.
	documents: Math.max(10_000, devices * acts),
	devices
});

/** The same rounds of acts for every side, and what the plant must look like after each of them. */
export class PushPlan {
	readonly size: PlantSize;
	readonly crowd: Crowd;
	readonly #authors: readonly Author[];
	readonly #seeded: readonly Doc[];
	readonly #memory: PlantInMemory;
	readonly #rounds: Promise<Round>[] = [];

	constructor(crowd: Crowd) {
		this.crowd = crowd;
		this.size = sizeFor(crowd);
		this.#seeded = [...plantOf(this.size)];
		this.#memory = new PlantInMemory(this.#seeded);
		const [works, machines] = [workCount(this.size), assetCount(this.size)].map((count) =>
			Math.floor(count / crowd.devices)
		) as [number, number];
		this.#authors = Array.from({ length: crowd.devices }, (_, device) => ({
			device,
			client: `BENCH${String(device).padStart(4, '0')}`,
			works: { first: device * works, count: works },
			machines: { first: device * machines, count: machines }
		}));
	}

	get clients(): readonly string[] {
		return this.#authors.map(({ client }) => client);
	}

	/** Rounds follow each other: what one did, the next finds. */
	round(n: number): Promise<Round> {
		for (let next = this.#rounds.length; next <= n; next++) {
			const before = this.#rounds[next - 1];
			this.#rounds.push(Promise.resolve(before).then(() => this.#makeRound(next)));
		}
		return this.#rounds[n] ?? Promise.reject(new Error(`There is no round ${n}`));
	}

	/** The plant after so many rounds. */
	async expectedAfter(rounds: number): Promise<Map<string, Doc>> {
		const docs = new Map(this.#seeded.map((doc) => [doc.id, doc]));
		for (let n = 0; n < rounds; n++) {
			const { shares } = await this.round(n);
			for (const doc of shares.flatMap(({ puts }) => puts.flat())) docs.set(doc.id, doc);
		}
		return docs;
	}

	async #makeRound(n: number): Promise<Round> {
		const { acts } = this.crowd;
		const shares: Share[] = [];
		for (const author of this.#authors) {
			const ops = actsOf(author, acts, n * acts + 1);
			shares.push({ ops, puts: await inOrder(ops, (op) => this.#memory.act(op)) });
		}
		return { shares };
	}
}
