import type { RefusalCode } from '../commands/refusal-codes.ts';
import { idsOf, opId } from '../commands/ids.ts';
import type { Op } from '../sync/op.ts';
import type { Dice } from './dice.ts';
import { instantOf, ZONE } from './plant-time.ts';
import { Timeline } from './timeline.ts';
import type { Story } from './timeline.ts';

/** An act of somebody in the demo plant, ready to be judged. */
export interface DemoAct {
	op: Op;
	/** When it reached the server: never before the acts that stand before it. */
	receivedAt: string;
	/** A mistake that the plant's rules refuse, on purpose: people make them. */
	mistake?: RefusalCode;
}

/** A phone, a tablet, a desk: acts are numbered by it. */
export interface DemoDevice {
	id: string;
	client: string;
	prefix: string;
	/** Acts so far. */
	acts: number;
	/** Human codes given out so far. */
	codes: number;
	/** When its last act was done. */
	last: number;
}

export const newDevice = (id: string, client: string, prefix: string): DemoDevice => ({
	id,
	client,
	prefix,
	acts: 0,
	codes: 0,
	last: 0
});

/** A code that people can say: the device's prefix and a number, given on the device for ever. */
export const nextCode = (device: DemoDevice): string =>
	`${device.prefix}-${String(++device.codes).padStart(4, '0')}`;

export interface Actor {
	id: string;
}

/** Ids of what an act made. */
export type Made = (prefix: string, n?: number) => string;

/** Where everybody acts: the clock of the plant, the stories under way, and the acts they lead to. */
export class Stage {
	readonly dice: Dice;
	readonly until: number;
	readonly #timeline = new Timeline();
	#acts: DemoAct[] = [];
	#received = 0;
	#now: number;

	constructor(dice: Dice, from: number, until: number) {
		this.dice = dice;
		this.until = until;
		this.#now = from;
	}

	get now(): number {
		return this.#now;
	}

	get isOver(): boolean {
		return this.#now >= this.until;
	}

	/** Somebody takes so long between two acts of one visit. */
	pass(milliseconds: number): void {
		this.#now += Math.round(milliseconds);
	}

	begin(story: Story, at = this.#now): void {
		if (at < this.until) this.#timeline.add(at, story);
	}

	/** Says that somebody does something now. What comes after the end of the story is not told any more. */
	does(actor: Actor, device: DemoDevice, name: string, args: object, more: Told = {}): Made {
		const seq = device.acts + 1;
		const made = idsOf({ client: device.client, seq });
		// Nobody presses two buttons in the same second.
		if (this.#now < device.last + 1_000) this.#now = device.last + 1_000;
		if (this.isOver) return made;
		device.acts = seq;
		device.last = this.#now;
		const { mistake, at = this.#now, dataAge = this.dice.whole(2, 90) * 1_000 } = more;
		this.#received = Math.max(this.#received, this.#now + this.dice.whole(200, 9_000));
		const op: Op = {
			id: opId(device.client, seq),
			client: device.client,
			seq,
			name,
			v: 1,
			args,
			base: {},
			at: instantOf(at),
			tz: ZONE,
			clock: 0,
			actor: actor.id,
			device: device.id,
			dataAge
		};
		const receivedAt = instantOf(Math.min(this.#received, this.until));
		this.#acts.push({ op, receivedAt, ...(mistake && { mistake }) });
		return made;
	}

	/** Everything that happens, in its order. */
	*play(): Generator<DemoAct> {
		for (let next = this.#timeline.next(); next !== undefined; next = this.#timeline.next()) {
			this.#now = Math.max(this.#now, next.at);
			if (this.isOver) return;
			const step = next.story.next();
			if (this.#acts.length > 0) {
				yield* this.#acts;
				this.#acts = [];
			}
			if (!step.done) this.begin(next.story, this.#now + Math.max(1, Math.round(step.value)));
		}
	}
}

interface Told {
	mistake?: RefusalCode;
	/** Done earlier than it is told: the device had no network. */
	at?: number;
	dataAge?: number;
}
