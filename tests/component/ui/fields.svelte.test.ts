import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { ComponentProps } from 'svelte';
import CheckField from '#lib/ui/field/CheckField.svelte';
import ChoiceField from '#lib/ui/field/ChoiceField.svelte';
import DateField from '#lib/ui/field/DateField.svelte';
import SelectField from '#lib/ui/field/SelectField.svelte';
import TextField from '#lib/ui/field/TextField.svelte';
import YesNoField from '#lib/ui/field/YesNoField.svelte';
import { show } from './show.ts';

describe('a text field', () => {
	test('every keystroke is handed on, and its words are tied to it', async () => {
		const kept: string[] = [];
		const given: ComponentProps<typeof TextField> = $state({
			label: 'Machine',
			hint: 'As on the tag',
			required: true,
			value: '',
			onchange: (value: string) => kept.push((given.value = value))
		});
		await show(TextField, given);
		const field = page.getByRole('textbox', { name: 'Machine (required)' });
		await field.click();
		await userEvent.keyboard('M-4');
		expect(kept).toEqual(['M', 'M-', 'M-4']);
		await expect.element(field).toBeRequired();
		await expect.element(field).toHaveAccessibleDescription('As on the tag');
		await expect.element(field).toBeValid();

		given.error = 'No such machine. Scan the tag instead.';
		await expect.element(field).toBeInvalid();
		await expect
			.element(field)
			.toHaveAccessibleDescription('As on the tag No such machine. Scan the tag instead.');
	});

	test('a long answer has several lines and grows with what is written', async () => {
		const given: ComponentProps<typeof TextField> = $state({
			label: 'What did you see?',
			rows: 3,
			value: '',
			onchange: (value: string) => (given.value = value)
		});
		await show(TextField, given);
		const field = page.getByRole('textbox', { name: 'What did you see?' });
		const before = field.element().getBoundingClientRect().height;
		await field.fill('Oil under the cylinder.\n'.repeat(6));
		expect(field.element().getBoundingClientRect().height).toBeGreaterThan(before);
		expect(given.value).toContain('Oil');
	});

	test('a code is never corrected by the phone', async () => {
		await show(TextField, { label: 'Serial', writing: 'code', value: '', onchange: () => undefined });
		const field = page.getByRole('textbox', { name: 'Serial' });
		await expect.element(field).toHaveAttribute('autocapitalize', 'characters');
		await expect.element(field).toHaveAttribute('spellcheck', 'false');
		await expect.element(field).toHaveAttribute('autocomplete', 'off');
	});
});

describe('a choice', () => {
	const options = [
		{ value: 'worn', label: 'Worn out', hint: 'As expected' },
		{ value: 'dirt', label: 'Dirt' }
	];

	test('is a named group, answered by tap and by arrow keys', async () => {
		const given: ComponentProps<typeof ChoiceField> = $state({
			label: 'Cause',
			options,
			value: null,
			error: 'Pick one.',
			onchange: (value: string) => (given.value = value)
		});
		await show(ChoiceField, given);
		const group = page.getByRole('radiogroup', { name: 'Cause' });
		await expect.element(group).toHaveAccessibleDescription('Pick one.');
		await page.getByRole('radio', { name: 'Dirt' }).click();
		expect(given.value).toBe('dirt');
		await userEvent.keyboard('{ArrowUp}');
		expect(given.value).toBe('worn');
		await expect.element(page.getByRole('radio', { name: 'Worn out' })).toBeChecked();
	});

	test('takes a mistaken answer back, without moving what is below', async () => {
		const given: ComponentProps<typeof YesNoField> = $state({
			label: 'Is the guard in place?',
			value: null,
			onchange: (value) => (given.value = value),
			onclear: () => (given.value = null)
		});
		await show(YesNoField, given, 'de');
		const group = page.getByRole('radiogroup');
		const place = () => group.element().getBoundingClientRect().top;
		const before = place();
		await expect.element(page.getByRole('button', { name: 'Antwort löschen' })).not.toBeInTheDocument();
		await page.getByRole('radio', { name: 'Nein' }).click();
		expect(given.value).toBe('no');
		await page.getByRole('button', { name: 'Antwort löschen' }).click();
		expect(given.value).toBeNull();
		await expect.element(page.getByRole('radio', { name: 'Nein' })).not.toBeChecked();
		expect(place()).toBe(before);
	});

	test('yes, no and not applicable are read in the person’s language, and a gate may leave the last out', async () => {
		await show(
			YesNoField,
			{ label: 'Osłona?', value: 'yes', answers: ['yes', 'no'], onchange: () => undefined },
			'pl'
		);
		const names = page
			.getByRole('radio')
			.elements()
			.map((radio) => radio.closest('label')?.textContent.trim());
		expect(names).toEqual(['Tak', 'Nie']);
	});
});

test('a select offers nothing chosen until something is', async () => {
	const given: ComponentProps<typeof SelectField> = $state({
		label: 'Priority',
		required: true,
		options: [{ value: 'high', label: 'High' }],
		value: null,
		onchange: (value: string | null) => (given.value = value)
	});
	await show(SelectField, given);
	const select = page.getByRole('combobox', { name: 'Priority (required)' });
	await expect.element(select).toHaveDisplayValue('Choose…');
	await userEvent.selectOptions(select, 'high');
	expect(given.value).toBe('high');
	await expect.element(page.getByRole('option', { name: 'Choose…' })).not.toBeInTheDocument();
	// Nothing is left to be asked for.
	await expect.element(page.getByRole('combobox', { name: 'Priority', exact: true })).toBeVisible();
});

test('a date is also written out in the person’s language', async () => {
	const given: ComponentProps<typeof DateField> = $state({
		label: 'Fällig',
		value: '',
		onchange: (value: string) => (given.value = value)
	});
	await show(DateField, given, 'de');
	await page.getByLabelText('Fällig').fill('2025-04-03');
	expect(given.value).toBe('2025-04-03');
	await expect.element(page.getByText('Donnerstag, 3. April 2025')).toBeVisible();
});

test('a check is ticked by a tap anywhere on its words', async () => {
	const given: ComponentProps<typeof CheckField> = $state({
		label: 'Remind me',
		hint: 'Before the shift ends',
		checked: false,
		onchange: (checked: boolean) => (given.checked = checked)
	});
	await show(CheckField, given);
	const box = page.getByRole('checkbox', { name: 'Remind me', exact: true });
	await expect.element(box).toHaveAccessibleDescription('Before the shift ends');
	await page.getByText('Before the shift ends').click({ force: true });
	expect(given.checked).toBe(true);
	await userEvent.keyboard(' ');
	expect(given.checked).toBe(false);
});
