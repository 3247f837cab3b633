import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import type { Problem, Row, Value } from '../convert.ts';
import { plainName } from '../fields.ts';
import { said, textIn } from '../import-plan.ts';
import { mapSteps } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { ImportPlan, PlannedAct, RowPlan } from '../import-plan.ts';
import { onTheWall } from '../site-clock.ts';
import { isProblem, Machines, momentIn } from './at-machines.ts';

type AssetDoc = Doc & Asset;
type Meter = NonNullable<Asset['meters']>[string];
type Values = Readonly<Record<string, Value>>;

interface MetersAround {
	assets: readonly AssetDoc[];
	zone: string | undefined;
	/** Where meters stand, by the gauge's id. */
	readingOf: (gauge: string) => { value: unknown; at: unknown } | undefined;
	/** Whether this is written down already, by the site's clock to the minute. */
	isRead?: (gauge: string, value: number, onTheWall: string) => boolean;
}

/** As long as a name in a document may be; letters that no id may have go. */
const keyFor = (name: string, taken: Readonly<Record<string, unknown>>): string => {
	const plain = plainName(name)
		.replace(/[^a-z0-9]/g, '')
		.slice(0, 30);
	const first = `m-${plain === '' ? 'meter' : plain}`;
	if (!(first in taken)) return first;
	for (let n = 2; ; n++) if (!(`${first}-${n}` in taken)) return `${first}-${n}`;
};

const within = (old: Meter['warn'], min: Value | undefined, max: Value | undefined): Meter['warn'] => {
	const limits = { ...old, ...said({ min, max }) };
	return Object.keys(limits).length > 0 ? limits : undefined;
};

/** What the row says, over what there is. */
const meterIn = (values: Values, old: Meter | undefined): Meter => {
	const { warn, fail, ...rest } = old ?? {};
	const [warned, failed] = [
		within(warn, values['warnMin'], values['warnMax']),
		within(fail, values['failMin'], values['failMax'])
	];
	return {
		...{ unit: '', type: 'counter' },
		...rest,
		...said({
			name: values['meter'],
			unit: values['unit'],
			type: values['counts'],
			perDay: values['perDay'],
			rollover: values['rollover']
		}),
		...(warned && { warn: warned }),
		...(failed && { fail: failed })
	} as Meter;
};

/** Keys in a fixed order, so that what is the same is seen to be. */
const told = (meter: Meter | undefined): string =>
	JSON.stringify(Object.entries(meter ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A list tells times to the minute. */
const isAt = (at: unknown, wall: string, zone: string | undefined): boolean =>
	typeof at === 'string' && onTheWall(at, zone) === wall;

/** Each row sets up one meter of a machine that is there, and reads it where the row has a value. */
export function* planMeters(rows: readonly Row[], around: MetersAround): Steps<ImportPlan> {
	const machines = new Machines(around.assets);
	const taken = new Map<string, Record<string, Meter>>();
	const lines = new Map<string, number>();
	const acts: PlannedAct[] = [];
	const planned = yield* mapSteps(rows, (row): RowPlan => {
		const { values, line } = row;
		const name = textIn(values['meter']);
		const called = [textIn(values['machine']), name].filter(Boolean).join(': ');
		const wrong = (...problems: Problem[]): RowPlan => ({ row, called, outcome: 'wrong', problems });
		if (row.problems.length > 0) return wrong(...row.problems);
		const machine = textIn(values['machine']);
		if (machine === undefined) return wrong({ code: 'missing', field: 'machine' });
		if (name === undefined) return wrong({ code: 'missing', field: 'meter' });
		const asset = machines.called(machine);
		if (isProblem(asset)) return wrong(asset);
		const meters = taken.get(asset.id) ?? { ...asset.meters };
		taken.set(asset.id, meters);
		const named = Object.entries(meters).filter(([, one]) => plainName(one.name) === plainName(name));
		const known = named.find(([, { archived }]) => archived !== true) ?? named[0];
		const key = known?.[0] ?? keyFor(name, meters);
		const value = values['reading'];
		const readAt = momentIn(values['readAt'], around.zone);
		const wall = readAt === undefined ? undefined : onTheWall(readAt, around.zone);
		// A meter may be read many times, each at its own time.
		const own = `${asset.id} ${key} ${(value !== undefined && wall) || ''}`;
		const earlier = lines.get(own);
		if (earlier !== undefined) return wrong({ code: 'twice', field: 'meter', about: String(earlier) });
		lines.set(own, line);
		const meter = meterIn(values, known?.[1]);
		meters[key] = meter;
		const before = acts.length;
		const reads = { ids: [asset.id] };
		if (told(known?.[1]) !== told(meter))
			acts.push({
				...{ line, name: 'asset.setMeter', reads },
				args: { id: asset.id, key, ...(known && { from: known[1] }), to: meter }
			});
		const gauge = gaugeId(asset.id, key);
		const stands = around.readingOf(gauge);
		const isThatMoment = wall === undefined || isAt(stands?.at, wall, around.zone);
		const isRead =
			(stands?.value === value && isThatMoment) ||
			(typeof value === 'number' && wall !== undefined && around.isRead?.(gauge, value, wall) === true);
		if (value !== undefined && !isRead)
			acts.push({
				...{ line, name: 'reading.add', reads: { ids: [asset.id, gauge] } },
				args: {
					asset: asset.id,
					meter: key,
					value,
					source: 'import',
					...(readAt !== undefined && { readAt })
				}
			});
		const outcome = acts.length === before ? 'same' : known ? 'changed' : 'new';
		return { row, called, outcome, problems: [] };
	});
	return { rows: planned, acts };
}
