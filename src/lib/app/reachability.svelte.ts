import { createContext } from 'svelte';

export const BEAT_EVERY = 20_000;
/** A server that accepts and never answers is as good as none. */
export const BEAT_PATIENCE = 5_000;

/** The world around the heartbeat, so that tests can hold its clock. */
export interface Surroundings {
	fetch: (url: string, options: RequestInit) => Promise<Response>;
	now: () => Date;
	/** Calls back once after so many milliseconds; the answer calls it off. */
	after: (milliseconds: number, call: () => void) => () => void;
	/** Whether anybody can see the page. */
	isVisible: () => boolean;
}

const ofBrowser: Surroundings = {
	fetch: (url, options) => fetch(url, options),
	now: () => new Date(),
	after: (milliseconds, call) => {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
	isVisible: () => document.visibilityState === 'visible'
};

/** Only our own server says this; a captive portal answers everything, with something else. */
const isMillwright = async (answer: Response): Promise<boolean> => {
	if (!answer.ok) return false;
	const said: unknown = await answer.json();
	return typeof said === 'object' && said !== null && 'app' in said && said.app === 'millwright';
};

/** Whether the plant's server really answers: asked of the server itself, never of the browser's opinion. */
export class Reachability {
	/** unknown: not asked yet. Since when is told for the other two. */
	#state = $state.raw<'unknown' | 'reachable' | 'unreachable'>('unknown');
	#since = $state.raw<Date>();
	#beating: Promise<void> | undefined;
	#patience: AbortController | undefined;
	readonly #around: Surroundings;

	constructor(around: Surroundings = ofBrowser) {
		this.#around = around;
	}

	get state(): 'unknown' | 'reachable' | 'unreachable' {
		return this.#state;
	}

	get since(): Date | undefined {
		return this.#since;
	}

	/** Asks now; asked again meanwhile, the same answer serves both. */
	beat = (): Promise<void> => (this.#beating ??= this.#ask());

	/** The network has just changed: a question still out was asked of the old one and is not worth waiting for. */
	beatAnew = (): Promise<void> => {
		this.#patience?.abort();
		return (this.#beating = this.#ask());
	};

	/** Beats while the page is seen, and at once when the browser, or the person coming back, suggests a change. */
	watch = (): (() => void) => {
		let isWatching = true;
		let callOff: () => void = () => {};
		const round = () => {
			if (!isWatching) return;
			callOff = this.#around.after(BEAT_EVERY, round);
			if (this.#around.isVisible()) void this.beat();
		};
		round();
		return () => {
			isWatching = false;
			callOff();
		};
	};

	async #ask(): Promise<void> {
		const patience = new AbortController();
		this.#patience = patience;
		const callOff = this.#around.after(BEAT_PATIENCE, () => patience.abort());
		const isReachable = await this.#around
			.fetch('/healthz', { cache: 'no-store', signal: patience.signal })
			.then(isMillwright)
			.catch(() => false);
		callOff();
		if (this.#patience !== patience) return;
		this.#beating = undefined;
		this.#conclude(isReachable ? 'reachable' : 'unreachable');
	}

	#conclude(state: 'reachable' | 'unreachable'): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#since = this.#around.now();
	}
}

export const [useReachability, provideReachability] = createContext<Reachability>();
