import type { Sql, Value } from './driver.ts';

const LARGEST = 512;

/** Lists come in few lengths, so that each is prepared once; the last id fills up. */
const padded = (ids: readonly string[]): Value[] => {
	const length = 2 ** Math.ceil(Math.log2(ids.length));
	return Array.from({ length }, (_, i) => ids[Math.min(i, ids.length - 1)] ?? null);
};

const inParts = async <Row>(
	sql: Sql,
	ids: readonly string[],
	textFor: (length: number) => string
): Promise<Row[]> => {
	const answers: Promise<Row[]>[] = [];
	for (let from = 0; from < ids.length; from += LARGEST) {
		const values = padded(ids.slice(from, from + LARGEST));
		answers.push(sql.all<Row>(textFor(values.length), values));
	}
	return (await Promise.all(answers)).flat();
};

/** Runs a statement whose last part is `IN` over any number of ids. */
export const allIn = <Row>(sql: Sql, text: string, ids: readonly string[]): Promise<Row[]> =>
	inParts(sql, ids, (length) => `${text} (${Array(length).fill('?').join(', ')})`);

/** Runs a statement whose last part is `FROM` over a list of texts, `v.column1`. The last one may come more than once. */
export const allValues = <Row>(sql: Sql, text: string, values: readonly string[]): Promise<Row[]> =>
	inParts(sql, values, (length) => `${text} (VALUES ${Array(length).fill('(?)').join(', ')}) AS v`);
