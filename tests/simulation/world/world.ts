import { hash } from 'node:crypto';
import type { Command } from '#core/commands/command.ts';
import type { StorePlace } from '#server/open-store.ts';
import type { Tab } from '../../support/engine-device.ts';
import { Tally } from '../run/tally.ts';
import type { Violation } from '../run/violation.ts';
import { Clock } from './clock.ts';
import { Ledger } from './ledger.ts';
import { founded, START } from './plant.ts';
import { PlantServer } from './plant-server.ts';
import type { Answer } from './plant-server.ts';
import { Station } from './station.ts';
import { rest } from './tasks.ts';
import type { Exchange } from './wire.ts';

export interface StationPlan {
	readonly name: string;
	readonly person: string;
	readonly device: string;
	readonly limit: number;
	readonly inMemory: number;
}

/** Sees what passes between devices and server, and what devices show. */
export interface Watcher {
	left?: (station: Station, exchange: Exchange, answer: Answer) => Promise<void> | void;
	reached?: (station: Station, exchange: Exchange, answer: Answer) => void;
	opened?: (station: Station, tab: Tab) => void;
	/** Nothing is at work and everything is as it was told. */
	rested?: () => Promise<void> | void;
}

export interface WorldParts {
	readonly seed: number;
	readonly place: StorePlace;
	readonly commands: (name: string) => Command | undefined;
	readonly stations: readonly StationPlan[];
}

/** Something waits for what never comes. */
export class Stuck extends Error {}

/** How long, in the plant's time, anybody may wait for something before it is stuck. */
const PATIENCE = 30 * 60_000;

/** A plant with its server and its devices, in a time of its own. */
export class World {
	readonly clock = new Clock(START);
	readonly tally = new Tally();
	readonly ledger = new Ledger();
	readonly violations: Violation[] = [];
	readonly watchers: Watcher[] = [];
	readonly stations: Station[] = [];
	readonly server: PlantServer;
	readonly parts: WorldParts;
	ids: Readonly<Record<string, string>> = {};
	/** Which step of the plan is being done. */
	step = -1;
	#tokens = 0;

	constructor(parts: WorldParts) {
		this.parts = parts;
		this.server = new PlantServer({
			place: parts.place,
			clock: this.clock,
			commands: parts.commands,
			bytes: (count) => hash('sha256', `${parts.seed}.${++this.#tokens}`, 'buffer').subarray(0, count)
		});
	}

	async begin(): Promise<void> {
		this.ids = (await founded()).ids;
		await this.server.found();
		for (const plan of this.parts.stations) await this.addStation(plan);
	}

	async addStation({ name, person, device, limit, inMemory }: StationPlan): Promise<Station> {
		const { clock, server, watchers } = this;
		const n = this.stations.length;
		const station: Station = new Station({
			...{ name, clock, limit, inMemory, seed: this.parts.seed * 1_000 + n * 10 },
			who: { person: this.id(person), device: this.id(device) },
			commands: this.parts.commands,
			answer: (path, init) => server.answer(path, init),
			mint: (who) => server.mint(who),
			left: async (exchange, answer) => {
				for (const watcher of watchers) await watcher.left?.(station, exchange, answer);
			},
			reached: (exchange, answer) =>
				watchers.forEach((watcher) => watcher.reached?.(station, exchange, answer)),
			opened: (_, tab) => watchers.forEach((watcher) => watcher.opened?.(station, tab))
		});
		await station.signIn();
		this.stations.push(station);
		return station;
	}

	stationAt(at = 0): Station {
		const station = this.stations[at % this.stations.length];
		if (!station) throw new Error('there is no station');
		return station;
	}

	/** A tab to work in, opened where there is none. */
	async tabOf(station: Station, n = 0): Promise<Tab> {
		return this.done('opening a page', station.tab(n));
	}

	/** What must come to an end. */
	async done<T>(what: string, work: Promise<T>): Promise<T> {
		const outcome = await this.until(work);
		if (!outcome) throw new Stuck(what);
		return outcome.value;
	}

	id(name: string): string {
		const id = this.ids[name];
		if (id === undefined) throw new Error(`nothing in the plant is called ${name}`);
		return id;
	}

	violated(guarantee: string, detail: string): void {
		this.violations.push({ guarantee, detail, step: this.step });
	}

	/** Lets everything run, and time with it, until this has come to an end. Undefined: it never did. */
	async until<T>(work: Promise<T>): Promise<{ value: T } | undefined> {
		let outcome: { value: T } | undefined;
		let error: { error: unknown } | undefined;
		work.then(
			(value) => (outcome = { value }),
			(reason: unknown) => (error = { error: reason })
		);
		const isOver = () => outcome !== undefined || error !== undefined;
		const end = this.clock.now().getTime() + PATIENCE;
		for (;;) {
			await rest(isOver);
			if (error) throw error.error;
			if (outcome) return outcome;
			const { next } = this.clock;
			if (next === undefined || next > end) return undefined;
			this.clock.goTo(next);
		}
	}

	/** So many milliseconds pass, and whatever falls due in them happens. */
	async pass(milliseconds: number): Promise<void> {
		const end = this.clock.now().getTime() + milliseconds;
		for (;;) {
			await this.rest();
			const { next } = this.clock;
			this.clock.goTo(next === undefined || next > end ? end : next);
			if (this.clock.now().getTime() >= end) break;
		}
		await this.rest();
	}

	/** Everything sleeps for so long and wakes up: what fell due meanwhile is done once. */
	async sleep(milliseconds: number): Promise<void> {
		await this.rest();
		this.clock.goTo(this.clock.now().getTime() + milliseconds);
		await this.rest();
	}

	async rest(): Promise<void> {
		await rest();
		for (const { rested } of this.watchers) await rested?.();
	}

	async end(): Promise<void> {
		for (const station of this.stations) {
			for (const tab of [...station.tabs]) await station.crash(tab);
		}
		if (this.server.isUp) await this.server.stop();
	}
}
