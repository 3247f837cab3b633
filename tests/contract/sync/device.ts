import { z } from 'zod';
import { opId } from '#core/commands/ids.ts';
import * as messages from '#core/sync/messages.ts';
import { op as opSchema, type Op, type Verdict } from '#core/sync/op.ts';
import type { Doc } from '#core/model/document.ts';

export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Said<T> {
	readonly status: number;
	readonly body: T & Partial<messages.SyncError>;
}

/** What a device says and hears, without any of its own machinery: every answer is held against its schema. */
export class Device {
	readonly fetch: Fetch;
	readonly token: string;
	readonly client: string;
	readonly person: string;
	readonly device: string;
	epoch = '';
	scopes: string[] = [];
	seq = 0;

	constructor(fetch: Fetch, who: { token: string; client: string; person: string; device: string }) {
		this.fetch = fetch;
		this.token = who.token;
		this.client = who.client;
		this.person = who.person;
		this.device = who.device;
	}

	request(path: string, init: RequestInit = {}): Promise<Response> {
		const headers = { Authorization: `Bearer ${this.token}`, ...init.headers };
		return Promise.resolve(this.fetch(new Request(`http://plant.test/sync/${path}`, { ...init, headers })));
	}

	async say<T>(path: string, schema: z.ZodType<T>, message: unknown): Promise<Said<T>> {
		const answer = await this.request(path, { method: 'POST', body: JSON.stringify(message) });
		const body: unknown = await answer.json();
		const parsed = (answer.status === 200 ? schema : messages.syncError).parse(body);
		return { status: answer.status, body: parsed as Said<T>['body'] };
	}

	async hello(more: object = {}) {
		const said = await this.say('hello', messages.helloAnswer, {
			protocol: messages.PROTOCOL,
			client: this.client,
			generation: 1,
			app: 'test',
			...more
		});
		if (said.status === 200) ({ epoch: this.epoch, scopes: this.scopes } = said.body);
		return said;
	}

	/** As an outbox would write it down. */
	act(name: string, args: unknown, more: Partial<Op> = {}): Op {
		const seq = more.seq ?? (this.seq += 1);
		return opSchema.parse({
			id: opId(this.client, seq),
			client: this.client,
			seq,
			name,
			v: name === 'team.write' ? 2 : 1,
			args,
			base: {},
			at: '2026-03-23T07:00:00.000Z',
			tz: 'Europe/Berlin',
			clock: 0,
			actor: this.person,
			device: this.device,
			dataAge: 0,
			...more
		});
	}

	write(id: string, name: string, scopes: readonly string[] = ['site:ham1'], more: Partial<Op> = {}): Op {
		return this.act('team.write', { id, name, scopes }, more);
	}

	push(...ops: readonly unknown[]) {
		return this.say('push', messages.pushAnswer, { ...this.#about(), ops });
	}

	async verdicts(...ops: readonly unknown[]): Promise<Verdict[]> {
		const { status, body } = await this.push(...ops);
		if (status !== 200) throw new Error(`The push was answered ${body.error}`);
		return body.verdicts.map(({ verdict }) => verdict);
	}

	cursors(at = 0): Record<string, number> {
		return Object.fromEntries(this.scopes.map((scope) => [scope, at]));
	}

	pull(cursors: Readonly<Record<string, number>> = this.cursors(), more: object = {}) {
		const message = { ...this.#about(), cursors, limit: 1000, ...more };
		return this.say('pull', messages.pullAnswer, message);
	}

	verify(cursors: Readonly<Record<string, number>>, more: object = {}) {
		return this.say('verify', messages.verifyAnswer, { ...this.#about(), cursors, ...more });
	}

	poll(cursors: Readonly<Record<string, number>>, wait: number) {
		return this.say('poll', messages.pollAnswer, { ...this.#about(), cursors, wait });
	}

	snapshot(part: string, after = '', limit = 5000, more: object = {}) {
		const message = { ...this.#about(), scopes: this.scopes, part, after, limit, ...more };
		return this.say('snapshot', messages.snapshotAnswer, message);
	}

	/** Everything above the cursors, page by page, laid over what is held already. */
	async catchUp(limit: number, held = new Map<string, Doc>(), from = this.cursors()) {
		let cursors = from;
		let horizon: number | undefined;
		for (;;) {
			const { status, body } = await this.pull(cursors, { limit, ...(horizon !== undefined && { horizon }) });
			if (status !== 200) throw new Error(`The pull was answered ${body.error}`);
			const { leaves } = body;
			body.docs.forEach((doc, i) => {
				leaves.filter(({ before }) => before === i).forEach(({ id }) => held.delete(id));
				held.set(doc.id, doc);
			});
			leaves.filter(({ before }) => before >= body.docs.length).forEach(({ id }) => held.delete(id));
			({ cursors, horizon } = body);
			if (!body.more) return { held, cursors };
		}
	}

	#about() {
		return { protocol: messages.PROTOCOL, epoch: this.epoch, client: this.client };
	}
}
