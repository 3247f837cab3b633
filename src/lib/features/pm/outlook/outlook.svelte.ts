import type { Day } from '#core/pm/day.ts';
import type { OutlookDays } from '#core/pm/slots/outlook-days.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';
import { OutlookWorker } from './ask-worker.ts';
import { outlookQuestion } from './question.ts';

/** Nothing is known yet to reckon with. */
const nothing = () => () => {};

/** What is still to come, reckoned beside the page: the answer before stays until the next one is there. */
export class Outlook {
	readonly #days: LiveQuery<OutlookDays>;

	constructor(pm: PmBook, until: () => Day) {
		const worker = new OutlookWorker();
		this.#days = new LiveQuery(() => {
			const question = outlookQuestion(pm, until());
			return question ? worker.answers(question) : nothing;
		});
	}

	/** Undefined until the first answer. */
	get days(): OutlookDays | undefined {
		return this.#days.current;
	}
}
