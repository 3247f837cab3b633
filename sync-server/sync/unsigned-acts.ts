const HOUR_MS = 3_600_000;
/** More reports in an hour than a bad shift has. */
const MOST = 30;

/** How much comes from a shared device while nobody is signed in on it, by the time it was done. */
export class UnsignedActs {
	readonly #times = new Map<string, number[]>();

	/** Whether one more is what a plant may see; what is beyond is for a supervisor to look at first. */
	isPlausible(device: string, at: number): boolean {
		const near = (this.#times.get(device) ?? []).filter((time) => Math.abs(time - at) < HOUR_MS);
		if (near.length >= MOST) return false;
		this.#times.set(device, [...near, at]);
		return true;
	}
}
