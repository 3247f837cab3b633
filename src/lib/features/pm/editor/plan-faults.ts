import type { PlanDoc } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';

export type PlanFault =
	'name' | 'code' | 'machines' | 'every' | 'anchor' | 'meter' | 'meter-every' | 'dates' | 'levels' | 'parts';

type Plan = Pick<PlanDoc, 'name' | 'code' | 'assets' | 'filter' | 'schedule' | 'levels' | 'parts'>;

/** What a plan cannot do without: it would never come due, or nobody would know for what. */
export const planFaults = ({ name, code, assets, filter, schedule, levels, parts }: Plan): Set<PlanFault> => {
	const { calendar, meter, condition } = schedule;
	const isSaid = Object.values(filter ?? {}).some((value) =>
		Array.isArray(value) ? value.length > 0 : value
	);
	const faults: [PlanFault, boolean][] = [
		['name', name.trim() === ''],
		['code', code.trim() === ''],
		['machines', (assets ?? []).length === 0 && !isSaid],
		['every', calendar !== undefined && !calendar.dates && !(calendar.every >= 1 && calendar.every <= 1000)],
		['anchor', calendar !== undefined && !calendar.dates && dayNamed(calendar.anchor) === undefined],
		['meter', (meter ?? condition)?.meter === ''],
		['meter-every', meter !== undefined && meter.every <= 0],
		['dates', calendar?.dates !== undefined && calendar.dates.length === 0],
		['levels', (levels ?? []).some((level) => level.name.trim() === '' || level.every < 1)],
		['parts', (parts ?? []).some(({ quantity }) => quantity <= 0)]
	];
	return new Set(faults.filter(([, isFault]) => isFault).map(([fault]) => fault));
};
