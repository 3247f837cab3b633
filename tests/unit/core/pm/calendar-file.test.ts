import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#core/pm/calendar-file.ts';
import { day } from './due.ts';

const ENTRY = {
	id: 'w.pl_1.filler.7@plant.example',
	on: day('2026-12-31'),
	title: 'Monthly check; filler, line 1',
	text: 'Lock the valve.\nThen measure \\ note.',
	place: 'Hall 2',
	url: 'https://plant.example/work/w.1',
	changedAt: '2026-03-23T07:00:00.000Z'
};
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('A calendar file', () => {
	it('has each job as a whole day, under an id that stays', () => {
		expect(unfolded(calendarFile('Filler, team A', [ENTRY]))).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Millwright//Maintenance//EN',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'X-WR-CALNAME:Filler\\, team A',
			'BEGIN:VEVENT',
			'UID:w.pl_1.filler.7@plant.example',
			'DTSTAMP:20260323T070000Z',
			'DTSTART;VALUE=DATE:20261231',
			'DTEND;VALUE=DATE:20270101',
			'SUMMARY:Monthly check\\; filler\\, line 1',
			'DESCRIPTION:Lock the valve.\\nThen measure \\\\ note.',
			'LOCATION:Hall 2',
			'URL:https://plant.example/work/w.1',
			'STATUS:CONFIRMED',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	it('says that a job was called off, and leaves out what is not known', () => {
		const { id, on, title, changedAt } = ENTRY;
		const text = calendarFile('', [{ id, on, title, changedAt, cancelled: true }]);
		expect(text).toContain('STATUS:CANCELLED');
		expect(text).not.toMatch(/DESCRIPTION|LOCATION|URL/);
	});

	it('keeps to 75 bytes a line, and nothing a person wrote begins a line of its own', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 200 }),
				fc.string({ maxLength: 50 }),
				(words, url) => {
					const text = calendarFile(words, [
						{ ...ENTRY, title: words, text: `a\nEND:VEVENT\r\n${words}`, url }
					]);
					for (const line of text.split('\r\n'))
						expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(unfolded(text)).toHaveLength(20);
					expect(unfolded(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
				}
			)
		);
	});
});
