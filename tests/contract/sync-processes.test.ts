import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServerProcess, type ServerProcess } from '../support/sync-server.ts';
import { postgresGround } from './store/postgres-ground.ts';
import { sqliteGround } from './store/sqlite-ground.ts';
import { Device } from './sync/device.ts';
import { freshServer } from './sync/plant-server.ts';

describe.each([
	['SQLite', sqliteGround],
	['PostgreSQL', postgresGround]
] as const)('two server processes on one %s', (_name, newGround) => {
	const server = freshServer(newGround);
	let processes: ServerProcess[] = [];

	beforeEach(async () => {
		const place = { ...server.ground.place, data: server.data };
		processes = await Promise.all([startServerProcess(place), startServerProcess(place)]);
	});
	afterEach(async () => {
		await Promise.all(processes.map(({ kill }) => kill()));
	});

	const deviceAt = async (n: number, person = 'technician'): Promise<Device> => {
		const { fetch } = processes[n] ?? { fetch: server.app.fetch };
		const device = new Device(fetch, await server.device(person));
		await device.hello();
		return device;
	};

	test('an act done at one of them is heard at the other, over a real connection', async () => {
		const [here, there] = [await deviceAt(0), await deviceAt(1, 'lead')];
		const answer = await there.request('live');
		const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
		let heard = (await reader?.read())?.value ?? '';
		const { body } = await here.push(here.write('t1', 'A'));
		while (!heard.includes(`"head":${body.head}}`)) heard += (await reader?.read())?.value ?? '';
		await reader?.cancel();
		expect((await there.catchUp(1000)).held.get('t1')).toMatchObject({ name: 'A' });
	});

	test('S-1 S-4 a server killed in the middle of its work: every act gets its one verdict from the other', async () => {
		const devices = await Promise.all([0, 0, 0, 0, 1].map((n) => deviceAt(n)));
		const acts = devices.map((device, d) =>
			Array.from({ length: 60 }, (_, n) => device.write(`t${d}_${n % 7}`, `${n}`))
		);
		const answered = new Map<string, unknown>();
		const [doomed] = processes;
		let left = 40;
		const sending = devices.map(async (device, d) => {
			for (const act of acts[d] ?? []) {
				const said = await device.push(act).catch(() => undefined);
				if (said === undefined) return;
				for (const { seq, verdict } of said.body.verdicts) answered.set(`${device.client}:${seq}`, verdict);
				left -= 1;
				if (left === 0) void doomed?.kill();
			}
		});
		await Promise.all(sending);
		expect(left).toBeLessThanOrEqual(0);
		expect(answered.size).toBeLessThan(300);
		for (const [d, device] of devices.entries()) {
			const again = new Device(processes[1]?.fetch ?? server.app.fetch, device);
			await again.hello();
			const { body } = await again.push(...(acts[d] ?? []));
			expect(body.verdicts).toHaveLength(60);
			for (const { seq, verdict } of body.verdicts) {
				expect(verdict).toEqual({ result: 'applied' });
				const before = answered.get(`${device.client}:${seq}`);
				if (before !== undefined) expect(verdict).toEqual(before);
			}
		}
		const log = await server.app.store.read((tx) => tx.log(0, 1000));
		expect(new Set(log.map(({ op }) => op.id)).size).toBe(300);
		expect(log).toHaveLength(300);
	});
});
