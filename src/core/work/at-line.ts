import type { Asset, Work } from '../model/collections.ts';
import type { Party } from '../model/fields.ts';
import { runningTimers } from './labour.ts';
import { isUnclaimed } from './standing.ts';
import { isOver } from './status.ts';

type Report = Pick<Work, 'status' | 'impact' | 'times' | 'createdAt'>;

export interface MachineStanding {
	is: Asset['state'];
	/** Since when, as far as anybody knows. */
	since?: string;
	/** Somebody reported it; nobody has set the machine's state yet. */
	isSaid: boolean;
	isUnsafe: boolean;
}

const saidAt = ({ times, createdAt }: Report): string => times.requested ?? createdAt;

/**
 * How a machine is: as its stops say, and as was reported after that. Whoever stands before a machine that does not run
 * knows it before anybody has written down a stop; what runs again since a report is not stopped by that report.
 */
export const machineStanding = (
	{ state, stateSince }: Pick<Asset, 'state' | 'stateSince'>,
	reports: readonly Report[]
): MachineStanding => {
	const open = reports.filter(({ status }) => !isOver(status));
	const isUnsafe = open.some(({ impact }) => impact === 'safety');
	const known = {
		is: state,
		...(stateSince !== undefined && { since: stateSince }),
		isSaid: false,
		isUnsafe
	};
	if (state === 'stopped' || state === 'out-of-use') return known;
	const since = (impact: Report['impact']): string | undefined =>
		open
			.filter((report) => report.impact === impact)
			.map(saidAt)
			.filter((at) => stateSince === undefined || at >= stateSince)
			.sort()[0];
	const [stopped, degraded] = [since('stopped'), since('degraded')];
	if (stopped !== undefined) return { is: 'stopped', since: stopped, isSaid: true, isUnsafe };
	if (state === 'running' && degraded !== undefined)
		return { is: 'degraded', since: degraded, isSaid: true, isUnsafe };
	return known;
};

/** working: their timer runs. has: it is theirs to do. waits: nobody has taken notice of it yet. */
export type InHand =
	| { is: 'working'; people: readonly string[] }
	| { is: 'has'; party: Party }
	| { is: 'waits'; party: Party | undefined };

/** Who is on a job, as whoever reported it asks. */
export const whoIsOn = (
	work: Pick<Work, 'labour' | 'status' | 'owner' | 'assignees' | 'createdBy' | 'times'>
): InHand => {
	const people = [...new Set(runningTimers(work.labour).map(([, { person }]) => person))];
	if (people.length > 0) return { is: 'working', people };
	if (isUnclaimed(work)) return { is: 'waits', party: undefined };
	const [helper] = work.assignees ?? [];
	const isReporters = work.owner.type === 'person' && work.owner.id === work.createdBy;
	const party: Party = isReporters && helper !== undefined ? { type: 'person', id: helper } : work.owner;
	const isNoticed = work.times.acknowledged !== undefined || work.times.started !== undefined;
	return isNoticed || work.owner.type === 'person' ? { is: 'has', party } : { is: 'waits', party };
};

const isCare = ({ workKind }: Pick<Work, 'workKind'>): boolean =>
	workKind === 'round' || workKind === 'cleaning';

type Cared = Pick<
	Work,
	'status' | 'workKind' | 'archived' | 'place' | 'stops' | 'owner' | 'assignees' | 'dueOn' | 'code'
>;

/** Rounds and cleaning that come by these machines and places and are this person's or their teams' to do; the first due first. */
export const careAt = <W extends Cared>(
	items: readonly W[],
	ids: readonly string[],
	{ id, teams }: { id: string; teams: readonly string[] }
): W[] => {
	const here = new Set(ids);
	const isHere = ({ place = [], stops }: W) =>
		stops ? stops.some((stop) => here.has(stop)) : place.some((one) => here.has(one.id));
	const isTheirs = ({ owner, assignees = [] }: W) =>
		owner.id === id || teams.includes(owner.id) || assignees.includes(id);
	const order = ({ dueOn = '9', code }: W) => `${dueOn} ${code}`;
	return items
		.filter(
			(work) => isCare(work) && !work.archived && !isOver(work.status) && isHere(work) && isTheirs(work)
		)
		.sort((a, b) => (order(a) < order(b) ? -1 : 1));
};

/** What is open under each of these machines, the worst first; of a part it is under the machine it lies in. */
export const openByMachine = <
	W extends Pick<Work, 'status' | 'workKind' | 'archived' | 'place' | 'priority' | 'createdAt'>
>(
	items: readonly W[],
	ids: readonly string[]
): Map<string, W[]> => {
	const machines = new Set(ids);
	const byMachine = new Map<string, W[]>();
	for (const work of items) {
		// A service that is planned is no report, nor is care.
		if (work.archived || isOver(work.status) || isCare(work) || work.workKind === 'preventive') continue;
		const at = work.place?.findLast(({ id }) => machines.has(id))?.id;
		if (at === undefined) continue;
		const known = byMachine.get(at);
		if (known) known.push(work);
		else byMachine.set(at, [work]);
	}
	for (const open of byMachine.values())
		open.sort((a, b) => a.priority - b.priority || (a.createdAt > b.createdAt ? -1 : 1));
	return byMachine;
};

/** Everybody who is named as being on one of these. */
export const partiesOn = (items: readonly Parameters<typeof whoIsOn>[0][]): string[] => [
	...new Set(
		items.flatMap((work) => {
			const on = whoIsOn(work);
			return on.is === 'working' ? on.people : on.party ? [on.party.id] : [];
		})
	)
];
