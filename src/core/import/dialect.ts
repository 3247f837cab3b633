import { readCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What is looked at to tell which delimiter a file has. */
const SAMPLE = 20_000;
const ROWS = 25;

/** "sep=;" on the first line: Excel writes and reads it. */
const SEP = /^sep=(.)\r?\n/i;

const isDelimiter = (sign: string | undefined): sign is Delimiter => DELIMITERS.some((one) => one === sign);

/** Rows that agree about how many cells there are, and how many that is. */
const score = (text: string, delimiter: Delimiter): number => {
	const rows = readCsv(text, delimiter).slice(0, ROWS);
	const width = rows[0]?.cells.length ?? 0;
	if (width < 2) return 0;
	const agreeing = rows.filter(({ cells, wrong }) => !wrong && cells.length === width).length;
	return (agreeing / rows.length) * Math.log2(width + 1);
};

export interface CsvFile {
	delimiter: Delimiter;
	/** The names of the columns, and the line on which they stand. */
	header: CsvRow;
	rows: CsvRow[];
}

/** The file as a table, or nothing where it has no line with words. */
export const openCsv = (whole: string, wanted?: Delimiter): CsvFile | undefined => {
	const bare = whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
	const said = SEP.exec(bare);
	// The line stays, empty: lines are counted as an editor counts them.
	const text = said ? `\n${bare.slice(said[0].length)}` : bare;
	const sample = text.slice(0, SAMPLE);
	const [best] = DELIMITERS.map((one) => ({ one, score: score(sample, one) })).sort(
		(a, b) => b.score - a.score
	);
	const sign = said?.[1];
	const delimiter = wanted ?? (isDelimiter(sign) ? sign : (best?.one ?? ';'));
	const [header, ...rows] = readCsv(text, delimiter);
	return header && !header.wrong ? { delimiter, header, rows } : undefined;
};
