import { SYSTEM_ID } from '#core/access/actor.ts';
import type { Command } from '#core/commands/command.ts';
import { idsOf, opId } from '#core/commands/ids.ts';
import { judge } from '#core/commands/judge.ts';
import type { Read } from '#core/commands/read.ts';
import { commandNamed } from '#core/commands/registry.ts';
import type { Op } from '#core/sync/op.ts';
import type { Clients } from '../auth/clients.ts';
import type { Store, WriteTx } from '../store/store.ts';
import { putJudged } from './put-judged.ts';

interface OwnParts {
	readonly store: Pick<Store, 'write'>;
	readonly clients: Pick<Clients, 'claim'>;
	readonly now: () => Date;
	readonly random: (bytes: number) => Uint8Array;
	readonly note: (words: string) => void;
	readonly commands?: ((name: string) => Command | undefined) | undefined;
	/** After a commit. */
	readonly committed: () => void;
}

export interface Hand {
	/** The store as it is in this transaction, with what was done so far. */
	readonly read: Read;
	/** Does one act. The answer names what it made, by the prefix its command gives. One that is refused undoes them all. */
	readonly act: (name: string, args: unknown) => Promise<(prefix: string, n?: number) => string>;
}

/**
 * What the server does by itself: judged, logged and chained like everybody's acts, with `system` as who did it. Each
 * run is one transaction under a client id of its own that no device can take, so runs of several processes never
 * count on each other, and ids made before a restore never name other things after it.
 */
export class OwnActs {
	readonly #parts: OwnParts;

	constructor(parts: OwnParts) {
		this.#parts = parts;
	}

	/** For a run whose things must have a name before it: its first act is number 1. */
	async newClient(): Promise<string> {
		const client = `SERVER${Buffer.from(this.#parts.random(6)).toString('hex')}`;
		return (await this.#parts.clients.claim(client, SYSTEM_ID)) ? client : this.newClient();
	}

	async run<T>(work: (hand: Hand) => Promise<T>, given?: string): Promise<T> {
		const client = given ?? (await this.newClient());
		const result = await this.#parts.store.write(async (tx) => {
			let seq = await tx.lastSeq(client);
			return work({ read: tx, act: (name, args) => this.#act(tx, client, (seq += 1), name, args) });
		});
		this.#parts.committed();
		return result;
	}

	async #act(tx: WriteTx, client: string, seq: number, name: string, args: unknown) {
		const { now, note, commands = commandNamed } = this.#parts;
		const at = now().toISOString();
		const op: Op = {
			id: opId(client, seq),
			client,
			seq,
			name,
			v: commands(name)?.v ?? 1,
			args,
			base: {},
			at,
			tz: 'UTC',
			clock: 0,
			actor: SYSTEM_ID,
			device: SYSTEM_ID,
			dataAge: 0
		};
		const { verdict, puts, notes } = await judge(op, tx, {
			at,
			system: true,
			commands,
			verdictOf: () => undefined
		});
		notes.forEach(note);
		if (verdict.result !== 'applied' && verdict.result !== 'adjusted')
			throw new Error(`An act of the server's own was not taken, ${name}: ${JSON.stringify(verdict)}`);
		await putJudged(tx, puts, at);
		await tx.record(op, verdict, at, at);
		return idsOf(op);
	}
}
