import type { Observable } from 'rxjs';
import type { Asked } from '#core/search/search-index.ts';
import type { Snapshot } from '#lib/outbox/snapshot.ts';
import { follow, type Stream } from '#lib/queries/follow.ts';
import type { Found } from '#lib/queries/finder.ts';
import type { RecentChanges } from '#lib/replica/recent-changes.ts';
import { DeskLink } from './desk-link.ts';
import { isSameLaid, laidBy } from './laid-acts.ts';
import type { Laid } from './messages.ts';

export interface FinderParts {
	changes: Pick<RecentChanges, 'listen'>;
	snapshots: Observable<Snapshot | undefined>;
}

interface Question {
	readonly asked: Asked;
	readonly show: (found: Found) => void;
}

/** The search as screens see it: tells whoever has the words what becomes of the shelves, and asks. */
export class PageFinder {
	readonly #link: DeskLink;
	readonly #questions = new Map<number, Question>();
	#laid: readonly Laid[] = [];
	#n = 0;

	constructor({ changes, snapshots }: FinderParts) {
		this.#link = new DeskLink((told) => {
			if (told.is === 'found') this.#questions.get(told.n)?.show(told.found);
			else for (const [n, { asked }] of this.#questions) this.#link.say({ do: 'ask', n, asked });
		});
		changes.listen((told) => {
			if (told.is !== 'news') this.#laid = [];
			this.#link.say({ do: 'follow', told });
		});
		follow(snapshots, (snapshot) => {
			const laid = laidBy(snapshot);
			if (isSameLaid(laid, this.#laid)) return;
			this.#laid = laid;
			this.#link.say({ do: 'lay', laid });
		});
	}

	/** To this question, until nobody listens any more. */
	answers(asked: Asked): Stream<Found> {
		return {
			subscribe: (show) => {
				const n = ++this.#n;
				this.#questions.set(n, { asked, show });
				this.#link.say({ do: 'ask', n, asked });
				return { unsubscribe: () => this.#questions.delete(n) };
			}
		};
	}
}
