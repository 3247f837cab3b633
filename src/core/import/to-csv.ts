/** A spreadsheet takes these for the beginning of a formula, and would run it for whoever opens the file. */
const FORMULA = /^[=+\-@\t\r]/;
/** A number may begin so, and is no formula. */
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** A cell that every spreadsheet shows as it stands here, and never runs. */
export const safeCell = (text: string): string =>
	FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const quoted = (text: string, delimiter: string): string =>
	/["\r\n]/.test(text) || text.includes(delimiter) || text.trim() !== text
		? `"${text.replaceAll('"', '""')}"`
		: text;

/** With the mark by which Excel knows UTF-8, and the ends of lines that it writes itself. */
export const toCsv = (rows: Iterable<readonly string[]>, delimiter: ';' | ','): string => {
	const lines = ['\uFEFF'];
	for (const row of rows) {
		lines.push(row.map((cell) => quoted(safeCell(cell), delimiter)).join(delimiter), '\r\n');
	}
	return lines.join('');
};
