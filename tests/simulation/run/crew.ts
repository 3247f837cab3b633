import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Plan, StoreKind } from '../plan/plan.ts';
import type { History } from './run-plan.ts';
import { noCounts } from './tally.ts';

export interface Order {
	readonly seed: number;
	readonly store: StoreKind;
	/** Instead of the one that follows from the seed. */
	readonly plan?: Plan;
	/** Looked at from sides that must agree, when it is over. */
	readonly fromAllSides?: boolean;
}

export interface CrewParts {
	readonly workers: number;
	/** What Node is told besides: `--import` a hook, for one. */
	readonly execArgv?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

const SCRIPT = fileURLToPath(new URL('history-process.ts', import.meta.url));
/** Closed databases are not forgotten by all who knew them: a process that has grown is replaced. */
const LARGE = 700 * 1024 * 1024;

const broken = ({ seed }: Order, detail: string): History => ({
	...{
		seed,
		counts: noCounts(),
		acts: 0,
		devices: 0,
		lost: 0,
		duplicated: 0,
		diverged: 0,
		leaked: 0,
		seconds: 0,
		chain: ''
	},
	violations: [{ guarantee: 'error', detail, step: -1 }]
});

/** Processes that live through histories, each its own. */
export class Crew {
	readonly #parts: CrewParts;
	readonly #idle: ChildProcess[] = [];
	readonly #all = new Set<ChildProcess>();

	constructor(parts: CrewParts) {
		this.#parts = parts;
	}

	/** Each order is done once; histories come as they are ready. It ends early when `hear` says that it is enough. */
	async run(
		orders: Iterable<Order>,
		hear: (history: History, order: Order) => boolean | void
	): Promise<void> {
		const waiting = orders[Symbol.iterator]();
		let isEnough = false;
		const work = async (): Promise<void> => {
			for (let next = waiting.next(); !next.done && !isEnough; next = waiting.next()) {
				const history = await this.one(next.value);
				if (hear(history, next.value) === true) isEnough = true;
			}
		};
		await Promise.all(Array.from({ length: this.#parts.workers }, work));
	}

	async one(order: Order): Promise<History> {
		const worker = this.#idle.pop() ?? this.#start();
		const ended = once(worker, 'exit').then(([code, signal]) => ({ code: String(code ?? signal) }));
		const told = once(worker, 'message').then(([message]) => message as { history: History; bytes: number });
		worker.send(order);
		const outcome = await Promise.race([told, ended]);
		if ('code' in outcome) return broken(order, `the process ended with ${outcome.code}`);
		if (outcome.bytes > LARGE) this.#end(worker);
		else this.#idle.push(worker);
		return outcome.history;
	}

	close(): void {
		for (const worker of this.#all) this.#end(worker);
	}

	#start(): ChildProcess {
		const { execArgv = [], env = {} } = this.#parts;
		const worker = fork(SCRIPT, [], { execArgv: [...execArgv], env: { ...process.env, ...env } });
		worker.setMaxListeners(0);
		this.#all.add(worker);
		worker.once('exit', () => this.#all.delete(worker));
		return worker;
	}

	#end(worker: ChildProcess): void {
		this.#all.delete(worker);
		worker.disconnect();
	}
}
