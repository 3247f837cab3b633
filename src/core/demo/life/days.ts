import { DAY, dayOf, HOUR, MINUTE, momentOf, weekdayOf } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import { isAway } from '../setup/absences.ts';
import type { Story } from '../timeline.ts';
import { crewOn, DAY_SHIFT, isWorkday, loadOf, SHIFTS, shiftsOn } from '../working-days.ts';
import { attend, technicianShift } from './on-shift.ts';
import { openDue } from './planned.ts';
import { readMeter } from './readings.ts';
import { report } from './reporting.ts';
import { smallStop } from './stops.ts';
import { storeMorning } from './store-keeping.ts';

const presence = (plant: Plant, person: Person, until: number): Story =>
	person.role === 'technician' ? technicianShift(plant, person, until) : attend(person, until);

/** Who comes when, this day. */
const beginShifts = (plant: Plant, today: Day): void => {
	const { stage, people } = plant;
	for (const person of people) {
		if (isAway(person.away, today)) continue;
		const late = stage.dice.between(-4, 6);
		const begin = ({ from, to }: { from: number; to: number }) =>
			stage.begin(presence(plant, person, momentOf(today, to)), momentOf(today, from + late));
		if (person.crew === 'day') {
			if (isWorkday(today)) begin(DAY_SHIFT);
			continue;
		}
		for (const shift of shiftsOn(today)) if (crewOn(today, shift) === person.crew) begin(SHIFTS[shift]);
	}
};

/** A moment of the day, as they are when most happens: by day, less at night. */
const someMoment = ({ stage: { dice } }: Plant, today: Day): number => {
	const busy = shiftsOn(today).length;
	const minute =
		busy === 3 && dice.chance(0.25)
			? dice.whole(22 * 60, 30 * 60)
			: dice.whole(6 * 60, busy === 1 ? 14 * 60 : 22 * 60);
	return momentOf(today, minute);
};

interface Course {
	/** Work items that should have been asked for by the end of a day, counted from the first. */
	wantedBy: readonly number[];
	last: Day;
}

const courseOf = (plant: Plant, first: Day): Course => {
	const { until } = plant.stage;
	const last = Math.max(first, dayOf(until - 10 * HOUR));
	const loads = Array.from({ length: last - first + 1 }, (_, n) => loadOf(first + n));
	const all = loads.reduce((sum, load) => sum + load, 0);
	let sum = 0;
	return { last, wantedBy: loads.map((load) => ((sum += load) / all) * plant.wanted) };
};

/** So many reports as are missing at the day's share; on the last day exactly the rest. */
const beginReports = (plant: Plant, today: Day, first: Day, { wantedBy, last }: Course): void => {
	const { stage, created, wanted } = plant;
	const { dice } = stage;
	const missing = (wantedBy[today - first] ?? wanted) - created;
	const count =
		today === last ? wanted - created : Math.round(dice.normal(missing, Math.sqrt(Math.max(0, missing))));
	const end = stage.until - 20 * MINUTE;
	for (let n = 0; n < count; n++) {
		const at = someMoment(plant, today);
		stage.begin(
			report(plant),
			at < end && at > stage.now
				? at
				: Math.max(stage.now, Math.min(end, stage.now + dice.between(0, 1) * Math.max(0, end - stage.now)))
		);
	}
	const stops = Math.floor(Math.max(0, missing) * 0.75 + dice.between(0, 1));
	for (let n = 0; n < stops; n++) {
		stage.begin(
			smallStop(
				plant,
				dice.weighted(plant.machines, ({ trouble }) => trouble)
			),
			someMoment(plant, today)
		);
	}
};

/** How many days lie between two readings of a machine, so that readings do not outnumber the work. */
const readingEvery = ({ machines, wanted }: Plant, days: number): number =>
	Math.max(7, Math.round((machines.length * days) / Math.max(1, wanted * 0.25)));

/** Every day of the plant, from the night before to the end of the story. */
export function* days(plant: Plant): Story {
	const { stage } = plant;
	const first = dayOf(stage.now) + 1;
	const course = courseOf(plant, first);
	const every = readingEvery(plant, course.last - first + 1);
	for (let today = first; momentOf(today, 0) < stage.until; today++) {
		yield Math.max(1, momentOf(today, 4 * 60 + 15) - stage.now);
		if (today <= course.last) openDue(plant, today);
		beginShifts(plant, today);
		if (today <= course.last) beginReports(plant, today, first, course);
		if (isWorkday(today)) {
			stage.begin(
				storeMorning(plant, weekdayOf(today), Math.floor(today / 7)),
				momentOf(today, DAY_SHIFT.from)
			);
		}
		for (const [n, machine] of plant.machines.entries()) {
			if (!machine.machine?.meters.includes('hours') || (today + n) % every !== 0) continue;
			stage.begin(readMeter(plant, machine), momentOf(today, 0) + stage.dice.between(7, 20) * HOUR);
		}
		if (stage.now > stage.until - DAY && stage.isOver) return;
	}
}
