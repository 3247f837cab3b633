import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ModalStage from './ModalStage.svelte';

const focused = () => document.activeElement?.textContent?.trim() ?? '';
const dialog = () => page.getByRole('dialog', { name: 'Reject the report?' });
const opener = () => page.getByRole('button', { name: 'Reject', exact: true });

const open = async () => {
	await opener().click();
	await expect.element(dialog()).toBeVisible();
};

test('a dialog says its title first, keeps Tab inside and gives the focus back to its opener', async () => {
	await render(ModalStage);
	await open();
	expect(focused()).toBe('Reject the report?');
	const order: string[] = [];
	for (let step = 0; step < 8; step++) {
		await userEvent.tab();
		const at = document.activeElement;
		if (at !== document.body) expect(at?.closest('dialog')).not.toBeNull();
		order.push(at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '');
	}
	expect(order.slice(0, 7)).toEqual([
		'Close',
		'',
		'Proof',
		'More',
		'Leave the page',
		'Keep',
		'Choose a code'
	]);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect.element(dialog()).not.toBeInTheDocument();
	expect(focused()).toBe('Reject');
});

test('Escape closes only what lies on top, one after the other', async () => {
	await render(ModalStage);
	await open();
	await page.getByRole('button', { name: 'Choose a code' }).click();
	const sheet = page.getByRole('dialog', { name: 'Failure code' });
	await expect.element(sheet).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(sheet).not.toBeInTheDocument();
	await expect.element(dialog()).toBeVisible();
	expect(focused()).toBe('Choose a code');
	await userEvent.keyboard('{Escape}');
	await expect.element(dialog()).not.toBeInTheDocument();
	expect(focused()).toBe('Reject');
	await expect.element(page.getByText('Closed 1 times')).toBeInTheDocument();
});

test('Escape in an open menu closes the menu and leaves the dialog', async () => {
	await render(ModalStage);
	await open();
	await page.getByRole('button', { name: 'More' }).click();
	await expect.element(page.getByRole('menuitem', { name: 'Merge' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
	await expect.element(dialog()).toBeVisible();
	expect(focused()).toBe('More');
});

test('a tap beside the dialog closes it, a text selection that ends beside it does not', async () => {
	await render(ModalStage);
	await open();
	const element = dialog().element();
	const beside = { bubbles: true, clientX: 2, clientY: 2 };
	element.querySelector('input')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	element.dispatchEvent(new MouseEvent('click', beside));
	await expect.element(dialog()).toBeVisible();
	element.dispatchEvent(new PointerEvent('pointerdown', beside));
	element.dispatchEvent(new MouseEvent('click', beside));
	await expect.element(dialog()).not.toBeInTheDocument();
});

test('giving up a file picker inside leaves the dialog open', async () => {
	await render(ModalStage);
	await open();
	page
		.getByLabelText('Proof')
		.element()
		.dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true }));
	await expect.element(dialog()).toBeVisible();
	await expect.element(page.getByText('Closed 0 times')).toBeInTheDocument();
});

test('a dialog that vanishes with its page leaves the focus where it was opened', async () => {
	await render(ModalStage);
	await open();
	await page.getByRole('button', { name: 'Leave the page' }).click();
	await expect.element(dialog()).not.toBeInTheDocument();
	expect(focused()).toBe('Reject');
});

test('a sheet comes from below on a phone and stands at the end of the line on a wide screen', async () => {
	await page.viewport(390, 844);
	await render(ModalStage);
	await page.getByRole('button', { name: 'Failure code' }).click();
	const sheet = page.getByRole('dialog', { name: 'Failure code' });
	await expect.element(sheet).toBeVisible();
	expect(sheet.element().getBoundingClientRect()).toMatchObject({ left: 0, right: 390, bottom: 844 });
	await page.viewport(1440, 900);
	expect(sheet.element().getBoundingClientRect()).toMatchObject({ top: 0, right: 1440, bottom: 900 });
	document.documentElement.dir = 'rtl';
	expect(sheet.element().getBoundingClientRect()).toMatchObject({ top: 0, left: 0, bottom: 900 });
	document.documentElement.removeAttribute('dir');
});

test('what is opened again at once stays open, though the browser tells of the closing only then', async () => {
	await render(ModalStage);
	const opener = page.getByRole('button', { name: 'Failure code' }).element() as HTMLButtonElement;
	opener.click();
	await tick();
	const closed = new Promise((resolve) =>
		document.addEventListener('close', resolve, { capture: true, once: true })
	);
	(page.getByRole('button', { name: 'Close' }).element() as HTMLButtonElement).click();
	await tick();
	opener.click();
	await tick();
	await closed;
	await new Promise(requestAnimationFrame);
	await expect.element(page.getByRole('dialog', { name: 'Failure code' })).toBeVisible();
});
