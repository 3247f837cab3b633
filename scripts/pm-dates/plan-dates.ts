import { dateOf, dayNamed } from '#core/pm/day.ts';
import type { Day } from '#core/pm/day.ts';
import { foreseen } from '#core/pm/slots/forecast.ts';
import { limitIn, no } from './options.ts';
import type { Answer, Typed } from './options.ts';
import { readPlanFile } from './plan-file.ts';
import type { PlanFile } from './plan-file.ts';

const LAST = '9999-12-31';

interface Wanted {
	from: Day;
	to: Day;
	limit: number;
	due: boolean;
}

function* some(file: PlanFile, { from, to, limit, due: isDue }: Wanted): Generator<string> {
	const { settled, calendar, reading } = file;
	const stand = reading && { ...reading, on: dayNamed(reading.on) ?? 0 };
	let told = 0;
	// A day off at the end may move the last work back into the time that is asked for.
	for (const { due, planned } of foreseen(file, to + 60, { settled, calendar, stand })) {
		const day = isDue ? due : planned;
		if (day < from || day > to) continue;
		yield dateOf(day);
		told += 1;
		if (told >= limit) return;
	}
}

const dayIn = (name: string, text: string | undefined, without: string): Answer<Day> => {
	const day = dayNamed(text ?? without);
	return day === undefined ? no(`${name} ${text} is no day of the calendar.`) : { ok: true, value: day };
};

/** The days of a plan in a file, or why there are none. */
export const planDates = ({ plan, from, to, limit, due }: Typed): Answer<Iterable<string>> => {
	const file = readPlanFile(plan ?? '');
	if (!file.ok) return file;
	const first = dayIn('--from', from, '0000-01-01');
	if (!first.ok) return first;
	const last = dayIn('--to', to, LAST);
	if (!last.ok) return last;
	const most = limitIn(limit);
	if (!most.ok) return most;
	if (to === undefined && limit === undefined) {
		return no('The plan goes on and on: say where to end, with --to or --limit.');
	}
	const { calendar, meter } = file.value.schedule;
	if (!calendar && !meter) return no('The plan has neither a calendar rule nor a meter rule.');
	if (!calendar && !file.value.reading)
		return no('A plan by a meter alone needs a "reading" to foresee days from.');
	return { ok: true, value: some(file.value, { from: first.value, to: last.value, limit: most.value, due }) };
};
