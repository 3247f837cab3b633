import { expect, test } from 'vitest';
import { roomAbove } from '#lib/ui/toast/clear-of.ts';

const toast = { left: 16, right: 374, top: 0, bottom: 60 };
const bar = (top: number, bottom: number) => ({ left: 0, right: 390, top, bottom });

test('without anything to keep clear of, a message stands at the end of the view', () => {
	expect(roomAbove(toast, 844, [])).toBe(12);
});

test('a message stands above the bar at the end and above the primary action over it', () => {
	expect(roomAbove(toast, 844, [bar(780, 844)])).toBe(844 - 780 + 12);
	expect(roomAbove(toast, 844, [bar(700, 764), bar(780, 844)])).toBe(844 - 700 + 12);
});

test('it uses the gap between two things when it fits', () => {
	expect(roomAbove(toast, 844, [bar(500, 564), bar(780, 844)])).toBe(844 - 780 + 12);
});

test('what stands beside it or is not drawn does not move it', () => {
	expect(roomAbove(toast, 844, [{ ...bar(780, 844), left: 400, right: 500 }, bar(800, 800)])).toBe(12);
});

test('where nothing is free, it stands at the top of the view', () => {
	expect(roomAbove(toast, 844, [bar(0, 844)])).toBe(844 - 60 - 12);
});
