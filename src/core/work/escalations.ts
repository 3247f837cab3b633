import { escalationOf, type Escalation, type Roster } from './escalation.ts';

type Item = Parameters<typeof escalationOf>[0];

interface Known {
	readonly escalation: Escalation | undefined;
	/** It reads like this from one moment on and before another. */
	readonly from: string;
	readonly until: string | undefined;
}

/**
 * Who was called for which item, as it stands now. Who is there at which minute is reckoned anew only once the next one
 * is to be called: screens ask for hundreds of items each time the clock moves on.
 */
export class Escalations {
	readonly #roster: Roster;
	readonly #known = new WeakMap<Item, Known>();

	constructor(roster: Roster) {
		this.#roster = roster;
	}

	of(work: Item, now: string): Escalation | undefined {
		const known = this.#known.get(work);
		if (known && known.from <= now && (known.until === undefined || now < known.until))
			return known.escalation;
		const escalation = escalationOf(work, this.#roster, now);
		const from = escalation?.called.at(-1)?.at ?? '';
		this.#known.set(work, { escalation, from, until: escalation?.next?.at });
		return escalation;
	}
}
