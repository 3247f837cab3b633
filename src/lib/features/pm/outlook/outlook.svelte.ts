import type { Day } from '#core/pm/day.ts';
import type { OutlookDays } from '#core/pm/slots/outlook-days.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';
import { OutlookWorker } from './ask-worker.ts';
import { outlookQuestion } from './question.ts';

/** What is still to come, reckoned beside the page: the answer before stays until the next one is there. */
export class Outlook {
	#days = $state.raw<OutlookDays>();

	/** While a component is made. */
	constructor(pm: PmBook, until: () => Day) {
		const worker = new OutlookWorker((days) => (this.#days = days));
		$effect(() => {
			const question = outlookQuestion(pm, until());
			if (question) worker.ask(question);
		});
		$effect(() => worker.end);
	}

	/** Undefined until the first answer. */
	get days(): OutlookDays | undefined {
		return this.#days;
	}
}
