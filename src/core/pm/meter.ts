import type { Asset, DocOf } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { roundQuantity } from '../model/round-quantity.ts';

type Meter = NonNullable<Asset['meters']>[string];

export type CounterOrGauge = Pick<Meter, 'type' | 'rollover'>;

export interface MeterLine {
	id: string;
	/** When it was read. */
	at: string;
	/** When it was written down. */
	writtenAt: string;
	value: number;
	restart?: boolean | undefined;
	corrects?: string | undefined;
}

/** A reading as its document tells it. */
export const asLine = (doc: Doc & DocOf<'reading'>): MeterLine => ({
	...doc,
	writtenAt: doc.createdAt || doc.at
});

/** A counter near its end that shows little again has started over; anything else that went down is a mistake. */
const rolledOver = (before: number, value: number, rollover: number) =>
	before >= rollover * 0.8 && value <= rollover * 0.2;

/** How far a counter went from one reading to the next; undefined where it went down for no known reason. */
export const riseBetween = (
	before: number | undefined,
	{ value, restart }: Pick<MeterLine, 'value' | 'restart'>,
	{ rollover }: Pick<Meter, 'rollover'>
): number | undefined => {
	if (before === undefined || restart) return value;
	if (value >= before) return roundQuantity(value - before);
	if (rollover !== undefined && rolledOver(before, value, rollover)) {
		return roundQuantity(rollover - before + value);
	}
	return undefined;
};

const isLater = (a: MeterLine, b: MeterLine) =>
	a.writtenAt === b.writtenAt ? a.id > b.id : a.writtenAt > b.writtenAt;

/** The readings that count, in the order they were read: a corrected one gives way to the last correction of it. */
export const readingsThatCount = (lines: readonly MeterLine[]): MeterLine[] => {
	const corrected = new Set(lines.flatMap(({ corrects }) => corrects ?? []));
	const last = (line: MeterLine) =>
		!lines.some((other) => other.corrects === line.corrects && other !== line && isLater(other, line));
	return lines
		.filter((line) => !corrected.has(line.id) && (line.corrects === undefined || last(line)))
		.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
};

/** The whole life of a counter: over meters that were replaced or started over, blind to readings that went down. */
export const totalOf = (lines: readonly MeterLine[], meter: Pick<Meter, 'rollover'>): number => {
	let total = 0;
	let before: number | undefined;
	for (const line of readingsThatCount(lines)) {
		total = roundQuantity(total + (riseBetween(before, line, meter) ?? 0));
		before = line.value;
	}
	return total;
};
