import { dueDay } from '../calendar-rule.ts';
import { slotWorkId } from '../../pm/slot.ts';
import { priorityOf } from '../../work/priority.ts';
import { dateOf, DAY, dayOf, HOUR, instantOf, momentOf } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';
import type { PlanPair, Plant } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { isWorkday, shiftsOn } from '../working-days.ts';
import { MISSED } from '../words/phrases.ts';
import { someone, untilOffice } from './around.ts';
import { checklist } from './checklist.ts';
import { mayCreate, newJob } from './job.ts';
import type { DemoJob } from './job.ts';
import { walkRound } from './rounds.ts';

/** The day on which a turn is due; on a day without work the next one. */
const dueOf = ({ first, every, turns, round }: PlanPair): Day => {
	let day = dueDay(first, every, turns);
	const counts = (one: Day) => (round ? shiftsOn(one).length > 0 : isWorkday(one));
	while (!counts(day)) day += 1;
	return day;
};

/** Production gives the machine away for a day, and the job may begin. */
function* findWindow(plant: Plant, job: DemoJob, blocker: string): Story {
	const { stage, backlog, site } = plant;
	const planner = someone(plant, 'planner');
	yield untilOffice(plant, 300);
	const due = job.due ?? dayOf(stage.now);
	const day = Math.max(due - stage.dice.whole(-3, 4), dayOf(stage.now) + 1);
	const from = momentOf(day, 6 * 60);
	const free = {
		from: instantOf(from),
		to: instantOf(from + 8 * HOUR),
		type: 'free',
		state: 'granted',
		work: [job.id]
	};
	stage.does(planner, planner.device, 'window.create', { site, asset: job.asset.id, ...free });
	stage.pass(60_000);
	stage.does(planner, planner.device, 'work.unblock', {
		id: job.id,
		blocker,
		note: 'Window agreed with production.'
	});
	job.readyAt = from;
	backlog.put(job);
}

/** Around the day it is due; sometimes the line cannot be given away, or breakdowns come first. */
const begins = ({ stage: { dice } }: Plant, { leadDays, round }: PlanPair, due: Day): number => {
	const early = momentOf(due - dice.whole(0, Math.round(leadDays / 2)), 5 * 60);
	return !round && dice.chance(0.13) ? early + Math.min(40, dice.lognormal(5, 0.8)) * DAY : early;
};

const openTurn = (plant: Plant, pair: PlanPair, due: Day): void => {
	const { stage, system, server } = plant;
	const { plan, asset, row } = pair;
	const ordinal = pair.turns;
	const which = { plan, asset: asset.id, ordinal, dueOn: dateOf(due) };
	if (pair.open) {
		const missed = { ...which, outcome: 'missed', reason: stage.dice.pick(MISSED) };
		stage.does(system, server, 'plan.skipSlot', missed);
		return;
	}
	if (!mayCreate(plant)) return;
	const made = stage.does(system, server, 'plan.openSlot', which);
	pair.open = true;
	const job = newJob(plant, {
		id: slotWorkId(plan, asset.id, ordinal),
		title: row.name,
		asset,
		impact: 'none',
		priority: priorityOf(asset.criticality, 'none'),
		pair,
		electrical: row.electrical === true,
		minutes: Math.max(4, Math.round(stage.dice.lognormal(row.minutes, 0.2) * plant.pace)),
		due,
		readyAt: begins(plant, pair, due)
	});
	job.todo = checklist(plant, job, row);
	if (pair.round) stage.begin(walkRound(plant, job), Math.max(stage.now, momentOf(due, 6 * 60)));
	else if (row.minutes >= 200) stage.begin(findWindow(plant, job, made('bl')));
	else plant.backlog.put(job);
};

/** In the night before, the server opens what comes due within the lead of its plan. */
export const openDue = (plant: Plant, today: Day): void => {
	const { stage } = plant;
	for (const pair of plant.pairs) {
		while (pair.due - pair.leadDays <= today) {
			const { due } = pair;
			pair.turns += 1;
			openTurn(plant, pair, due);
			stage.pass(stage.dice.between(50, 400));
			// Weekends fold several days of a daily round into one.
			for (pair.due = dueOf(pair); pair.due <= due; pair.due = dueOf(pair)) pair.first += 1;
		}
	}
};
