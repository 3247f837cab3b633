import { describe, expect, it } from 'vitest';
import { awayNow, daysTooMany } from '#core/access/away.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1);

describe('A device without its server', () => {
	it('may be away for as long as the site allows, and not for longer', () => {
		const away = (days: number) => awayNow(undefined, START, START + days * DAY, 0);
		expect(daysTooMany(away(30), 30)).toBeUndefined();
		expect(daysTooMany(away(30.1), 30)).toBe(30);
		expect(daysTooMany(away(45), 30)).toBe(45);
	});

	it('is away no shorter because its clock was set back', () => {
		const late = awayNow(undefined, START, START + 31 * DAY, 0);
		const back = awayNow(late, START, START + DAY, 0);
		expect(daysTooMany(back, 30)).toBe(31);
	});

	it('is away longer while it runs, whatever its clock shows', () => {
		let away = awayNow(undefined, START, START, 0);
		for (let day = 0; day < 31; day++) away = awayNow(away, START, START - day * DAY, DAY);
		expect(daysTooMany(away, 30)).toBe(31);
	});

	it('begins anew when the server is reached, also after a clock that was far ahead', () => {
		const ahead = awayNow(undefined, START, START + 4_000 * DAY, 0);
		const reached = awayNow(ahead, START + DAY, START + DAY, 0);
		expect(daysTooMany(reached, 1)).toBeUndefined();
	});
});
