import { daysBetween, everyDays } from '../calendar-rule.ts';
import type { Every } from '../calendar-rule.ts';
import { dateOf } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';
import type { DemoAsset, Person, Place, PlanPair, Plant } from '../plant.ts';
import type { Stage } from '../stage.ts';
import { COMPONENTS } from '../words/components.ts';
import { isWorkday } from '../working-days.ts';
import { PLANS, ROUNDS } from '../words/plans.ts';
import type { PlanRow } from '../words/plans.ts';
import { writeProcedure } from './procedures.ts';

interface Candidate {
	row: PlanRow;
	asset: DemoAsset;
	place: Place | undefined;
	every: Every;
	round: boolean;
}

export interface Planning {
	stage: Stage;
	site: string;
	planner: Person;
	engineer: Person;
	teams: Plant['teams'];
	from: Day;
	/** Days of plant life, and how many planned jobs and rounds they should bring. */
	days: number;
	jobs: number;
	rounds: number;
}

const YEARLY: Partial<Record<keyof typeof COMPONENTS, string>> = {
	sensor: 'sensor-year',
	valve: 'valve-year',
	motor: 'motor-year'
};

const candidate = (name: string, asset: DemoAsset): Candidate[] => {
	const row = PLANS[name];
	return row ? [{ row, asset, place: asset.place, every: row.every, round: false }] : [];
};

const ofMachines = (machines: readonly DemoAsset[]): Candidate[] =>
	machines.flatMap((machine) => [
		...(machine.machine?.plans ?? []).flatMap((name) => candidate(name, machine)),
		...machine.components.flatMap((one) => candidate((one.component && YEARLY[one.component]) ?? '', one))
	]);

const ofPlaces = (places: readonly Place[]): Candidate[] =>
	places.flatMap((place) =>
		ROUNDS.map((row) => ({ row, asset: place.asset, place, every: row.every, round: true }))
	);

/** Rounds are walked on days on which the plant runs. */
const turnsIn = (days: number, { every }: Pick<Candidate, 'every'>): number =>
	(days / daysBetween(every)) * (every[1] === 'day' ? 0.8 : 1);

/** The rare ones first, for every machine; what is done every week fills up until there are enough. */
const choose = (stage: Stage, all: Candidate[], days: number, wanted: number): Candidate[] => {
	const ordered = stage.dice
		.shuffled(all)
		.sort(
			(a, b) =>
				daysBetween(b.every) - daysBetween(a.every) || (a.asset.criticality < b.asset.criticality ? -1 : 1)
		);
	const chosen: Candidate[] = [];
	let turns = 0;
	for (const one of ordered) {
		// A quiet plant does not walk every day.
		if (turns + turnsIn(days, one) > wanted + 1) continue;
		turns += turnsIn(days, one);
		chosen.push(one);
	}
	if (chosen.length < ordered.length || turns >= wanted * 0.97) return chosen;
	// Fewer machines than work: everything comes round more often.
	const faster = turns / wanted;
	return chosen.map((one) => ({
		...one,
		every: everyDays(Math.max(1, Math.floor(daysBetween(one.every) * faster)))
	}));
};

const MOST_IN_PLAN = 12;

/** One plan for the machines of a line that get the same treatment. */
const grouped = (chosen: readonly Candidate[]): Candidate[][] => {
	const groups = new Map<string, Candidate[]>();
	for (const one of chosen) {
		for (let n = 0; ; n++) {
			const name = `${one.row.name}/${one.place?.asset.code}/${one.every.join()}/${n}`;
			const group = groups.get(name) ?? [];
			if (group.length >= MOST_IN_PLAN) continue;
			groups.set(name, [...group, one]);
			break;
		}
	}
	return [...groups.values()];
};

const leadOf = (every: Every): number => {
	const days = daysBetween(every);
	return days >= 85 ? 28 : days >= 28 ? 14 : days >= 7 ? 4 : 0;
};

/** Procedures and plans, and from them everything that will come due. */
export const makePlans = (
	planning: Planning,
	machines: readonly DemoAsset[],
	places: readonly Place[]
): PlanPair[] => {
	const { stage, site, planner, teams, from, days } = planning;
	const chosen = [
		...choose(stage, ofMachines(machines), days, planning.jobs),
		...choose(stage, ofPlaces(places), days, planning.rounds)
	];
	const procedures = new Map<PlanRow, string>();
	const pairs: PlanPair[] = [];
	for (const [n, group] of grouped(chosen).entries()) {
		const [one] = group;
		if (!one) continue;
		const { row, place, every, round } = one;
		const procedure = procedures.get(row) ?? writeProcedure(planning, row, procedures.size + 1);
		procedures.set(row, procedure);
		let first = from + 2 + stage.dice.whole(0, Math.floor(daysBetween(every)));
		while (!isWorkday(first)) first += 1;
		const leadDays = leadOf(every);
		const [count, unit] = every;
		const plan = stage.does(planner, planner.device, 'plan.create', {
			site,
			code: `PM${String(n + 1).padStart(3, '0')}`,
			name: `${row.name}${place ? `, ${place.asset.name}` : ''}`.slice(0, 200),
			workKind: row.kind,
			type: row.kind === 'inspection' || round ? 'inspection' : 'preventive.predetermined',
			assets: group.map(({ asset }) => asset.id),
			procedure,
			schedule: {
				calendar: { every: count, unit, anchor: dateOf(first) },
				leadDays,
				nonWorkingDay: 'next',
				late: { days: Math.max(1, Math.round(daysBetween(every) * 0.1)) }
			},
			estimateMinutes: row.minutes,
			owner: {
				type: 'team',
				id: round ? teams.operators : row.electrical ? teams.electricians : teams.mechanics
			},
			...(row.minutes >= 200 && { needsWindow: true }),
			stack: 'one-open'
		})('pl');
		for (const { asset } of group) {
			pairs.push({
				plan,
				asset,
				row,
				every,
				first,
				turns: 0,
				due: first,
				leadDays,
				procedure,
				round,
				open: false
			});
		}
	}
	return pairs;
};
