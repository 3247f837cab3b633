import type { Work } from '../model/collections.ts';
import { countedLabour } from './labour.ts';
import type { LabourLine } from './labour.ts';

/** What is strange about a time somebody wrote down. It is said and kept: they were there, we were not. */
export type Oddity = 'future' | 'overlap' | 'long';

interface Span {
	from: string;
	to: string;
}

const MINUTE = 60_000;
/** Clocks of two devices may differ by so much. */
const AHEAD = 2 * MINUTE;
const LONG = 12 * 60 * MINUTE;

const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** `lines`: what this person booked already; a running timer counts until now. */
export const odditiesOf = (span: Span, lines: readonly LabourLine[], now: string): Oddity[] => {
	const odd: Oddity[] = [];
	if (Date.parse(span.to) > Date.parse(now) + AHEAD) odd.push('future');
	if (lines.some(({ from, to = now }) => overlaps(span, { from, to }))) odd.push('overlap');
	if (Date.parse(span.to) - Date.parse(span.from) > LONG) odd.push('long');
	return odd;
};

export interface BookedLine {
	id: string;
	line: LabourLine;
	odd: Oddity[];
}

/** The lines that count, in the order they were worked, each with what is strange about it. */
export const bookedLines = ({ labour }: Pick<Work, 'labour'>, now: string): BookedLine[] => {
	const counted = countedLabour(labour).filter(([, { minutes, to }]) => to === undefined || minutes !== 0);
	return counted
		.map(([id, line]) => {
			const others = counted.filter(([other, { person }]) => other !== id && person === line.person);
			const span = { from: line.from, to: line.to ?? now };
			return {
				id,
				line,
				odd: odditiesOf(
					span,
					others.map(([, one]) => one),
					now
				)
			};
		})
		.sort((a, b) =>
			a.line.from === b.line.from ? (a.id < b.id ? -1 : 1) : a.line.from < b.line.from ? -1 : 1
		);
};
