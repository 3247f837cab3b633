import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { ComponentProps } from 'svelte';
import type { Locale } from '#lib/i18n/locales.ts';
import NumberField from '#lib/ui/field/NumberField.svelte';
import { show } from './show.ts';

type Given = Omit<ComponentProps<typeof NumberField>, 'onchange'>;

/** A pressure that is kept at every key, as a form keeps it. */
const ask = async (more: Partial<Given> = {}, locale: Locale = 'en') => {
	const given: ComponentProps<typeof NumberField> = $state({
		label: 'Pressure',
		value: null,
		onchange: (value: number | null) => (given.value = value),
		...more
	});
	await show(NumberField, given, locale);
	return given;
};
const field = () => page.getByRole('textbox', { name: 'Pressure' });
const key = (name: string) => page.getByRole('group').getByRole('button', { name, exact: true });

describe('typing', () => {
	test('a German types and sees a decimal comma', async () => {
		const given = await ask({ unit: 'bar' }, 'de');
		await field().click();
		await userEvent.keyboard('12,5');
		await expect.element(field()).toHaveValue('12,5');
		expect(given.value).toBe(12.5);
	});

	test('the point of a hardware number block becomes the comma of the language', async () => {
		const given = await ask({}, 'pl');
		await field().click();
		await userEvent.keyboard('3.75');
		await expect.element(field()).toHaveValue('3,75');
		expect(given.value).toBe(3.75);
	});

	test('half a number stays as it was typed', async () => {
		const given = await ask();
		await field().click();
		await userEvent.keyboard('-');
		await expect.element(field()).toHaveValue('-');
		expect(given.value).toBeNull();
		await userEvent.keyboard('7.');
		await expect.element(field()).toHaveValue('-7.');
		expect(given.value).toBe(-7);
	});

	test('letters and a third decimal never reach the screen', async () => {
		const given = await ask();
		await field().click();
		await userEvent.keyboard('4x2.125');
		await expect.element(field()).toHaveValue('42.12');
		expect(given.value).toBe(42.12);
	});

	test('a value from elsewhere replaces what was typed', async () => {
		const given = await ask();
		await field().click();
		await userEvent.keyboard('5');
		given.value = 8.25;
		await expect.element(field()).toHaveValue('8.25');
		given.value = null;
		await expect.element(field()).toHaveValue('');
	});

	test('switching the language switches the sign, not the number', async () => {
		const given: ComponentProps<typeof NumberField> = $state({
			label: 'Pressure',
			value: 1.5,
			onchange: (value: number | null) => (given.value = value)
		});
		const { i18n } = await show(NumberField, given, 'en');
		await expect.element(field()).toHaveValue('1.5');
		await i18n.speak('es');
		await expect.element(field()).toHaveValue('1,5');
	});
});

describe('the number pad', () => {
	test('every key writes what is on it', async () => {
		const given = await ask({ pad: 'open' }, 'de');
		for (const name of ['1', '2', 'Dezimalzeichen', '0', '5', 'Vorzeichen wechseln']) await key(name).click();
		await expect.element(field()).toHaveValue('-12,05');
		expect(given.value).toBe(-12.05);
		await key('Ziffer löschen').click();
		await expect.element(field()).toHaveValue('-12,0');
		expect(given.value).toBe(-12);
	});

	test('it opens and closes by its button and tells so', async () => {
		await ask();
		const open = page.getByRole('button', { name: 'Show number pad' });
		await expect.element(open).toHaveAttribute('aria-expanded', 'false');
		await open.click();
		await expect.element(page.getByRole('group', { name: 'Number pad: Pressure' })).toBeVisible();
		await page.getByRole('button', { name: 'Hide number pad' }).click();
		await expect.element(page.getByRole('group')).not.toBeInTheDocument();
	});

	test('a finger opens it and keeps the phone’s own keyboard away, a mouse does not', async () => {
		await ask();
		await field().click();
		await expect.element(page.getByRole('group')).not.toBeInTheDocument();
		field()
			.element()
			.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
		await expect.element(page.getByRole('group')).toBeVisible();
		await expect.element(field()).toHaveAttribute('inputmode', 'none');
	});

	test('the caret stays in the field, so pad and keyboard write into one number', async () => {
		const given = await ask({ pad: 'open' });
		await field().click();
		await key('4').click();
		await expect.element(field()).toHaveFocus();
		await userEvent.keyboard('2');
		expect(given.value).toBe(42);
	});

	test('a count has neither decimal sign nor minus', async () => {
		await ask({ pad: 'open', decimals: 0, minus: false });
		const names = page
			.getByRole('group')
			.getByRole('button')
			.elements()
			.map((button) => button.getAttribute('aria-label') ?? button.textContent.trim());
		expect(names).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'Delete digit']);
	});

	test('it is worked by keyboard alone', async () => {
		const given = await ask();
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await userEvent.tab();
		await expect.element(key('1')).toHaveFocus();
		await userEvent.keyboard(' ');
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(given.value).toBe(12);
	});
});

describe('limits', () => {
	test('they are shown before anything is typed, and tied to the field with unit and hint', async () => {
		await ask({ unit: 'bar', hint: 'While the pump runs', limits: { from: 2.5, to: 12 } }, 'de');
		await expect.element(page.getByText('2,5 bis 12 bar')).toBeVisible();
		await expect.element(field()).toHaveAccessibleDescription('While the pump runs bar 2,5 bis 12\u00a0bar');
	});

	test('a reading beyond them is told in words and kept', async () => {
		const given = await ask({ unit: 'bar', limits: { from: 2.5, to: 12 } });
		await field().click();
		await userEvent.keyboard('13');
		await expect.element(page.getByRole('status')).toHaveTextContent('Above 12 bar');
		expect(given.value).toBe(13);
		await userEvent.clear(field());
		await userEvent.keyboard('2');
		await expect.element(page.getByRole('status')).toHaveTextContent('Below 2.5 bar');
		await userEvent.keyboard('.5');
		await expect.element(page.getByRole('status')).toHaveTextContent('');
	});

	test('one-sided limits say which side', async () => {
		await ask({ limits: { from: 3 } });
		await expect.element(page.getByText('at least 3')).toBeVisible();
	});
});

test('a number to be read only has no pad and takes no key', async () => {
	const given = await ask({ value: 7, readonly: true, pad: 'open' });
	await field().click();
	await userEvent.keyboard('1');
	expect(given.value).toBe(7);
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
