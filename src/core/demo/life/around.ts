import { dayOf, HOUR, MINUTE, minuteOfDay, momentOf } from '../plant-time.ts';
import type { DemoAsset, Person, Place, Plant } from '../plant.ts';
import { withRole } from '../plant.ts';
import type { DemoDevice } from '../stage.ts';
import { DAY_SHIFT, isWorkday, shiftsOn } from '../working-days.ts';
import type { Role } from '../../access/actor.ts';

export const isHere = (person: Person, now: number): boolean => person.onShiftUntil > now;

export const placeOf = (asset: DemoAsset): Place | undefined => asset.place ?? asset.parent?.place;

/** With what somebody acts there: operators use the tablet that hangs at the line. */
export const deviceOf = (person: Person, place: Place | undefined): DemoDevice =>
	person.role === 'operator' && place ? place.tablet : person.device;

/** Who stands at a place now; at quiet hours whoever comes by. */
export const witnessAt = (plant: Plant, place: Place | undefined): Person | undefined => {
	const { stage, people } = plant;
	const operators = withRole(plant, 'operator').filter((person) => isHere(person, stage.now));
	const own = operators.filter((person) => person.place === place);
	return (
		stage.dice.pickFrom(own.length > 0 ? own : operators) ??
		stage.dice.pickFrom(
			people.filter(({ role }) => role === 'technician').filter((one) => isHere(one, stage.now))
		)
	);
};

/** Somebody of that role who is here, else one who will read it later. */
export const someone = (plant: Plant, role: Role): Person => {
	const all = withRole(plant, role);
	const here = all.filter((person) => isHere(person, plant.stage.now));
	return plant.stage.dice.pick(here.length > 0 ? here : all);
};

/** How long until the offices are at it: at once in the daytime, else the next working morning. */
export const untilOffice = ({ stage }: Pick<Plant, 'stage'>, median = 45): number => {
	const { now, dice } = stage;
	const wait = Math.min(6 * HOUR, dice.lognormal(median, 0.9) * MINUTE);
	const minute = minuteOfDay(now + wait);
	let day = dayOf(now + wait);
	if (isWorkday(day) && minute >= DAY_SHIFT.from && minute < DAY_SHIFT.to) return wait;
	if (!isWorkday(day) || minute >= DAY_SHIFT.to) day += 1;
	while (!isWorkday(day)) day += 1;
	return momentOf(day, DAY_SHIFT.from + dice.whole(5, 100)) - now;
};

export const runsNow = (place: Place | undefined, now: number): boolean => {
	if (place?.runsAlways) return true;
	const minute = minuteOfDay(now);
	const [day, of] =
		minute < 360
			? [dayOf(now) - 1, 'night']
			: [dayOf(now), minute < 840 ? 'early' : minute < 1_320 ? 'late' : 'night'];
	return shiftsOn(day).some((shift) => shift === of);
};
