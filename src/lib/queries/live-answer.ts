import { Observable } from 'rxjs';
import type { Read } from '#core/commands/read.ts';
import { same } from '#core/model/same.ts';
import { sharing } from '#core/model/sharing.ts';
import type { Overlay } from '#lib/outbox/overlay.ts';

export type Question<T> = (read: Read) => Promise<T>;

/**
 * The answer to a question about a few documents, again whenever it has changed: a job with its machine, its people and
 * its procedure, all of one moment. Lists that are filtered and sorted are `liveRows`.
 */
export const liveAnswer = <T>(overlay: Overlay, question: Question<T>): Observable<T> =>
	new Observable((screen) => {
		let shown: { answer: T } | undefined;
		let isAsking = false;
		let again = false;
		const ask = async (): Promise<void> => {
			again = true;
			if (isAsking) return;
			isAsking = true;
			while (again && !screen.closed) {
				again = false;
				if (!overlay.snapshots.value) break;
				const answer = await overlay.ask(question);
				if (shown && same(shown.answer, answer)) continue;
				// Whatever a screen draws of it is drawn anew only where it reads differently.
				shown = { answer: shown ? sharing(shown.answer, answer) : answer };
				screen.next(shown.answer);
			}
			isAsking = false;
		};
		return overlay.snapshots.subscribe(() => {
			ask().catch((error: unknown) => {
				isAsking = false;
				// Without a replica there is nothing to ask; the next snapshot comes with one.
				if (overlay.snapshots.value) screen.error(error);
			});
		});
	});
