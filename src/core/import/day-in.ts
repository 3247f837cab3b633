export const DAY_FORMATS = ['ymd', 'dmy', 'mdy', 'serial'] as const;
export type DayFormat = (typeof DAY_FORMATS)[number];

const PARTS =
	/^(\d{1,4})[-./\s](\d{1,2})[-./\s](\d{2,4})(?:[T\s,]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?\s*(?:Z|UTC)?$/;
const SERIAL = /^(\d{4,5})(?:[.,]\d+)?$/;

/** Excel counts days from here; it takes 1900 for a leap year. */
const EXCEL_BEGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const two = (value: number) => String(value).padStart(2, '0');

const century = (text: string): number =>
	text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

/** A day and, where the cell has one, its time of day as it stands there. */
export interface DayIn {
	day: string;
	time: string | undefined;
}

const dayOf = (year: number, month: number, day: number): string | undefined => {
	const at = new Date(Date.UTC(year, month - 1, day));
	const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
	return isReal && year >= 1900 && year < 2200 ? `${year}-${two(month)}-${two(day)}` : undefined;
};

export const dayIn = (text: string, format: DayFormat): DayIn | undefined => {
	const cell = text.trim();
	if (format === 'serial') {
		const days = Number(SERIAL.exec(cell)?.[1] ?? NaN);
		if (Number.isNaN(days)) return undefined;
		return { day: new Date(EXCEL_BEGIN + days * DAY).toISOString().slice(0, 10), time: undefined };
	}
	const [, a = '', b = '', c = '', hour, minute] = PARTS.exec(cell) ?? [];
	if (a === '' || (format === 'ymd') !== (a.length === 4)) return undefined;
	const [year, month, date] =
		format === 'ymd'
			? [Number(a), Number(b), Number(c)]
			: format === 'dmy'
				? [century(c), Number(b), Number(a)]
				: [century(c), Number(a), Number(b)];
	const day = dayOf(year, month, date);
	if (day === undefined) return undefined;
	return { day, time: hour === undefined ? undefined : `${two(Number(hour))}:${minute ?? '00'}` };
};

/**
 * By which format the days of a column are written: the one that most of them fit. Where day and month could both be
 * meant everywhere, `usual` decides, and a person is asked to look (`isSure`).
 */
export const dayFormatOf = (
	cells: readonly string[],
	usual: 'dmy' | 'mdy'
): { format: DayFormat; isSure: boolean } => {
	const fits = (format: DayFormat) => cells.filter((cell) => dayIn(cell, format) !== undefined).length;
	const counts = { ymd: fits('ymd'), dmy: fits('dmy'), mdy: fits('mdy'), serial: fits('serial') };
	const best = Math.max(...Object.values(counts));
	if (best === 0) return { format: usual, isSure: true };
	if (counts.dmy === best && counts.mdy === best) return { format: usual, isSure: false };
	return { format: DAY_FORMATS.find((format) => counts[format] === best) ?? usual, isSure: true };
};
