import type { CsvFile } from '#core/import/dialect.ts';
import type { RowPlan } from '#core/import/import-plan.ts';
import { toCsv } from '#core/import/to-csv.ts';

/** The rows that cannot come in as they stand in the file, each with why: put right, it is a file to bring in. */
export const errorFile = (
	file: CsvFile,
	name: string,
	wrong: readonly RowPlan[],
	{ why, column }: { why: (row: RowPlan) => string; column: string }
): [name: string, file: Blob] => {
	const byLine = new Map(file.rows.map((row) => [row.line, row]));
	const width = file.header.cells.length;
	const rows = wrong.map((plan) => {
		const row = byLine.get(plan.row.line);
		const cells = row?.raw === undefined ? (row?.cells ?? []) : [row.raw];
		return [...Array.from({ length: width }, (_, i) => cells[i] ?? ''), why(plan)];
	});
	const delimiter = file.delimiter === ',' ? ',' : ';';
	const text = toCsv([[...file.header.cells, column], ...rows], delimiter);
	return [`${name.replace(/\.[^.]*$/, '')}-errors.csv`, new Blob([text], { type: 'text/csv' })];
};
