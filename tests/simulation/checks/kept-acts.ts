import type { Verdict } from '#core/sync/op.ts';
import { needsSomebody } from '#lib/device/act.ts';
import { birthOf, meantBy } from '../world/ledger.ts';
import type { World } from '../world/world.ts';

/** S-5: what was refused or parked is there for its author, as it was done, and goes out with the export. */
export const checkRefused = async (world: World): Promise<void> => {
	for (const station of world.stations) {
		const refused = station.acts().filter(needsSomebody);
		if (refused.length === 0) continue;
		const tab = await world.tabOf(station);
		const { acts } = await world.done('an export', tab.device.outbox.pack());
		const exported = new Set(acts.map((act) => birthOf(meantBy(act))));
		for (const act of refused) {
			const birth = birthOf(meantBy(act));
			if (!world.ledger.acts.has(birth))
				world.violated('S-5', `${station.name}: ${act.op.id} reads otherwise now`);
			if (!exported.has(birth)) world.violated('S-5', `${station.name}: ${act.op.id} cannot be exported`);
		}
	}
};

const toldIn = (
	path: string,
	body: string | undefined,
	{ status, text }: { status: number; text: string }
) => {
	if (path !== '/sync/push' || status !== 200) return [];
	const { epoch, client } = JSON.parse(body ?? '{}') as { epoch: string; client: string };
	const { verdicts } = JSON.parse(text) as { verdicts: { seq: number; verdict: Verdict }[] };
	return verdicts.map(({ seq, verdict }) => ({ epoch, id: `${client}:${seq}`, result: verdict.result }));
};

/** S-4: what a device was told is done stands in the log of that history for ever. */
export const watchAnswers = (world: World) => {
	const told = new Map<string, { epoch: string; result: Verdict['result'] }>();
	const doubts: Promise<void>[] = [];
	const isUnknown = (epoch: string, id: string) => world.server.pasts.get(epoch)?.knows(id) === false;
	const look = async (name: string, epoch: string, id: string): Promise<void> => {
		// On PostgreSQL one connection may read what another has committed before that one's answer is here.
		for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve));
		if (isUnknown(epoch, id)) world.violated('S-4', `${name} was told of ${id}, which is not in the log`);
	};
	return {
		/** A verdict is on disk before anybody hears it. */
		left: (
			{ name }: { name: string },
			{ path, body }: { path: string; body: string | undefined },
			answer: { status: number; text: string }
		) => {
			for (const { epoch, id } of toldIn(path, body, answer)) {
				if (isUnknown(epoch, id)) doubts.push(look(name, epoch, id));
			}
		},
		reached: (
			_: unknown,
			{ path, body }: { path: string; body: string | undefined },
			answer: { status: number; text: string }
		) => {
			for (const { epoch, id, result } of toldIn(path, body, answer)) told.set(id, { epoch, result });
		},
		check: async (
			log: readonly { op: { id: string }; verdict: Verdict }[],
			current: string
		): Promise<void> => {
			await Promise.all(doubts);
			const logged = new Map(log.map(({ op, verdict }) => [op.id, verdict.result]));
			for (const [id, { epoch, result }] of told) {
				if (epoch === current && logged.get(id) !== result)
					world.violated('S-4', `${id} was ${result} and is ${logged.get(id) ?? 'not in the log'} now`);
			}
		}
	};
};
