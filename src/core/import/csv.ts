/** One record of a file: the line on which it begins (as an editor counts them), and what stands in its cells. */
export interface CsvRow {
	line: number;
	cells: string[];
	/** quote: a quotation mark that does not close, or something behind one that has: nobody can say where a cell ends. */
	wrong?: 'quote';
	/** Of a wrong one, as it stands there. */
	raw?: string;
}

/** No cell of a maintenance list is longer: a quotation mark that runs on is a mistake, not a text. */
const LONGEST = 50_000;

const LF = 10;
const CR = 13;
const QUOTE = 34;

interface Quoted {
	text: string;
	/** Behind the closing quotation mark. */
	end: number;
	/** Lines that it goes on over. */
	lines: number;
}

/**
 * RFC 4180 with what spreadsheets make of it: every delimiter, every end of line, quotation marks within a plain cell. A
 * record that cannot be read costs its own line and nothing else: reading goes on with the next one.
 */
export const readCsv = (text: string, delimiter: string): CsvRow[] => {
	const rows: CsvRow[] = [];
	const mark = delimiter.charCodeAt(0);
	let at = 0;
	let line = 1;

	const quoted = (from: number): Quoted | undefined => {
		let lines = 0;
		let i = from + 1;
		for (; i < text.length && i - from < LONGEST; i++) {
			const code = text.charCodeAt(i);
			if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) lines++;
			if (code !== QUOTE) continue;
			if (text.charCodeAt(i + 1) !== QUOTE) {
				const inside = text.slice(from + 1, i);
				return { text: inside.includes('""') ? inside.replaceAll('""', '"') : inside, end: i + 1, lines };
			}
			i++;
		}
		return undefined;
	};

	const endOfLine = (from: number): number => {
		for (let i = from; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === LF || code === CR) return i;
		}
		return text.length;
	};

	const behindEnd = (end: number): number =>
		text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;

	while (at < text.length) {
		const begin = at;
		const cells: string[] = [];
		let lines = 0;
		let isWrong = false;
		for (;;) {
			if (text.charCodeAt(at) === QUOTE) {
				const cell = quoted(at);
				const next = cell && (cell.end < text.length ? text.charCodeAt(cell.end) : LF);
				if (!cell || (next !== mark && next !== LF && next !== CR)) {
					isWrong = true;
					break;
				}
				cells.push(cell.text);
				lines += cell.lines;
				at = cell.end;
			} else {
				const from = at;
				for (; at < text.length; at++) {
					const code = text.charCodeAt(at);
					if (code === mark || code === LF || code === CR) break;
				}
				cells.push(text.slice(from, at));
			}
			if (at >= text.length || text.charCodeAt(at) !== mark) break;
			at++;
		}
		if (isWrong) {
			const end = endOfLine(begin);
			rows.push({ line, cells: [], wrong: 'quote', raw: text.slice(begin, end) });
			at = behindEnd(end);
			line += 1;
			continue;
		}
		if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
		at = behindEnd(at);
		line += lines + 1;
	}
	return rows;
};
