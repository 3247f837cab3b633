import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothOf, filtersFrom, MOST_FILTERS, shownOf, type NamedFilter } from '#core/work/named-filters.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 23, 8, minute)).toISOString();
const late: NamedFilter = { name: 'Late', at: at(1), search: '?due=overdue' };

test('a filter that was saved on one device stands beside those of another, the newest first', () => {
	const mine: NamedFilter = { name: 'Mine', at: at(2), search: '?owner=p_1' };
	expect(bothOf([late], [mine])).toEqual([mine, late]);
});

test('of two words about one name the later one holds, whichever device brings it first', () => {
	const again = { ...late, at: at(3), search: '?due=overdue&kind=repair' };
	expect(bothOf([late], [again])).toEqual([again]);
	expect(bothOf([again], [late])).toEqual([again]);
});

test('what was taken away does not come back from a device that still has it, and can be saved anew', () => {
	const gone = { name: 'Late', at: at(4) };
	expect(shownOf(bothOf([gone], [late]))).toEqual([]);
	expect(shownOf(bothOf(bothOf([gone], [late]), [{ ...late, at: at(5) }]))).toHaveLength(1);
});

test('devices that have heard the same words hold the same filters, in whatever order they heard them', () => {
	const filter = fc.record({
		name: fc.constantFrom('a', 'b', 'c'),
		at: fc.integer({ min: 0, max: 5 }).map(at),
		search: fc.option(fc.constantFrom('?x', '?y'), { nil: undefined })
	});
	fc.assert(
		fc.property(fc.array(filter), fc.array(filter), (one, other) => {
			const both = bothOf(one, other);
			expect(bothOf(other, one)).toEqual(both);
			expect(bothOf(both, other)).toEqual(both);
		})
	);
});

test('what an earlier version kept without a time is read and gives way to any later word; what is no filter is not', () => {
	const kept = filtersFrom([
		{ name: 'Late', search: '?due=overdue' },
		'x',
		{ name: 3 },
		{ name: 'y', search: 1 }
	]);
	expect(shownOf(kept ?? [])).toEqual([{ ...late, at: new Date(0).toISOString() }]);
	expect(bothOf(kept ?? [], [late])).toEqual([late]);
	expect(filtersFrom('x')).toBeUndefined();
});

test('so many filters that nobody finds one any more are not kept', () => {
	const many = Array.from({ length: 50 }, (_, n) => ({ name: `F${n}`, at: at(n), search: '?a' }));
	expect(bothOf(many, [])).toHaveLength(MOST_FILTERS);
	expect(bothOf(many, [])[0]?.name).toBe('F49');
});
