import type { Doc } from '#core/model/document.ts';
import { MillwrightDevice, type PullAnswer, type PushAnswer } from '../devices/millwright-device.ts';
import { jsonOf } from '../devices/connection.ts';
import { timed } from '../measuring/alternate.ts';
import { check, checkEqual } from '../measuring/check.ts';
import { inLots } from '../plant/documents.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import type { PushPlan } from './push-plan.ts';
import { inOrder } from './in-order.ts';

/** As many acts as a device puts into one request (src/lib/outbox/uploader.ts). */
const ACTS_IN_REQUEST = 100;

/** The plan's devices at our server. */
export class MillwrightPushers {
	readonly #devices: readonly MillwrightDevice[];
	readonly #plan: PushPlan;
	#rounds = 0;

	private constructor(devices: readonly MillwrightDevice[], plan: PushPlan) {
		this.#devices = devices;
		this.#plan = plan;
	}

	static async over(server: ServerProcess, plan: PushPlan): Promise<MillwrightPushers> {
		await server.ask('seed', { size: plan.size });
		const { tokens } = await server.ask('keys', { count: plan.crowd.devices });
		const devices = plan.clients.map(
			(client, n) => new MillwrightDevice(server.url, tokens[n] ?? '', client)
		);
		await Promise.all(devices.map((device) => device.sayHello()));
		return new MillwrightPushers(devices, plan);
	}

	/** The next round: each device sends its acts request after request, all devices at once. */
	async run(): Promise<number> {
		const { shares } = await this.#plan.round(this.#rounds);
		const requests = this.#devices.map((device, n) =>
			[...inLots(shares[n]?.ops ?? [], ACTS_IN_REQUEST)].map((ops) => device.pushBody(ops))
		);
		const sent = () =>
			Promise.all(this.#devices.map((device, n) => inOrder(requests[n] ?? [], (body) => device.push(body))));
		await Promise.all(this.#devices.map(({ connection }) => connection.freshen()));
		let answers: Awaited<ReturnType<typeof sent>> = [];
		const took = await timed(async () => (answers = await sent()));
		this.#rounds += 1;
		answers.forEach((ofDevice, n) => {
			const verdicts = ofDevice.flatMap((answer) => {
				check(answer.status === 200, `a push was answered ${answer.status}`);
				return jsonOf<PushAnswer>(answer).verdicts;
			});
			const expected = shares[n]?.ops.map(({ seq }) => ({ seq, verdict: { result: 'applied' } }));
			checkEqual(verdicts, expected, 'every act is applied, once and in its order');
		});
		return took;
	}

	/** What a device pulls now is what the acts should have made of the plant. */
	async checkAll(): Promise<void> {
		const [device] = this.#devices;
		const held = new Map<string, Doc>();
		let cursors = device?.cursors(0) ?? {};
		await device?.connection.freshen();
		for (let more = true; device && more;) {
			const page = jsonOf<PullAnswer>(await device.pull(device.pullBody(cursors, 5_000)));
			for (const doc of page.docs) held.set(doc.id, doc);
			({ cursors, more } = page);
		}
		const expected = await this.#plan.expectedAfter(this.#rounds);
		check(held.size === expected.size, `${held.size} documents instead of ${expected.size}`);
		for (const [id, doc] of expected) checkEqual(held.get(id), doc, `${id} is what the acts made of it`);
	}
}
