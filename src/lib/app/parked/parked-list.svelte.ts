import type { ParkedAct, ParkedAnswer } from '#core/sync/parked-messages.ts';
import type { Acts } from '#lib/acts/acts.ts';
import type { Toasts } from '#lib/ui/toast/toasts.svelte.ts';
import type { Parts } from '#lib/i18n/messages/parts.ts';
import { saveFile } from '../diagnostics.ts';
import { askParked } from './ask-parked.ts';

interface ListParts {
	readonly token: () => string;
	readonly acts: Acts;
	readonly toasts: Toasts;
	readonly words: () => Parts['parked'];
}

/** What waits on the server as it was when last asked, without what was decided here since. */
export class ParkedList {
	readonly #parts: ListParts;
	#known = $state.raw<readonly ParkedAct[]>();
	/** Decided on this device; the server hears of it in a moment. */
	#here = $state.raw<readonly string[]>([]);
	#next = $state.raw<ParkedAnswer['next']>();
	#trouble = $state.raw<'not-found' | 'unreachable'>();
	#isAsking = $state(false);
	#isDecided = $state(false);

	constructor(parts: ListParts) {
		this.#parts = parts;
	}

	/** Undefined until the first answer. */
	get acts(): readonly ParkedAct[] | undefined {
		return this.#known?.filter(({ act }) => !this.#here.includes(act));
	}

	get hasMore(): boolean {
		return this.#next !== undefined;
	}

	get trouble(): 'not-found' | 'unreachable' | undefined {
		return this.#trouble;
	}

	get isAsking(): boolean {
		return this.#isAsking;
	}

	get isDecided(): boolean {
		return this.#isDecided;
	}

	show(isDecided: boolean): void {
		[this.#isDecided, this.#known, this.#here] = [isDecided, undefined, []];
		void this.ask();
	}

	/** From its beginning, or the next page of it. */
	async ask(after?: ParkedAnswer['next']): Promise<void> {
		this.#isAsking = true;
		const isDecided = this.#isDecided;
		const answer = await askParked(this.#parts.token(), isDecided, after);
		this.#isAsking = false;
		if (isDecided !== this.#isDecided) return;
		this.#trouble = answer.ok ? undefined : answer.trouble;
		if (!answer.ok) return;
		const { acts, next } = answer.value;
		this.#known = [...(after ? (this.#known ?? []) : []), ...acts];
		this.#next = next;
	}

	more(): Promise<void> {
		return this.ask(this.#next);
	}

	accept(chosen: readonly ParkedAct[]): Promise<void> {
		return this.#decide('act.accept', chosen, {}, this.#parts.words().accepted);
	}

	reject(chosen: readonly ParkedAct[], reason: string): Promise<void> {
		return this.#decide('act.reject', chosen, { reason }, this.#parts.words().rejected);
	}

	/** Everything shown, as it is, for whoever has to look into it elsewhere. */
	save(at: Date): void {
		const name = `millwright-parked-${at.toISOString().slice(0, 16).replaceAll(/[:T]/g, '-')}.json`;
		saveFile(
			name,
			JSON.stringify({ millwright: 'parked-acts', takenAt: at.toISOString(), acts: this.acts }, null, '\t')
		);
	}

	/** One after the other, as they were done: what stands on an earlier one finds it. */
	async #decide(
		name: string,
		chosen: readonly ParkedAct[],
		more: object,
		said: (n: number) => string
	): Promise<void> {
		const { acts, toasts, words } = this.#parts;
		const taken: { n: number; act: string }[] = [];
		for (const { act, site } of chosen) {
			const done = await acts.do(name, { act, site, ...more });
			if (!done.ok) {
				toasts.show({ text: done.reason === 'refused' ? words().refused : words().full, icon: 'stopped' });
				break;
			}
			taken.push({ n: done.n, act });
		}
		if (taken.length === 0) return;
		this.#here = [...this.#here, ...taken.map(({ act }) => act)];
		toasts.show({ text: said(taken.length), undo: () => void this.#takeBack(taken) });
	}

	/** The last first, so that none is left that stands on one taken back. */
	async #takeBack(taken: readonly { n: number; act: string }[]): Promise<void> {
		const back: string[] = [];
		for (const { n, act } of taken.toReversed()) if (await this.#parts.acts.takeBack(n)) back.push(act);
		this.#here = this.#here.filter((act) => !back.includes(act));
	}
}
