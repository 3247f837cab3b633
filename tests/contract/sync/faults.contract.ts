import { beforeEach, expect, test } from 'vitest';
import type { NewGround } from '../store/ground.ts';
import { faultyStore, type Faults } from './faulty-store.ts';
import { freshServer } from './plant-server.ts';

const APPLIED = { result: 'applied' };
const BROKEN = { result: 'refused', refusal: { code: 'broken' } };

const NONE: Faults = { failing: undefined, unsure: 0, unstorable: undefined, unreadable: false, writes: 0 };

export const failing = (newGround: NewGround): void => {
	const faults: Faults = { ...NONE };
	const server = freshServer(newGround, { wrap: faultyStore(faults) });
	beforeEach(() => {
		Object.assign(faults, NONE);
	});

	const logged = async (): Promise<string[]> =>
		(await server.app.store.read((tx) => tx.log(0, 1000))).map(({ op }) => op.id);

	test('S-1 a full disk takes nothing and loses nothing: the same acts are taken when there is room', async () => {
		const tablet = await server.device('technician');
		const acts = [tablet.write('t1', 'A'), tablet.write('t2', 'B')];
		faults.failing = { trouble: 'disk-full', writes: 2 };
		for (const said of [await tablet.push(...acts), await tablet.push(...acts)])
			expect(said).toMatchObject({ status: 507, body: { error: 'disk-full' } });
		expect(await logged()).toEqual([]);
		expect((await tablet.pull()).status).toBe(200);
		expect(await tablet.verdicts(...acts)).toEqual([APPLIED, APPLIED]);
	});

	test('S-1 a commit nobody heard of is found when the acts are sent again', async () => {
		const tablet = await server.device('technician');
		const acts = [tablet.write('t1', 'A'), tablet.act('team.explode', {})];
		faults.unsure = 1;
		expect(await tablet.push(...acts)).toMatchObject({ status: 503, body: { error: 'busy' } });
		expect(await tablet.verdicts(...acts, tablet.write('t1', 'B'))).toEqual([APPLIED, BROKEN, APPLIED]);
		expect(await logged()).toEqual([1, 2, 3].map((seq) => `${tablet.client}:${seq}`));
		expect(await server.app.store.read((tx) => tx.get('t1'))).toMatchObject({ rev: 2 });
	});

	test('a store that does not answer is said to be busy, and says nothing of itself', async () => {
		const tablet = await server.device('technician');
		faults.unreadable = true;
		const answers = [
			await tablet.hello(),
			await tablet.pull(),
			await tablet.verify(tablet.cursors()),
			await tablet.snapshot('people'),
			await tablet.poll(tablet.cursors(), 0)
		];
		for (const { status, body } of answers)
			expect([status, body]).toEqual([
				503,
				{ error: 'busy', message: 'The server cannot answer just now: try again.' }
			]);
		expect((await tablet.request('live')).status).toBe(503);
	});

	test('S-6 an act whose document the database refuses is refused alone, however many came with it', async () => {
		faults.unstorable = ({ name }) => name === 'unstorable';
		const tablets = await Promise.all([1, 2, 3, 4].map(() => server.device('technician')));
		const pushes = tablets.map((tablet, i) =>
			tablet.verdicts(
				tablet.write(`t${i}_1`, 'A'),
				tablet.write(`t${i}_2`, i === 2 ? 'unstorable' : 'B'),
				tablet.write(`t${i}_3`, 'C')
			)
		);
		const verdicts = await Promise.all(pushes);
		expect(verdicts).toEqual([0, 1, 2, 3].map((i) => [APPLIED, i === 2 ? BROKEN : APPLIED, APPLIED]));
		expect(await logged()).toHaveLength(12);
		expect(await server.app.store.read((tx) => tx.get('t2_2'))).toBeUndefined();
		expect(await server.app.store.read((tx) => tx.get('t2_3'))).toMatchObject({ name: 'C' });
		// The verdict stays, even when the database would take it now.
		faults.unstorable = undefined;
		const [, , third] = tablets;
		expect(await third?.verdicts(third.write('t2_2', 'unstorable', undefined, { seq: 2 }))).toEqual([BROKEN]);
	});

	test('requests that wait together share a transaction', async () => {
		const tablets = await Promise.all(Array.from({ length: 30 }, () => server.device('technician')));
		const before = faults.writes;
		await Promise.all(tablets.map((tablet, i) => tablet.verdicts(tablet.write(`t${i}`, 'A'))));
		expect(faults.writes - before).toBeLessThan(15);
		expect(await logged()).toHaveLength(30);
	});
};
