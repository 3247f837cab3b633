import type { CsvRow } from './csv.ts';
import { dayFormatOf, dayIn } from './day-in.ts';
import type { DayFormat } from './day-in.ts';
import { NO, plainName, YES } from './fields.ts';
import type { Field } from './fields.ts';
import { decimalOf, numberIn } from './number-in.ts';
import type { Decimal } from './number-in.ts';
import { mapSteps } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Mapping } from './recognise.ts';

/** Why a row cannot come in, or not as it stands. Words for it are the screen's. */
export interface Problem {
	code: string;
	field?: string;
	/** What stands there, or what it is about: a code, a line. */
	about?: string;
}

export type Value = string | number | boolean;

/** A row of the file, with what its cells mean. */
export interface Row {
	/** Its place among the rows of the file. */
	i: number;
	line: number;
	values: Readonly<Record<string, Value>>;
	problems: readonly Problem[];
}

/** How the cells of this file are written; each column that can be read two ways has its own. */
export interface Reading {
	mapping: Mapping;
	decimals: Readonly<Record<string, Decimal>>;
	days: Readonly<Record<string, DayFormat>>;
	/** Columns of days in which day and month could be meant either way. */
	unsure: readonly string[];
}

export interface Usual {
	decimal: Decimal;
	day: 'dmy' | 'mdy';
}

const columnOf = (rows: readonly CsvRow[], column: number): string[] =>
	rows.flatMap(({ cells }) => {
		const cell = cells[column]?.trim();
		return cell ? [cell] : [];
	});

/** By what all cells of a column have in common. */
export const readingOf = (
	rows: readonly CsvRow[],
	fields: readonly Field[],
	mapping: Mapping,
	usual: Usual
): Reading => {
	const decimals: Record<string, Decimal> = {};
	const days: Record<string, DayFormat> = {};
	const unsure: string[] = [];
	for (const { name, type } of fields) {
		const column = mapping[name];
		if (column === undefined) continue;
		if (type === 'number' || type === 'whole')
			decimals[name] = decimalOf(columnOf(rows, column), usual.decimal);
		if (type !== 'day') continue;
		const { format, isSure } = dayFormatOf(columnOf(rows, column), usual.day);
		days[name] = format;
		if (!isSure) unsure.push(name);
	}
	return { mapping, decimals, days, unsure };
};

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]+/g;

/** Our own export puts it before what a spreadsheet would take for a formula. */
const MADE_SAFE = /^'(?=[=+\-@\t\r])/;

type Meant = { value: Value } | { problem: string };

const meant = (cell: string, field: Field, reading: Reading): Meant => {
	switch (field.type) {
		case 'text': {
			const text = cell.replace(CONTROLS, ' ').replace(MADE_SAFE, '').trim();
			return text.length > (field.most ?? 200) ? { problem: 'too-long' } : { value: text };
		}
		case 'code': {
			if (CONTROL.test(cell)) return { problem: 'control-signs' };
			const text = cell.replace(MADE_SAFE, '');
			// What a label says is kept sign by sign.
			const code = field.name === 'tag' ? text : text.replace(/\s+/g, ' ');
			return code.length > (field.most ?? 60) ? { problem: 'too-long' } : { value: code };
		}
		case 'number':
		case 'whole': {
			const value = numberIn(cell, reading.decimals[field.name] ?? '.');
			if (value === undefined || (field.type === 'whole' && !Number.isInteger(value)))
				return { problem: 'no-number' };
			const isWithin = value >= (field.least ?? -1e9) && value <= (field.most ?? 1e9);
			return isWithin ? { value } : { problem: 'out-of-range' };
		}
		case 'day': {
			const read = dayIn(cell, reading.days[field.name] ?? 'ymd');
			if (!read) return { problem: 'no-day' };
			return { value: read.time === undefined ? read.day : `${read.day}T${read.time}` };
		}
		case 'yes-no': {
			const plain = plainName(cell);
			if (YES.includes(plain)) return { value: true };
			return NO.includes(plain) ? { value: false } : { problem: 'no-yes-or-no' };
		}
		case 'choice': {
			const plain = plainName(cell);
			const found = Object.entries(field.choices ?? {}).find(
				([value, words]) => plainName(value) === plain || words.includes(plain)
			);
			return found ? { value: found[0] } : { problem: 'unknown-word' };
		}
	}
};

const CUT = 60;

/** Every row with what it says, or why that cannot be told. An empty cell says nothing. */
export const convert = (
	rows: readonly CsvRow[],
	fields: readonly Field[],
	reading: Reading,
	width: number
): Steps<Row[]> =>
	mapSteps(rows, (row, i): Row => {
		if (row.wrong) return { i, line: row.line, values: {}, problems: [{ code: `csv-${row.wrong}` }] };
		const more = row.cells.slice(width).some((cell) => cell.trim() !== '');
		if (more) return { i, line: row.line, values: {}, problems: [{ code: 'too-many-cells' }] };
		const values: Record<string, Value> = {};
		const problems: Problem[] = [];
		for (const field of fields) {
			const column = reading.mapping[field.name];
			const cell = column === undefined ? '' : (row.cells[column]?.trim() ?? '');
			if (cell === '') continue;
			const found = meant(cell, field, reading);
			if ('problem' in found)
				problems.push({ code: found.problem, field: field.name, about: cell.slice(0, CUT) });
			else if (found.value !== '') values[field.name] = found.value;
		}
		return { i, line: row.line, values, problems };
	});
