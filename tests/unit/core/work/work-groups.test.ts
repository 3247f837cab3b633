import { describe, expect, it } from 'vitest';
import { inGroups } from '#core/work/work-groups.ts';

const work = (id: string, dueOn: string | undefined, plan?: string) => ({
	...{ id, dueOn, assetId: `a ${id}`, status: 'planned' as const },
	origin: { type: 'plan' as const, ...(plan !== undefined && { plan }) }
});
const place = (place: string, walkingOrder: string, group = 'oil') => ({ group, place, walkingOrder });
const shown = (items: ReturnType<typeof work>[], places: Record<string, ReturnType<typeof place>>) => {
	const found = inGroups(items, ({ id }) => places[id]);
	return found.items.map(({ id }) => {
		const of = found.of.get(id);
		return of ? `${id} ${of.group} ${of.number}/${of.of}` : id;
	});
};

describe('Jobs of plans of one group', () => {
	it('due on one day at one place stand together in walking order, where the first of them stands', () => {
		const day = '2026-06-02';
		const items = [
			work('urgent', undefined),
			work('c', day, 'p1'),
			work('other', day, 'p9'),
			work('a', day, 'p2'),
			work('b', day, 'p1')
		];
		const places = { a: place('line', '1'), b: place('line', '2'), c: place('line', '3') };
		expect(shown(items, places)).toEqual(['urgent', 'a oil 1/3', 'b oil 2/3', 'c oil 3/3', 'other']);
	});

	it('are by themselves on another day, at another place, in another group, or alone', () => {
		const items = [
			work('a', '2026-06-02', 'p'),
			work('day', '2026-06-03', 'p'),
			work('place', '2026-06-02', 'p'),
			work('group', '2026-06-02', 'p'),
			work('undated', undefined, 'p')
		];
		const places = {
			...{ a: place('line', '1'), day: place('line', '0'), undated: place('line', '0') },
			...{ place: place('hall', '0'), group: place('line', '0', 'belts') }
		};
		expect(shown(items, places)).toEqual(['a', 'day', 'place', 'group', 'undated']);
	});
});
