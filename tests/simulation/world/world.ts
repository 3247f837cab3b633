import { hash } from 'node:crypto';
import type { Command } from '#core/commands/command.ts';
import type { StorePlace } from '#server/open-store.ts';
import type { LoggedOp } from '#server/store/store.ts';
import type { Anchor } from '#server/store/verify-chain.ts';
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
	left?: (station: Station, exchange: Exchange, answer: Answer) => void;
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

const opsIn = (body: RequestInit['body']): string[] =>
	(JSON.parse(String(body)) as { ops: { id?: string }[] }).ops.flatMap(({ id }) =>
		id === undefined ? [] : [id]
	);

/** How long, in the plant's time, anybody may wait for something before it is stuck. */
const PATIENCE = 30 * 60_000;

/** A plant with its server and its devices, in a time of its own. */
export class World {
	readonly clock = new Clock(START);
	readonly tally = new Tally();
	readonly ledger = new Ledger();
	readonly violations: Violation[] = [];
	readonly watchers: Watcher[] = [];
	/** Asked when all is quiet: whether what was done had an effect shows in the log. */
	readonly later: ((log: readonly LoggedOp[]) => void)[] = [];
	/** Documents put past all rules, which no device can read. */
	readonly poison = new Set<string>();
	/** A record of the log, written down outside of it in the middle of the history. */
	anchor: Anchor | undefined;
	/** The last backup that was made. */
	backup: string | undefined;
	readonly stations: Station[] = [];
	readonly server: PlantServer;
	readonly parts: WorldParts;
	ids: Readonly<Record<string, string>> = {};
	/** Which step of the plan is being done. */
	step = -1;
	/** Counts what has to be named. */
	seedOfStep = 0;
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

	addStation({ name, person, device, limit, inMemory }: StationPlan): Promise<Station> {
		return this.#enrol(name, { person: this.id(person), device: this.id(device) }, { limit, inMemory });
	}

	/** The same browser profile on another computer, with the same key. */
	async cloneStation(station: Station, tab: Tab): Promise<Station> {
		const { limit, inMemory } = station.parts;
		const copy = await this.#enrol(`copy of ${station.name}`, station.who, { limit, inMemory });
		await copy.profile.copyFrom(tab);
		return copy;
	}

	async #enrol(
		name: string,
		who: Station['who'],
		{ limit, inMemory }: { limit: number; inMemory: number }
	): Promise<Station> {
		const { clock, server, watchers } = this;
		const n = this.stations.length;
		const station: Station = new Station({
			...{ name, clock, limit, inMemory, seed: this.parts.seed * 1_000 + n * 10 },
			who,
			commands: this.parts.commands,
			answer: (path, init) => this.#answer(station, path, init),
			served: () => server.served,
			mint: (who) => server.mint(who),
			left: (exchange, answer) => watchers.forEach((watcher) => watcher.left?.(station, exchange, answer)),
			reached: (exchange, answer) =>
				watchers.forEach((watcher) => watcher.reached?.(station, exchange, answer)),
			opened: (_, tab) => watchers.forEach((watcher) => watcher.opened?.(station, tab))
		});
		await station.signIn();
		this.stations.push(station);
		return station;
	}

	async #answer(station: Station, path: string, init: RequestInit): Promise<Answer> {
		const { server } = this;
		const isKnown = path === '/sync/push' && opsIn(init.body).some((id) => server.logged.has(id));
		const answer = await server.answer(path, init);
		if (isKnown && answer.status === 200) for (const seen of station.resent.splice(0)) seen();
		return answer;
	}

	stationAt(at = 0): Station {
		const station = this.stations.at(at % this.stations.length);
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

	async writeDownAnchor(): Promise<void> {
		const last = this.server.isUp ? (await this.server.log()).at(-1) : undefined;
		this.anchor = last && { ord: last.ord, chain: last.chain };
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
		await this.server.stop();
	}
}
