import type { Doc } from '#core/model/document.ts';
import { bodyOf, Connection, jsonOf } from '../devices/connection.ts';
import { timed } from '../measuring/alternate.ts';
import { check, checkEqual } from '../measuring/check.ts';
import { inLots } from '../plant/documents.ts';
import { asPouchDoc } from '../plant/pouch-doc.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { inOrder } from './in-order.ts';
import type { PushPlan, Share } from './push-plan.ts';

type Written = { ok?: boolean; id: string; rev: string };
interface AllDocs {
	rows: { id: string; value: { rev: string }; doc?: Record<string, unknown> }[];
}

/** What a device holds after its acts: of each document that it made or changed the last state, as replication sends it. */
const lastOfEach = ({ puts }: Share): Doc[] => [...new Map(puts.flat().map((doc) => [doc.id, doc])).values()];

/** The plan's devices at PouchDB: what their acts made of the documents goes to `_bulk_docs`. */
export class PouchPushers {
	readonly #connections: readonly Connection[];
	readonly #plan: PushPlan;
	readonly #revs: Map<string, string>;
	#rounds = 0;

	private constructor(connections: readonly Connection[], plan: PushPlan, revs: Map<string, string>) {
		this.#connections = connections;
		this.#plan = plan;
		this.#revs = revs;
	}

	static async over(server: ServerProcess, plan: PushPlan): Promise<PouchPushers> {
		await server.ask('seed', { size: plan.size });
		const connections = plan.clients.map(() => new Connection(server.url));
		const all = await connections[0]?.get('/plant/_all_docs');
		const { rows } = all ? jsonOf<AllDocs>(all) : { rows: [] };
		return new PouchPushers(connections, plan, new Map(rows.map(({ id, value }) => [id, value.rev])));
	}

	async run(batch: number): Promise<number> {
		const { shares } = await this.#plan.round(this.#rounds);
		const docs = shares.map(lastOfEach);
		const bodies = docs.map((ofDevice) =>
			[...inLots(ofDevice, batch)].map((lot) => bodyOf({ docs: lot.map((doc) => this.#revised(doc)) }))
		);
		const sent = () =>
			Promise.all(
				this.#connections.map((one, n) =>
					inOrder(bodies[n] ?? [], (body) => one.post('/plant/_bulk_docs', body))
				)
			);
		await Promise.all(this.#connections.map((one) => one.freshen()));
		let answers: Awaited<ReturnType<typeof sent>> = [];
		const took = await timed(async () => (answers = await sent()));
		this.#rounds += 1;
		answers.forEach((ofDevice, n) => {
			const written = ofDevice.flatMap((answer) => {
				check(answer.status === 201, `_bulk_docs was answered ${answer.status}`);
				return jsonOf<Written[]>(answer);
			});
			const expected = docs[n]?.map(({ id }) => ({ ok: true, id }));
			checkEqual(
				written.map(({ ok, id }) => ({ ok, id })),
				expected,
				'every document is written'
			);
			for (const { id, rev } of written) this.#revs.set(id, rev);
		});
		return took;
	}

	#revised(doc: Doc): object {
		const _rev = this.#revs.get(doc.id);
		return { ...asPouchDoc(doc), ...(_rev !== undefined && { _rev }) };
	}

	async checkAll(): Promise<void> {
		await this.#connections[0]?.freshen();
		const answer = await this.#connections[0]?.get('/plant/_all_docs?include_docs=true');
		const rows = answer ? jsonOf<AllDocs>(answer).rows : [];
		const expected = await this.#plan.expectedAfter(this.#rounds);
		check(rows.length === expected.size, `${rows.length} documents instead of ${expected.size}`);
		for (const { id, value, doc } of rows) {
			const known = expected.get(id);
			const wanted = known && { ...asPouchDoc(known), _rev: value.rev };
			checkEqual(doc, wanted, `${id} is what was sent`);
		}
	}
}
