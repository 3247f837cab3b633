import { expect, test } from 'vitest';
import { Unsaved } from '#lib/ui/unsaved/unsaved.svelte.ts';

test('a person is in the middle of something while a form on screen is dirty', () => {
	const unsaved = new Unsaved();
	let text = '';
	const element = {} as Element;
	const leave = unsaved.form(() => text !== '')(element);
	expect(unsaved.any).toBe(false);
	text = 'half a wo';
	expect(unsaved.any).toBe(true);
	leave?.();
	expect(unsaved.any).toBe(false);
});
