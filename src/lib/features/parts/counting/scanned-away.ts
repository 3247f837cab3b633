/** Keys closer together come from a hand scanner, not from a hand. */
const BETWEEN = 60;
const FAST_KEYS = 3;

/**
 * The first signs of a label reach the field that somebody writes in before anybody can know that a scanner types. Knows
 * what stood there before them.
 */
export class ScannedAway<Value> {
	#before: { value: Value } | undefined;
	#last = -Infinity;
	#keys = 0;

	/** Before the key changes anything. */
	press(at: number, value: Value): void {
		if (at - this.#last > BETWEEN) {
			this.#before = { value };
			this.#keys = 0;
		}
		this.#last = at;
		this.#keys += 1;
	}

	/** A label was read: what stands in the field without it. */
	valueNow(value: Value): Value {
		const before = this.#keys >= FAST_KEYS ? this.#before : undefined;
		this.#keys = 0;
		this.#last = -Infinity;
		return before ? before.value : value;
	}
}
