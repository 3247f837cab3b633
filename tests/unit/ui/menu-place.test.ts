import { expect, test } from 'vitest';
import { placeMenu } from '#lib/ui/menu/menu-place.ts';

const phone = { width: 390, height: 844 };
const menu = { width: 240, height: 300 };
const button = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 48 });

test('a menu stands below its button, flush with the side where reading starts', () => {
	expect(placeMenu(button(20, 100), menu, phone, 'ltr')).toMatchObject({ inlineStart: 20, blockStart: 152 });
	expect(placeMenu(button(270, 100), menu, phone, 'rtl')).toMatchObject({ inlineStart: 20, blockStart: 152 });
});

test('at the end of the line it moves back into the view', () => {
	expect(placeMenu(button(280, 100), menu, phone, 'ltr').inlineStart).toBe(390 - 240 - 8);
});

test('at the bottom of the view it stands above', () => {
	expect(placeMenu(button(20, 780), menu, phone, 'ltr').blockStart).toBe(780 - 4 - 300);
});

test('a menu longer than the view takes the larger side and scrolls there', () => {
	const long = { width: 240, height: 2000 };
	expect(placeMenu(button(20, 200), long, phone, 'ltr')).toMatchObject({ blockStart: 252, mostHeight: 584 });
	expect(placeMenu(button(20, 600), long, phone, 'ltr')).toMatchObject({ blockStart: 8, mostHeight: 588 });
});
