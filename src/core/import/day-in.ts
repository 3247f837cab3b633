import { plainName } from './fields.ts';

export const DAY_FORMATS = ['ymd', 'dmy', 'mdy', 'serial'] as const;
export type DayFormat = (typeof DAY_FORMATS)[number];

/** Behind a day: hours and minutes, before or after noon, and where a program wrote it, the zone they are meant in. */
const CLOCK =
	'(?:[T\\s,]+(\\d{1,2}):([0-5]\\d)(?::\\d\\d(?:[.,]\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?';
const IN_NUMBERS = new RegExp(`^(\\d{1,4})[-./\\s](\\d{1,2})[-./\\s](\\d{2,4})${CLOCK}$`, 'i');
const DAY_NAMED = /^(\d{1,2})[-.\s]+(?:de\s+)?(\p{L}{3,})\.?(?:[-.\s]+|\s+de\s+)(?=\d)/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?=\d{2,4}\b)/u;
/** From 1927 on: fewer digits are a year, not a count of days. */
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;

/** By their first three letters, as `plainName` writes them: English, German, Spanish, Polish. */
const MONTHS = [
	...['jan ene sty', 'feb lut', 'mar mrz', 'apr abr kwi', 'may mai maj', 'jun cze'],
	...['jul lip', 'aug ago sie', 'sep wrz', 'oct okt paz', 'nov lis', 'dec dez dic gru']
].map((names) => names.split(' '));

const monthIn = (name: string): number =>
	MONTHS.findIndex((names) => names.includes(plainName(name).slice(0, 3))) + 1;

/** With a number for the name of its month; that leaves no doubt about which one the day is. */
const inNumbers = (cell: string): { cell: string; only?: DayFormat } => {
	const [named, day = '', month = ''] = DAY_NAMED.exec(cell) ?? [];
	if (named !== undefined)
		return { cell: `${day}-${monthIn(month)}-${cell.slice(named.length)}`, only: 'dmy' };
	const [first, other = '', date = ''] = MONTH_FIRST.exec(cell) ?? [];
	return first === undefined
		? { cell }
		: { cell: `${monthIn(other)}-${date}-${cell.slice(first.length)}`, only: 'mdy' };
};

/** Excel counts days from here; it takes 1900 for a leap year. */
const EXCEL_BEGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const two = (value: number) => String(value).padStart(2, '0');

const century = (text: string): number =>
	text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

/** A day and, where the cell has one, its time of day as it stands there: "14:30", with its zone "14:30+02:00". */
export interface DayIn {
	day: string;
	time: string | undefined;
}

const dayOf = (year: number, month: number, day: number): string | undefined => {
	const at = new Date(Date.UTC(year, month - 1, day));
	const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
	return isReal && year >= 1900 && year < 2200 ? `${year}-${two(month)}-${two(day)}` : undefined;
};

const clockOf = (
	hour: string | undefined,
	minute = '00',
	half: string | undefined,
	zone: string | undefined
) => {
	if (hour === undefined) return { time: undefined };
	const told = Number(hour);
	if (told > 23 || (half !== undefined && (told < 1 || told > 12))) return undefined;
	const hours = half === undefined ? told : (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	const behind = zone && (/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z');
	return { time: `${two(hours)}:${minute}${behind ?? ''}` };
};

const fromSerial = (cell: string): DayIn | undefined => {
	const [, days, part] = SERIAL.exec(cell) ?? [];
	if (days === undefined) return undefined;
	const day = new Date(EXCEL_BEGIN + Number(days) * DAY).toISOString().slice(0, 10);
	const minutes = Math.min(1_439, Math.round(Number(`0.${part ?? 0}`) * 1_440));
	const time = part === undefined ? undefined : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	return { day, time };
};

export const dayIn = (text: string, format: DayFormat): DayIn | undefined => {
	if (format === 'serial') return fromSerial(text.trim());
	const { cell, only = format } = inNumbers(text.trim());
	const [, a = '', b = '', c = '', hour, minute, half, zone] = IN_NUMBERS.exec(cell) ?? [];
	if (a === '' || only !== format || (format === 'ymd') !== (a.length === 4)) return undefined;
	const [year, month, date] =
		format === 'ymd'
			? [Number(a), Number(b), Number(c)]
			: format === 'dmy'
				? [century(c), Number(b), Number(a)]
				: [century(c), Number(a), Number(b)];
	const day = dayOf(year, month, date);
	const clock = clockOf(hour, minute, half, zone);
	return day !== undefined && clock ? { day, ...clock } : undefined;
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
