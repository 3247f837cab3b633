import type { Change } from './apply-effects.ts';
import type { ServedQuery } from './served-query.ts';
import type { Row } from './row.ts';

const MOST_ANSWERS = 16;
/** A backlog of 50,000 jobs that is followed row by row is not read anew at each change of one. */
const MOST_ROWS = 60_000;
/** So many changes at once are read anew sooner than they are put in one by one. */
const MANY = 500;

interface Answer {
	readonly query: ServedQuery;
	rows: readonly Row[];
	/** The first so many of the query's rows; Infinity where these are all. */
	asked: number;
}

const nameOf = ({ shelf, prepared }: ServedQuery): string => {
	const { index, startKeys, endKeys, inclusiveStart, inclusiveEnd } = prepared.queryPlan;
	return JSON.stringify([shelf, index, startKeys, endKeys, inclusiveStart, inclusiveEnd]);
};

/** Where it belongs among rows in order. */
const placeOf = (rows: readonly Row[], row: Row, compare: ServedQuery['compare']): number => {
	let [from, to] = [0, rows.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		const other = rows[middle];
		if (other && compare(other, row) < 0) from = middle + 1;
		else to = middle;
	}
	return from;
};

/** As the shelf has it after these changes. What lies beyond the rows that were asked for is not known, and stays so. */
const changed = ({ query, rows: before, asked: most }: Answer, changes: readonly Change[]): Answer => {
	const { shelf, matches, compare } = query;
	const rows = [...before];
	let asked = most;
	for (const change of changes) {
		if (change.shelf !== shelf) continue;
		const at = change.before && matches(change.before) ? rows.findIndex(({ id }) => id === change.id) : -1;
		if (at >= 0) {
			rows.splice(at, 1);
			asked -= 1;
		}
		if (!change.after || !matches(change.after)) continue;
		const place = placeOf(rows, change.after, compare);
		if (place >= asked) continue;
		rows.splice(place, 0, change.after);
		asked += 1;
	}
	return { query, rows, asked };
};

const touches = ({ shelf, matches }: ServedQuery, change: Change): boolean =>
	change.shelf === shelf &&
	((change.before !== undefined && matches(change.before)) ||
		(change.after !== undefined && matches(change.after)));

/**
 * Lists that were read lately, kept as they are in the version of the shelves that the page knows: a list that is opened
 * again, or of which one row has changed, is not read from the disk anew.
 */
export class RowMemo {
	readonly #answers = new Map<string, Answer>();
	#turn = 0;

	/** Rises when all is forgotten: what was read before that must not be kept after it. */
	get turn(): number {
		return this.#turn;
	}

	find(query: ServedQuery, limit: number): readonly Row[] | undefined {
		const name = nameOf(query);
		const known = this.#answers.get(name);
		if (!known || known.asked < limit) return undefined;
		// The one used last goes last.
		this.#answers.delete(name);
		this.#answers.set(name, known);
		return known.rows.length > limit ? known.rows.slice(0, limit) : known.rows;
	}

	keep(query: ServedQuery, limit: number, rows: readonly Row[]): void {
		const name = nameOf(query);
		this.#answers.delete(name);
		this.#answers.set(name, { query, rows, asked: rows.length < limit ? Infinity : limit });
		let held = [...this.#answers.values()].reduce((sum, answer) => sum + answer.rows.length, 0);
		for (const [oldest, answer] of this.#answers) {
			if (this.#answers.size <= MOST_ANSWERS && held <= MOST_ROWS) return;
			this.#answers.delete(oldest);
			held -= answer.rows.length;
		}
	}

	/** A publication has brought these. */
	follow(changes: readonly Change[]): void {
		if (changes.length > MANY) return this.forget();
		for (const [name, answer] of this.#answers) {
			const touching = changes.filter((change) => touches(answer.query, change));
			if (touching.length > 0) this.#answers.set(name, changed(answer, touching));
		}
	}

	forget(): void {
		this.#turn += 1;
		this.#answers.clear();
	}
}
