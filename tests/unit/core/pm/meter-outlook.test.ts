import { describe, expect, it } from 'vitest';
import { changePerDay, chartFrame, limitOf, meterOutlook } from '#core/pm/meter-outlook.ts';

const DAY = 86_400_000;
const levels = (...values: number[]) => values.map((level, n) => ({ at: n * DAY, level }));
const outlook = (limit: object, values: number[], now = 0) =>
	meterOutlook({ value: 20, ...limit }, levels(...values), now);

describe('When a meter comes to its limit', () => {
	it('is foreseen by the last readings', () => {
		expect(outlook({ side: 'above' }, [10, 12, 14])).toEqual({ is: 'coming', at: 5 * DAY });
		expect(outlook({ side: 'below' }, [26, 24, 22])).toEqual({ is: 'coming', at: 3 * DAY });
		expect(outlook({}, [10, 12, 14])).toEqual({ is: 'coming', at: 5 * DAY });
	});

	it('is not known from fewer than three readings, or where they lead elsewhere', () => {
		expect(outlook({}, [])).toEqual({ is: 'too-few' });
		expect(outlook({}, [10, 12])).toEqual({ is: 'too-few' });
		expect(outlook({}, [12, 12, 12])).toEqual({ is: 'not-led' });
		expect(outlook({}, [14, 12, 10])).toEqual({ is: 'not-led' });
		expect(outlook({ side: 'above' }, [19, 21, 19])).toEqual({ is: 'not-led' });
	});

	it('has come already, since the first of the readings beyond it', () => {
		expect(outlook({ side: 'above' }, [10, 21, 25])).toEqual({ is: 'there', since: DAY });
		expect(outlook({ side: 'below' }, [18])).toEqual({ is: 'there', since: 0 });
		expect(outlook({ side: 'above' }, [10, 15, 20])).toEqual({ is: 'there', since: 2 * DAY });
		expect(outlook({}, [10, 15, 20])).toEqual({ is: 'there', since: 2 * DAY });
	});

	it('lies behind where nobody has read it since', () => {
		expect(outlook({ side: 'above' }, [10, 12, 14], 9 * DAY)).toEqual({ is: 'unread', at: 5 * DAY });
	});
});

describe('The chart of a meter', () => {
	it('draws the limit of rules about a value, and none of rules about a change', () => {
		expect(limitOf({ meter: 'm', when: 'above', value: 5 })).toEqual({ value: 5, side: 'above' });
		expect(limitOf({ meter: 'm', when: 'reaches', value: 5, readings: 4 })).toEqual({
			value: 5,
			readings: 4
		});
		expect(limitOf({ meter: 'm', when: 'rises', value: 5 })).toBeUndefined();
	});

	it('has room for the limit, and for a day ahead that is not too far', () => {
		expect(chartFrame(levels(10, 20), 110, undefined)).toEqual({ from: 0, to: DAY, low: 2, high: 118 });
		expect(chartFrame(levels(10, 20), undefined, 2 * DAY)).toMatchObject({ to: 2 * DAY });
		expect(chartFrame(levels(10, 20), undefined, 3 * DAY)).toMatchObject({ to: DAY });
		expect(chartFrame([], 5, undefined)).toBeUndefined();
		// One reading is a point in the middle of something.
		expect(chartFrame(levels(5), undefined, undefined)).toEqual({ from: 0, to: 1, low: 4, high: 6 });
	});

	it('says how much it changes a day, by its last two readings that are apart', () => {
		expect(changePerDay(levels(10, 13, 17))).toBe(4);
		expect(changePerDay(levels(10))).toBeUndefined();
	});
});
