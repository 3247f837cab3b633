import { metersInUse, type Meter } from '#core/assets/meters-in-use.ts';
import type { DocOf } from '#core/model/collections.ts';
import { gaugeId } from '#core/model/gauge-id.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { Machine } from '../questions.ts';

export interface MeterView {
	key: string;
	meter: Meter;
	/** Where it stands; undefined while nobody has read it. */
	gauge: DocOf<'gauge'> | undefined;
}

export interface MetersView {
	meters: readonly MeterView[];
	mayRead: boolean;
}

/** The meters of a machine that are in use, by name, and whether this person may write down what they say. */
export const metersAt =
	(machine: Machine, me: string, now: string): Question<MetersView> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		const meters = await Promise.all(
			metersInUse(machine).map(async ([key, meter]): Promise<MeterView> => {
				const gauge = await read.get(gaugeId(machine.id, key));
				return { key, meter, gauge: isKind(gauge, 'gauge') ? gauge : undefined };
			})
		);
		return {
			meters: meters.sort((a, b) => a.meter.name.localeCompare(b.meter.name)),
			mayRead: (await siteWhere(read, me, now, 'reading.add')) !== undefined
		};
	};
