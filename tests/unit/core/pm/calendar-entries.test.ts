import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { calendarEntries } from '#core/pm/calendar-entries.ts';
import { sampleWork } from './stop-samples.ts';

const ZONE = 'Europe/Berlin';
const told = (more: Parameters<typeof sampleWork>[0]) =>
	calendarEntries([sampleWork(more)], { zone: ZONE }).map(({ on, title }) => `${dateOf(on)} ${title}`);

describe('Work in a calendar', () => {
	it('stands on the day it is planned for, at the site, else on the day it is due', () => {
		expect(told({ dueOn: '2026-04-01' })).toEqual(['2026-04-01 Change the filter (W-1)']);
		expect(told({ dueOn: '2026-04-01', plannedStart: '2026-03-30T22:30:00.000Z' })).toEqual([
			'2026-03-31 Change the filter (W-1)'
		]);
		expect(told({ latest: '2026-04-05' })).toEqual(['2026-04-05 Change the filter (W-1)']);
	});

	it('is left out without a day, when it is over, and when it was put away', () => {
		expect(told({})).toEqual([]);
		expect(told({ dueOn: '2026-04-01', status: 'done' })).toEqual([]);
		expect(told({ dueOn: '2026-04-01', archived: true })).toEqual([]);
	});

	it('leads to the job where the plant has an address', () => {
		const place = [
			{ id: 'a', name: 'Hall' },
			{ id: 'b', name: 'Filler' }
		];
		const [entry] = calendarEntries([sampleWork({ dueOn: '2026-04-01', place })], {
			zone: ZONE,
			address: 'https://plant.example/'
		});
		expect(entry).toMatchObject({
			id: 'w1@millwright',
			url: 'https://plant.example/work/w1',
			place: 'Hall › Filler'
		});
	});
});
