import { same } from '#core/model/same.ts';
import { WITHDRAWN } from '#core/sync/op.ts';
import type { LoggedOp } from '#server/store/store.ts';
import { birthOf, meantBy } from '../world/ledger.ts';
import type { World } from '../world/world.ts';

/** Under this name stands in the log what nobody could read. */
const MALFORMED = 'act.malformed';

export interface Missing {
	lost: number;
	duplicated: number;
}

/** S-1: every act that a device said was saved stands in the log once, and the device has the log's verdict. */
export const checkVerdicts = (world: World, log: readonly LoggedOp[]): Missing => {
	const found: Missing = { lost: 0, duplicated: 0 };
	const logged = new Map<string, LoggedOp>();
	const times = new Map<string, number>();
	for (const record of log) {
		logged.set(record.op.id, record);
		if (record.op.name !== WITHDRAWN) times.set(birthOf(record.op), (times.get(birthOf(record.op)) ?? 0) + 1);
	}
	const kept = new Set<string>();
	for (const station of world.stations) {
		for (const act of station.acts()) {
			const birth = birthOf(meantBy(act));
			kept.add(birth);
			const record = logged.get(act.op.id);
			if (act.state !== 'answered') world.violated('S-1', `${station.name}: ${act.op.id} has no verdict`);
			else if (!record) {
				found.lost += 1;
				world.violated('S-1', `${station.name}: ${act.op.id} ${act.op.name} is not in the log`);
			} else if (record.op.name !== MALFORMED && !same(record.op, act.op)) {
				world.violated('S-1', `${station.name}: ${act.op.id} stands otherwise in the log`);
			} else if (!act.was && !same(record.verdict, act.verdict)) {
				const told = `${JSON.stringify(act.verdict)}, not ${JSON.stringify(record.verdict)}`;
				world.violated('S-1', `${station.name}: ${act.op.id} was told ${told}`);
			}
		}
	}
	for (const [birth, { station, op, isPoison, times: done }] of world.ledger.acts) {
		const count = times.get(birth) ?? 0;
		if (world.ledger.takenBack.has(birth) && count > 0)
			world.violated('S-1', `${station.name}: ${op.id} ${op.name} was taken back and done all the same`);
		if (isPoison || world.ledger.takenBack.has(birth)) continue;
		if (count < done || !kept.has(birth)) {
			found.lost += 1;
			world.violated('S-1', `${station.name}: ${op.id} ${op.name} of ${op.at} is lost`);
		} else if (count > done) {
			found.duplicated += 1;
			world.violated('S-1', `${station.name}: ${op.id} ${op.name} of ${op.at} was done ${count} times`);
		}
	}
	return found;
};
