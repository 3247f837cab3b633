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

const resultOf = ({ result }: Verdict): string => result;

/** S-4: what a device was told is done stands in the log of that history for ever. */
export const watchAnswers = (world: World) => {
	const told = new Map<string, { epoch: string; result: string }>();
	return {
		reached: (
			_: unknown,
			{ path, body }: { path: string; body: string | undefined },
			answer: { status: number; text: string }
		) => {
			if (path !== '/sync/push' || answer.status !== 200) return;
			const { epoch, client } = JSON.parse(body ?? '{}') as { epoch: string; client: string };
			const { verdicts } = JSON.parse(answer.text) as { verdicts: { seq: number; verdict: Verdict }[] };
			for (const { seq, verdict } of verdicts)
				told.set(`${client}:${seq}`, { epoch, result: resultOf(verdict) });
		},
		check: (log: readonly { op: { id: string }; verdict: Verdict }[], current: string): void => {
			const logged = new Map(log.map(({ op, verdict }) => [op.id, resultOf(verdict)]));
			for (const [id, { epoch, result }] of told) {
				if (epoch === current && logged.get(id) !== result)
					world.violated('S-4', `${id} was ${result} and is ${logged.get(id) ?? 'not in the log'} now`);
			}
		}
	};
};
