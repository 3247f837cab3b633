import type { DocOf } from '../../model/collections.ts';
import { dateOf, dayNamed } from '../day.ts';

export type Exception = NonNullable<DocOf<'calendar'>['exceptions']>[number];

/** Days in a row that are all off, or all worked. */
export interface Stretch {
	from: string;
	to: string;
	working: boolean;
}

const inOrder = (a: Exception, b: Exception): number => (a.on < b.on ? -1 : Number(a.on > b.on));

const nextOf = (date: string): string => dateOf((dayNamed(date) ?? 0) + 1);

/** Every day from the first to the last. */
export const daysBetween = (from: string, to: string): string[] => {
	const [first, last] = [dayNamed(from), dayNamed(to)];
	if (first === undefined || last === undefined || last < first) return [];
	return Array.from({ length: last - first + 1 }, (_, n) => dateOf(first + n));
};

/** A shutdown of two weeks is one line, not fourteen. */
export const stretchesIn = (exceptions: readonly Exception[]): Stretch[] => {
	const found: Stretch[] = [];
	for (const { on, working } of exceptions.toSorted(inOrder)) {
		const last = found.at(-1);
		if (last && last.working === working && nextOf(last.to) === on) last.to = on;
		else found.push({ from: on, to: on, working });
	}
	return found;
};

/** What is said last about a day holds. */
export const withDays = (
	exceptions: readonly Exception[],
	days: readonly string[],
	working: boolean
): Exception[] => {
	const said = new Set(days);
	return [...exceptions.filter(({ on }) => !said.has(on)), ...[...said].map((on) => ({ on, working }))].sort(
		inOrder
	);
};

export const withoutDays = (exceptions: readonly Exception[], { from, to }: Stretch): Exception[] =>
	exceptions.filter(({ on }) => on < from || on > to);
