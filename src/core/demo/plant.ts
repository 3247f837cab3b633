import type { Asset } from '../model/collections.ts';
import type { Role } from '../access/actor.ts';
import type { Backlog } from './life/backlog.ts';
import type { Every } from './calendar-rule.ts';
import type { Day } from './plant-time.ts';
import type { Actor, DemoDevice, Stage } from './stage.ts';
import type { ComponentKind } from './words/components.ts';
import type { MachineKind } from './words/machine-kind.ts';
import type { PartKind } from './words/parts.ts';
import type { PlanRow } from './words/plans.ts';
import type { Session } from './life/session.ts';

/** Somebody of the plant, as the story needs them: what the store says of them is in their document. */
export interface Person extends Actor {
	name: string;
	role: Role;
	/** Their phone or desk; operators use the tablet of their place. */
	device: DemoDevice;
	/** 0, 1, 2 change shifts every week. */
	crew: number | 'day';
	electrician: boolean;
	/** Where they are at home. */
	place?: Place | undefined;
	away: readonly (readonly [from: Day, to: Day])[];
	onShiftUntil: number;
	session: Session | undefined;
}

/** A line, or an area with machines of its own: where operators stand and a tablet hangs. */
export interface Place {
	asset: DemoAsset;
	tablet: DemoDevice;
	machines: DemoAsset[];
	/** Runs only while its shifts do; utilities never stand. */
	runsAlways: boolean;
}

export interface DemoAsset {
	id: string;
	code: string;
	name: string;
	criticality: NonNullable<Asset['criticality']>;
	machine: MachineKind | undefined;
	component: ComponentKind | undefined;
	/** What it lies in, for components. */
	parent: DemoAsset | undefined;
	components: DemoAsset[];
	place: Place | undefined;
	/** How often it is in trouble, beside others: few machines cause most of the work. */
	trouble: number;
	/** Run hours at the beginning, and how many an hour of the calendar adds. */
	hours: { start: number; pace: number };
	parts: Partial<Record<PartKind, StockPart>>;
	/** Until when it stands still for a fault that is already being seen to. */
	downUntil: number;
	/** Open reports somebody could say "me too" to. */
	reported: { id: string; openUntil: number }[];
}

export interface StockPart {
	id: string;
	name: string;
	unit: string;
	bin: string;
	onHand: number;
	min: number;
	usual: number;
	leadDays: number;
	supplier: string;
	onOrder: boolean;
}

/** A plan at one machine: what comes due there again and again. */
export interface PlanPair {
	plan: string;
	asset: DemoAsset;
	row: PlanRow;
	every: Every;
	first: Day;
	/** How many turns have come due so far, and when the next one does. */
	turns: number;
	due: Day;
	leadDays: number;
	procedure: string;
	round: boolean;
	/** The job of the turn before, while it is open. */
	open: boolean;
}

export interface Plant {
	stage: Stage;
	site: string;
	from: Day;
	system: Actor;
	server: DemoDevice;
	people: readonly Person[];
	teams: { mechanics: string; electricians: string; operators: string };
	places: readonly Place[];
	machines: readonly DemoAsset[];
	parts: readonly StockPart[];
	byKind: Readonly<Partial<Record<PartKind, readonly StockPart[]>>>;
	store: { id: string; tablet: DemoDevice };
	pairs: readonly PlanPair[];
	backlog: Backlog;
	/** Work items asked for, and those there are. */
	wanted: number;
	created: number;
	/** Work items on an ordinary day. */
	perDay: number;
	/** Below 1 where more is asked of the people than they have hours. */
	pace: number;
}

export const having = <T>(value: T | undefined, what: string): T => {
	if (value === undefined) throw new Error(`The demo plant has no ${what}`);
	return value;
};

export const withRole = ({ people }: Pick<Plant, 'people'>, role: Role): Person[] =>
	people.filter((person) => person.role === role);
