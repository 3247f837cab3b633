import { OutlookDays } from '#core/pm/slots/outlook-days.ts';
import type { PackedSlots } from '#core/pm/slots/outlook-days.ts';
import type { OutlookAsked } from '#core/pm/slots/outlook.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';

type Tell = (days: OutlookDays) => void;

/** One worker for as long as somebody looks; of several questions only the last is answered. */
export class OutlookWorker {
	#tell: Tell | undefined;
	#worker: Worker | undefined;
	#isMissing = typeof Worker !== 'function';
	#last: OutlookAsked | undefined;
	#n = 0;

	answers =
		(asked: OutlookAsked): Source<OutlookDays> =>
		(show) => {
			this.#tell = show;
			this.#ask(asked);
			return () => {
				// Not where the next question has been asked already.
				if (this.#tell === show) this.#end();
			};
		};

	#ask(asked: OutlookAsked): void {
		this.#n += 1;
		this.#last = asked;
		if (this.#isMissing) void this.#askHere();
		else (this.#worker ??= this.#start()).postMessage({ n: this.#n, asked });
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = this.#last = this.#tell = undefined;
	}

	#start(): Worker {
		const worker = new Worker(new URL('./outlook-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data: { n, slots } }: MessageEvent<{ n: number; slots: PackedSlots }>) => {
			if (n === this.#n && this.#last) this.#tell?.(new OutlookDays(this.#last.pairs, slots));
		};
		// A worker whose code did not come leaves the question to the page.
		worker.onerror = () => {
			this.#isMissing = true;
			void this.#askHere();
		};
		return worker;
	}

	async #askHere(): Promise<void> {
		const { outlook } = await import('#core/pm/slots/outlook.ts');
		if (this.#last) this.#tell?.(new OutlookDays(this.#last.pairs, outlook(this.#last)));
	}
}
