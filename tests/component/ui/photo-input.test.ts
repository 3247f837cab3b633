import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { HandClock } from '../../support/hand-clock.ts';
import PhotoStage from './PhotoStage.svelte';

const given: (readonly File[])[] = [];
const names = () => given.at(-1)?.map(({ name }) => name);
const stage = () =>
	render(PhotoStage, { clock: new HandClock(), onfiles: (files: readonly File[]) => given.push(files) });
const input = (capture: boolean) =>
	document.querySelector<HTMLInputElement>(`input[type="file"]${capture ? '[capture]' : ':not([capture])'}`);

/** A picture of one colour, as a camera would hand it over. */
const picture = async (name: string): Promise<File> => {
	const canvas = new OffscreenCanvas(40, 30);
	canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
	return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, { type: 'image/jpeg' });
};
const heic = () => new File([new Uint8Array(2_400_000)], 'IMG_2041.HEIC', { type: 'image/heic' });
const choose = async (...files: File[]) => {
	await userEvent.upload(input(false) ?? document.body, files);
};
const picturesShown = () =>
	[...document.querySelectorAll('img')].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0)
		.length;

beforeEach(() => {
	given.length = 0;
});
afterEach(() => vi.restoreAllMocks());

test('several photos at once are shown and handed up as they are', async () => {
	await stage();
	await choose(await picture('before.jpg'), await picture('after.jpg'));
	await expect.element(page.getByRole('img', { name: 'Photo 2' })).toBeVisible();
	await expect.poll(picturesShown).toBe(2);
	expect(names()).toEqual(['before.jpg', 'after.jpg']);
	expect(given.at(-1)?.[0]).toBeInstanceOf(File);
	await choose(await picture('third.jpg'));
	await expect.poll(names).toEqual(['before.jpg', 'after.jpg', 'third.jpg']);
});

test('one tap asks for the camera on a phone; files may be several and from anywhere', async () => {
	await stage();
	expect(input(true)?.getAttribute('capture')).toBe('environment');
	expect(input(false)?.multiple).toBe(true);
	const asked: (string | null)[] = [];
	vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
		asked.push(this.getAttribute('capture'));
	});
	await page.getByRole('button', { name: 'Choose photos' }).click();
	expect(asked).toEqual([null]);
});

test('the same photo can be chosen again after it was removed', async () => {
	await stage();
	await choose(await picture('belt.jpg'));
	await page.getByRole('button', { name: 'Remove photo 1' }).click();
	expect(input(false)?.value).toBe('');
	await choose(await picture('belt.jpg'));
	await expect.poll(names).toEqual(['belt.jpg']);
});

test('a removed photo comes back to its place, beside what was added meanwhile', async () => {
	await stage();
	await choose(await picture('1.jpg'), await picture('2.jpg'), await picture('3.jpg'));
	await page.getByRole('button', { name: 'Remove photo 2' }).click();
	await expect.poll(names).toEqual(['1.jpg', '3.jpg']);
	await expect.element(page.getByText('Photo removed')).toBeVisible();
	await choose(await picture('4.jpg'));
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(names).toEqual(['1.jpg', '2.jpg', '3.jpg', '4.jpg']);
	await expect.poll(picturesShown).toBe(4);
});

test('a picture this browser cannot decode says so, with its name and size, and is kept', async () => {
	await stage();
	const file = heic();
	await choose(file, await picture('belt.jpg'));
	await expect.element(page.getByText('IMG_2041.HEIC')).toBeVisible();
	await expect.element(page.getByText('2.4 MB')).toBeVisible();
	await expect
		.element(page.getByText('This device cannot show this picture. It is kept as it is.'))
		.toBeVisible();
	expect(given.at(-1)?.[0]?.size).toBe(file.size);
	await expect.poll(picturesShown).toBe(1);
	await page.getByRole('button', { name: 'Remove photo 1' }).click();
	await expect.poll(names).toEqual(['belt.jpg']);
});

test('the memory of every preview is given back: on removal, on failure and at the end', async () => {
	const made = vi.spyOn(URL, 'createObjectURL');
	const freed = vi.spyOn(URL, 'revokeObjectURL');
	const screen = await stage();
	await choose(await picture('1.jpg'), await picture('2.jpg'), heic());
	await expect.element(page.getByText('IMG_2041.HEIC')).toBeVisible();
	expect(made).toHaveBeenCalledTimes(3);
	expect(freed).toHaveBeenCalledTimes(1);
	await page.getByRole('button', { name: 'Remove photo 1' }).click();
	expect(freed).toHaveBeenCalledTimes(2);
	await screen.unmount();
	const urls = made.mock.results.map(({ value }) => String(value)).toSorted();
	expect(freed.mock.calls.map(([url]) => url).toSorted()).toEqual(urls);
});

test('by keyboard: photos are removed and added in reading order', async () => {
	await stage();
	await choose(await picture('1.jpg'), await picture('2.jpg'));
	await expect.poll(picturesShown).toBe(2);
	for (const name of ['Remove photo 1', 'Remove photo 2', 'Choose photos']) {
		await userEvent.tab();
		await expect.element(page.getByRole('button', { name })).toHaveFocus();
	}
});
