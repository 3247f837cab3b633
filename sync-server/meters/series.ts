/** One measurement in the text format of Prometheus. Labels are fixed words, never names or ids of anybody. */
export interface Series {
	readonly lines: () => string[];
}

const headOf = (name: string, type: string, help: string): string[] => [
	`# HELP ${name} ${help}`,
	`# TYPE ${name} ${type}`
];

interface Told {
	readonly name: string;
	readonly help: string;
	/** What the label is called, and all values it can have: a series that is there from the start shows its first rise. */
	readonly label: string;
	readonly values: readonly string[];
}

export class Counter implements Series {
	readonly #told: Told;
	readonly #counts: Map<string, number>;

	constructor(told: Told) {
		this.#told = told;
		this.#counts = new Map(told.values.map((value) => [value, 0]));
	}

	/** False for a value that is not counted. */
	add(value: string): boolean {
		const count = this.#counts.get(value);
		if (count === undefined) return false;
		this.#counts.set(value, count + 1);
		return true;
	}

	lines(): string[] {
		const { name, help, label } = this.#told;
		const counts = [...this.#counts].map(([value, count]) => `${name}{${label}="${value}"} ${count}`);
		return [...headOf(name, 'counter', help), ...counts];
	}
}

const BOUNDS = [0.005, 0.02, 0.1, 0.5, 2, 10];

/** How often something took up to so many seconds. */
export class Histogram implements Series {
	readonly #told: Told;
	readonly #seen: Map<string, { buckets: number[]; count: number; sum: number }>;

	constructor(told: Told) {
		this.#told = told;
		const empty = () => ({ buckets: BOUNDS.map(() => 0), count: 0, sum: 0 });
		this.#seen = new Map(told.values.map((value) => [value, empty()]));
	}

	observe(value: string, seconds: number): void {
		const seen = this.#seen.get(value);
		if (seen === undefined) return;
		seen.count += 1;
		seen.sum += seconds;
		seen.buckets = seen.buckets.map((count, i) => count + (seconds <= (BOUNDS[i] ?? 0) ? 1 : 0));
	}

	lines(): string[] {
		const { name, help, label } = this.#told;
		const rows = [...this.#seen].flatMap(([value, { buckets, count, sum }]) => {
			const labels = `${label}="${value}"`;
			return [
				...BOUNDS.map((bound, i) => `${name}_bucket{${labels},le="${bound}"} ${buckets[i] ?? 0}`),
				`${name}_bucket{${labels},le="+Inf"} ${count}`,
				`${name}_sum{${labels}} ${sum}`,
				`${name}_count{${labels}} ${count}`
			];
		});
		return [...headOf(name, 'histogram', help), ...rows];
	}
}

/** What is looked at only when somebody asks; left out while there is nothing to see. */
export const gauge = (name: string, help: string, value: number | undefined): string[] =>
	value === undefined ? [] : [...headOf(name, 'gauge', help), `${name} ${value}`];
