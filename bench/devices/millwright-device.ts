import type { z } from 'zod';
import type { helloAnswer, pullAnswer, pushAnswer, snapshotAnswer } from '#core/sync/messages.ts';
import { PROTOCOL } from '#core/sync/messages.ts';
import type { FillPart } from '#core/sync/fill-order.ts';
import type { Op } from '#core/sync/op.ts';
import { check } from '../measuring/check.ts';
import { bodyOf, Connection, jsonOf, type Answer } from './connection.ts';

export type Hello = z.infer<typeof helloAnswer>;
export type PushAnswer = z.infer<typeof pushAnswer>;
export type PullAnswer = z.infer<typeof pullAnswer>;
export type SnapshotAnswer = z.infer<typeof snapshotAnswer>;

/** What a device sends, with everything prepared before the clock runs. Like every browser it takes gzip. */
export class MillwrightDevice {
	readonly connection: Connection;
	readonly client: string;
	hello: Pick<Hello, 'epoch' | 'scopes'> = { epoch: '', scopes: [] };

	constructor(url: string, token: string, client: string) {
		this.connection = new Connection(url, { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'gzip' });
		this.client = client;
	}

	async sayHello(): Promise<void> {
		const message = { protocol: PROTOCOL, client: this.client, generation: 1, app: 'bench' };
		const answer = await this.connection.post('/sync/hello', bodyOf(message));
		check(answer.status === 200, `hello was answered ${answer.status}`);
		this.hello = jsonOf<Hello>(answer);
	}

	pushBody(ops: readonly Op[]): Buffer {
		return bodyOf({ ...this.#about(), ops });
	}

	push(body: Buffer): Promise<Answer> {
		return this.connection.post('/sync/push', body);
	}

	pullBody(cursors: Readonly<Record<string, number>>, limit: number): Buffer {
		return bodyOf({ ...this.#about(), cursors, limit });
	}

	pull(body: Buffer): Promise<Answer> {
		return this.connection.post('/sync/pull', body);
	}

	snapshot(part: FillPart, after: string, limit: number): Promise<Answer> {
		const { scopes } = this.hello;
		return this.connection.post('/sync/snapshot', bodyOf({ ...this.#about(), scopes, part, after, limit }));
	}

	cursors(at: number): Record<string, number> {
		return Object.fromEntries(this.hello.scopes.map((scope) => [scope, at]));
	}

	#about() {
		return { protocol: PROTOCOL, epoch: this.hello.epoch, client: this.client };
	}
}
