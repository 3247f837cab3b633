import type { Day } from '../plant-time.ts';
import type { DemoAsset, Person, PlanPair, Plant } from '../plant.ts';
import type { DemoDevice } from '../stage.ts';
import type { Impact } from '../../model/work-status.ts';
import type { Fault } from '../words/fault.ts';

/** One work item, as far as the story needs to know it. */
export interface DemoJob {
	id: string;
	title: string;
	asset: DemoAsset;
	/** Where it really is, when it was reported somewhere else. */
	rightAsset?: DemoAsset | undefined;
	impact: Impact;
	/** What kind of repair it was called so far. */
	type?: string | undefined;
	priority: number;
	fault?: Fault | undefined;
	pair?: PlanPair | undefined;
	/** The machine stands because of it. */
	stop?: { id: string; from: number } | undefined;
	reporter?: { person: Person; device: DemoDevice };
	electrical: boolean;
	/** Hands-on minutes in all, and how many are done. */
	minutes: number;
	spent: number;
	/** What still happens on the way, by hands-on minute. */
	todo: Moment[];
	due?: Day | undefined;
	readyAt: number;
	/** Whoever goes on with it. */
	reserved?: Person | undefined;
	started: boolean;
	status: 'open' | 'done' | 'over';
	permit?: { id: string; until: number } | undefined;
	lock?: { isolation: string; id: string; holder: Person } | undefined;
	/** A timer somebody forgot to stop: the line it runs on. */
	forgotten?: { line: string; person: Person } | undefined;
	/** How often it came back. */
	returns: number;
}

export interface Moment {
	at: number;
	/** Answers how long the work must wait, where it cannot go on. */
	run: (person: Person, device: DemoDevice) => Wait | undefined;
}

export interface Wait {
	reason: string;
	days: number;
	/** Called when what it waited for is there. */
	over: () => void;
}

/** Nobody asks for more than was wanted of the demo. */
export const mayCreate = (plant: Plant): boolean => plant.created < plant.wanted;

type Given = Pick<DemoJob, 'id' | 'title' | 'asset' | 'impact' | 'priority' | 'minutes'> & Partial<DemoJob>;

/** Keeps count of it. */
export const newJob = (plant: Plant, given: Given): DemoJob => {
	plant.created += 1;
	return {
		electrical: false,
		spent: 0,
		todo: [],
		readyAt: plant.stage.now,
		started: false,
		status: 'open',
		returns: 0,
		...given
	};
};

/** Critical machines and work under a permit or lock: somebody else looks at it before it is over. */
export const needsSecond = ({ asset, permit, lock }: DemoJob): boolean =>
	asset.criticality === 'A' || permit !== undefined || lock !== undefined;

export const permitFor = ({ asset }: DemoJob): string | undefined =>
	(asset.machine ?? asset.parent?.machine)?.permit;
