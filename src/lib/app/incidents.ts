import { LocalValues } from '#lib/device/local-values.ts';

/** A fault of the program, as much of it as helps to find it and nothing that identifies the plant or a person. */
export interface Incident {
	at: string;
	/** Where it surfaced: a page that could not be shown, the window, a promise nobody waited for. */
	from: 'page' | 'window' | 'promise';
	message: string;
	stack: string;
	/** The route, not the address: no codes, no filters. */
	route: string;
}

const KEY = 'millwright.incidents';
const KEEP = 30;

/** Addresses lose what is asked with them; long runs of letters and digits may be keys. */
const withoutSecrets = (text: string): string =>
	text
		.replace(/([?#])[^\s)'"]*/g, '$1…')
		.replace(/[\w.+-]+@[\w-]+\.\w+/g, '…@…')
		.replace(/\b(?=[\w-]*\d)[A-Za-z0-9_-]{24,}\b/g, '…');

const describe = (fault: unknown): { message: string; stack: string } =>
	fault instanceof Error
		? { message: `${fault.name}: ${fault.message}`, stack: fault.stack ?? '' }
		: { message: String(fault), stack: '' };

/** The latest faults, kept over a reload because the page that had them is often gone. */
export class Incidents {
	readonly #values: LocalValues;
	readonly #now: () => Date;

	constructor(values: LocalValues, now: () => Date = () => new Date()) {
		this.#values = values;
		this.#now = now;
	}

	record(from: Incident['from'], fault: unknown, route = ''): void {
		// Whoever builds the app looks into the console, not into a file.
		if (import.meta.env.MODE === 'development') console.error(fault);
		const { message, stack } = describe(fault);
		const incident: Incident = {
			at: this.#now().toISOString(),
			from,
			message: withoutSecrets(message).slice(0, 500),
			stack: withoutSecrets(stack).slice(0, 2000),
			route
		};
		this.#values.write(KEY, JSON.stringify([...this.list(), incident].slice(-KEEP)));
	}

	/** Oldest first. */
	list(): Incident[] {
		try {
			const kept: unknown = JSON.parse(this.#values.read(KEY) ?? '[]');
			return Array.isArray(kept) ? kept : [];
		} catch {
			return [];
		}
	}
}

/** Those of this page. Faults also happen where there is no component to hand anything down. */
export const incidents = new Incidents(new LocalValues(() => localStorage));
