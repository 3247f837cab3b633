import type { Observable } from 'rxjs';
import type { Shelf } from '#core/model/shelves.ts';
import type { Publication, Replica } from './replica.ts';

/** Where a document is, or was. */
export interface Touched {
	readonly shelf: Shelf;
	readonly id: string;
}

/** What became of the shelves between two versions of them. 'many': too much to tell, whoever wants it looks again. */
export interface News {
	readonly replica: string;
	readonly from: number;
	readonly to: number;
	/** A first fill is under way: most of it is still to come. */
	readonly isFilling: boolean;
	readonly touched: readonly Touched[] | 'many';
}

/** The replica people work on, from some version on; then everything that is published of it. */
export type Told =
	| { readonly is: 'off' }
	| {
			readonly is: 'on';
			readonly replica: string;
			readonly version: number;
			readonly isFilling: boolean;
	  }
	| ({ readonly is: 'news' } & News);

/** So many are remembered for whoever begins to listen later. */
const MOST = 5_000;

/** What was published since the page has had its replica, for those who follow the shelves without reading them anew. */
export class RecentChanges {
	readonly #ears = new Set<(told: Told) => void>();
	#start: Told = { is: 'off' };
	#log: News[] = [];
	#held = 0;
	#shedBefore: string | undefined;

	constructor(current: Observable<Replica | undefined>) {
		let hearing: { unsubscribe(): void } | undefined;
		current.subscribe((replica) => {
			hearing?.unsubscribe();
			this.#begin(replica);
			hearing = replica?.publications.subscribe((publication) => this.#follow(replica.name, publication));
		});
	}

	/** All that is remembered, and then everything that comes. */
	listen(hear: (told: Told) => void): () => void {
		hear(this.#start);
		for (const news of this.#log) hear({ is: 'news', ...news });
		this.#ears.add(hear);
		return () => this.#ears.delete(hear);
	}

	#begin(replica: Replica | undefined): void {
		this.#log = [];
		this.#held = 0;
		this.#shedBefore = replica?.state.shedBefore;
		this.#start = replica
			? {
					...{ is: 'on', replica: replica.name, version: replica.state.version },
					isFilling: replica.state.fill !== undefined
				}
			: { is: 'off' };
		for (const hear of this.#ears) hear(this.#start);
	}

	#follow(replica: string, { state, changes }: Publication): void {
		if (this.#start.is !== 'on') return;
		const from = this.#log.at(-1)?.to ?? this.#start.version;
		const isFilling = state.fill !== undefined;
		// What had to make room went without a word about each.
		const isTold = !isFilling && state.shedBefore === this.#shedBefore && state.version === from + 1;
		this.#shedBefore = state.shedBefore;
		const touched =
			isTold && changes !== 'many' ? changes.map(({ shelf, id }) => ({ shelf, id })) : ('many' as const);
		const news = { replica, from, to: state.version, isFilling, touched };
		this.#keep(news);
		for (const hear of this.#ears) hear({ is: 'news', ...news });
	}

	#keep(news: News): void {
		this.#log.push(news);
		this.#held += news.touched === 'many' ? 0 : news.touched.length;
		if (news.touched !== 'many' && this.#held <= MOST) return;
		this.#log = [{ ...news, from: this.#log[0]?.from ?? news.from, touched: 'many' }];
		this.#held = 0;
	}
}
