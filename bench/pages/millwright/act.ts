import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Act } from '#lib/device/act.ts';
import { machineBy } from '#lib/features/machines/questions.ts';
import { Dexie, type Table } from 'dexie';
import { assetId } from '../../plant/assets.ts';
import { need } from '../expose.ts';
import { FIRST_LIST } from '../first-list.ts';
import { firstAnswer } from './first-answer.ts';
import type { OpenDevice } from './open-device.ts';

export interface ActTimes {
	readonly ours: readonly number[];
	/** Of these, until the act was on disk. */
	readonly committed: readonly number[];
	readonly dexie: readonly number[];
	/** Acts that lie on this device and nowhere else. */
	readonly kept: number;
}

/** Where a plain app would keep the same act: the same row under the same indexes, as strictly. */
class PlainOutbox extends Dexie {
	readonly acts: Table<Act, number>;

	constructor() {
		super('plain', { cache: 'disabled', chromeTransactionDurability: 'strict' });
		this.version(1).stores({ acts: 'n, &[client+seq], state, head' });
		this.acts = this.table('acts');
	}
}

const report = (code: string, asset: number) => ({
	code,
	title: 'Gripper lets bottles fall at the outlet',
	description: 'Every tenth bottle or so, only on the 0.5 l format. Cleaned the cups, no change.',
	assetId: assetId(asset),
	impact: 'degraded'
});

const lastActOf = async (database: DeviceDatabase): Promise<Act> =>
	need(await database.outbox.orderBy('n').last(), 'act');

/** A tap that reports a problem: until it is on disk, and until it heads the list on the screen. */
const actOnce = async ({ device, queries }: OpenDevice, code: string, asset: number) => {
	const seen = firstAnswer(queries.rows(FIRST_LIST), ([first]) => first?.['code'] === code);
	// The machine and the list are on the screen, and everything is at rest, before anybody taps.
	await firstAnswer(queries.answer(machineBy(`HAM1-M${asset}`)), ({ view }) => view !== undefined);
	await firstAnswer(queries.rows(FIRST_LIST));
	await device.overlay.refresh();
	const begun = performance.now();
	const done = await device.dispatch('work.request', report(code, asset), { undo: 3_600_000 });
	const committed = performance.now() - begun;
	if (!done.ok) throw new Error(JSON.stringify(done));
	await seen;
	return { took: performance.now() - begun, committed };
};

const plainOnce = async (plain: PlainOutbox, act: Act): Promise<number> => {
	const begun = performance.now();
	await plain.transaction('rw', plain.acts, () => plain.acts.add(act));
	return performance.now() - begun;
};

/** Ours and the plain one in turns. */
export const act = async (open: OpenDevice, count: number): Promise<ActTimes> => {
	using plain = Object.assign(new PlainOutbox(), { [Symbol.dispose]: () => plain.close() });
	await plain.open();
	const times = { ours: [] as number[], committed: [] as number[], dexie: [] as number[] };
	const before = await open.database.outbox.count();
	for (let n = before; n < before + count; n++) {
		const { took, committed } = await actOnce(open, `B-${n}`, 8 + (n % 100));
		times.ours.push(took);
		times.committed.push(committed);
		await open.device.overlay.refresh();
		times.dexie.push(await plainOnce(plain, await lastActOf(open.database)));
	}
	return { ...times, kept: await open.database.outbox.count() };
};
