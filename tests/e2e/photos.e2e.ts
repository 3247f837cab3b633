import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { holds, withNotes } from '../support/camera-notes.ts';
import { foundPlant, type FoundedPlant } from '../support/founded-plant.ts';
import { barriers } from '../support/barriers.ts';
import { untilKept } from '../support/kept-app.ts';

// Two browsers, a large picture and a server that ends and comes back.
test.setTimeout(150_000);

let plant: FoundedPlant;
test.beforeAll(async () => {
	plant = await foundPlant();
});
test.afterAll(() => plant.remove());

/** A picture as a camera of 40 megapixels hands it over: held upright, with the place it was taken at. */
const photoOf = async (page: Page, width = 7_296, height = 5_472): Promise<Buffer> => {
	const plain = await page.evaluate(
		async ([w, h]) => {
			const canvas = new OffscreenCanvas(w, h);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('no canvas');
			for (let x = 0; x < 24; x++)
				for (let y = 0; y < 18; y++) {
					context.fillStyle = `hsl(${(x * 15 + y * 20) % 360} 60% ${30 + ((x * y) % 40)}%)`;
					context.fillRect((x * w) / 24, (y * h) / 18, w / 24, h / 18);
				}
			const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
			// As text: an array of millions of numbers takes a minute to be handed over.
			const bytes = new Uint8Array(await blob.arrayBuffer());
			return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		},
		[width, height] as const
	);
	return Buffer.from(withNotes(Buffer.from(plain, 'base64'), 6));
};

const take = (page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg') =>
	page.locator('input[type="file"][multiple]').setInputFiles([{ name, mimeType, buffer }]);

interface Held {
	state: string;
	size: number;
	mime: string;
	offset: number;
	isSmall: boolean;
	length: number;
	hasNotes: boolean;
}

/** The server has no copy, or may have none. */
const isOnlyHere = ({ state }: Held): boolean => state === 'waiting' || state === 'lost';

/** What this device keeps of photos. */
const held = (page: Page): Promise<Held[]> =>
	page.evaluate(async () => {
		const opened = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error(String(request.error)));
			});
		const database = await opened(indexedDB.open('millwright-device'));
		const tables = database.transaction(['uploads', 'blobs']);
		const uploads = await opened(tables.objectStore('uploads').getAll());
		const blobs = await opened(tables.objectStore('blobs').getAll());
		database.close();
		const bytesOf = (hash: unknown) => new Uint8Array(blobs.find((blob) => blob.hash === hash)?.bytes ?? []);
		const text = new TextDecoder('latin1');
		return uploads.map((upload) => ({
			state: String(upload.state),
			size: Number(upload.size),
			mime: String(upload.mime),
			offset: Number(upload.offset),
			isSmall: upload.isSmall === true,
			length: bytesOf(upload.hash).length,
			hasNotes: /Exif|SECRETS/.test(text.decode(bytesOf(upload.hash)))
		}));
	});

const openJob = async (page: Page) => {
	await page.goto(`${plant.url}/photos/${plant.job}`);
	await expect(page.getByText('Filler leaks at valve 12')).toBeVisible();
};

/** The phone goes into a pocket: what was done is meant, and goes at once. */
const pocket = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('pagehide')));

const shown = (page: Page) =>
	page
		.getByRole('button', { name: /^Enlarge/ })
		.getByRole('img')
		.evaluateAll((images) =>
			images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
		);

test('a 40-megapixel photo taken without a network is small, clean, sent later, and seen in another browser', async ({
	browser
}) => {
	const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await phone.newPage();
	await plant.signIn(page);
	await openJob(page);
	await untilKept(page);
	const large = await photoOf(page);
	expect(holds(large, 'SECRETS')).toBe(true);
	await phone.setOffline(true);
	await page.getByRole('radio', { name: 'Before' }).check();
	await take(page, 'IMG_4040.JPG', large);
	await expect.poll(() => shown(page)).toEqual([240]);
	await expect(page.getByText('On its way', { exact: true })).toBeVisible();

	const kept = await held(page);
	const full = kept.find(({ isSmall }) => !isSmall);
	expect(kept.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
	expect(full?.size).toBeLessThan(1_000_000);
	for (const { length, hasNotes } of kept) {
		expect(length).toBeGreaterThan(1_000);
		expect(hasNotes).toBe(false);
	}

	const tablet = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	const other = await tablet.newPage();
	await plant.signIn(other);
	await openJob(other);
	await expect(other.getByText('No photos yet')).toBeVisible();

	await phone.setOffline(false);
	await pocket(page);
	await expect(page.getByText('On its way', { exact: true })).toBeHidden({ timeout: 40_000 });
	await expect.poll(() => shown(other), { timeout: 40_000 }).toEqual([240]);
	await other.getByRole('button', { name: /^Enlarge: Before/ }).click();
	const view = other.getByRole('dialog');
	await expect(view.getByRole('heading', { name: 'Photo 1 of 1' })).toBeVisible();
	await expect
		.poll(() => view.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalHeight))
		.toBe(1600);
	await other.keyboard.press('Escape');
	await expect(view).toBeHidden();

	await untilKept(other);
	await tablet.setOffline(true);
	await other.reload();
	await expect.poll(() => shown(other)).toEqual([240]);
	await phone.close();
	await tablet.close();
});

/** Whether the middle of the large picture is red. */
const isMarked = (image: HTMLImageElement): boolean => {
	const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
	const context = canvas.getContext('2d');
	context?.drawImage(image, 0, 0);
	const [red = 0, green = 255] = context?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? [];
	return red > 150 && green < 50;
};

test('somebody circles the leak on a photo without a network: a photo of its own, the first stays as it was', async ({
	browser
}) => {
	const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await phone.newPage();
	await plant.signIn(page);
	await openJob(page);
	await untilKept(page);
	// Those of earlier are there, or it is said that there are none.
	await expect(
		page
			.getByRole('button', { name: /^Enlarge/ })
			.or(page.getByText('No photos yet'))
			.first()
	).toBeVisible();
	const before = (await shown(page)).length;
	const photo = await photoOf(page);
	await phone.setOffline(true);
	await take(page, 'leak.jpg', photo);
	await expect.poll(() => shown(page)).toHaveLength(before + 1);
	await page
		.getByRole('button', { name: /^Enlarge/ })
		.last()
		.click();
	await page.getByRole('button', { name: 'Draw on it' }).click();
	const sheet = page.getByRole('dialog', { name: 'Draw on the photo' });
	const box = await sheet.locator('canvas').boundingBox();
	if (!box) throw new Error('nothing to draw on');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x - 40, y);
	await page.mouse.down();
	await page.mouse.move(x + 40, y, { steps: 5 });
	await page.mouse.up();
	expect(await barriers(page)).toEqual([]);
	await sheet.getByRole('button', { name: 'Add as a new photo' }).click();
	await expect(sheet).toBeHidden();
	await page.keyboard.press('Escape');
	await expect.poll(() => shown(page)).toHaveLength(before + 2);
	const marked: boolean[] = [];
	for (const n of [before, before + 1]) {
		await page
			.getByRole('button', { name: /^Enlarge/ })
			.nth(n)
			.click();
		const picture = page.getByRole('dialog').getByRole('img');
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight))
			.toBeGreaterThan(400);
		marked.push(await picture.evaluate(isMarked));
		await page.keyboard.press('Escape');
	}
	expect(marked).toEqual([false, true]);
	await phone.close();
});

test('what no browser decodes is kept whole and shown as what it is', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await plant.signIn(page);
	await openJob(page);
	const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.alloc(80_000, 7)]);
	await take(page, 'IMG_1.HEIC', heic, 'image/heic');
	await expect(
		page.getByRole('img', { name: /This device cannot show this picture. It is kept as it is./ })
	).toHaveCount(1);
	await take(page, 'scan.jpg', Buffer.from(`%PDF-1.7 ${'x'.repeat(500)}`));
	await expect(
		page.getByRole('img', { name: /This device cannot show this picture. It is kept as it is./ })
	).toHaveCount(2);
	const originals = (await held(page)).filter(({ mime }) => mime !== 'image/jpeg');
	expect(originals.map(({ mime, size }) => [mime, size]).toSorted()).toEqual([
		['application/pdf', 509],
		['image/heic', heic.length]
	]);
	await context.close();
});

test('a photo whose server dies in the middle goes on from where it was, and no piece goes twice', async ({
	browser
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const sent: number[] = [];
	await context.route('**/sync/blobs/**', async (route) => {
		const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
		if (route.request().method() !== 'PUT') return route.continue();
		if (offset > 0 && sent.length === 2) {
			sent.push(-1);
			await plant.die();
			return route.abort();
		}
		sent.push(offset);
		return route.continue();
	});
	await plant.signIn(page);
	await openJob(page);
	const large = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.alloc(1_000_000, 9)]);
	await take(page, 'IMG_2.HEIC', large, 'image/heic');
	await expect(page.getByText('On its way, 52%')).toBeVisible({ timeout: 40_000 });
	await plant.rise();
	await pocket(page);
	await expect(page.getByText(/On its way/)).toBeHidden({ timeout: 40_000 });
	expect(sent.filter((offset) => offset >= 0)).toEqual([0, 262_144, 524_288, 786_432]);
	expect((await held(page)).find(({ size }) => size === large.length)?.state).toBe('done');
	await context.close();
});

test('a device without room says so, keeps nothing half, and everything else stays', async ({ browser }) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	const origin = new URL(plant.url).origin;
	// Before anything is stored: the browser looks up only now and then how much room there is.
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
	await plant.signIn(page);
	await openJob(page);
	const before = await held(page);
	// Incompressible, as photos are: the browser packs what it stores.
	await take(page, 'IMG_3.HEIC', randomBytes(8_000_000), 'image/heic');
	await expect(page.getByRole('alert')).toHaveText(/no room left on this device. This photo was not kept/);
	const after = await held(page);
	expect(after.filter(({ size }) => size === 8_000_000)).toEqual([]);
	// Copies of what the server has may have made room for it; nothing else did.
	expect(after.filter(isOnlyHere)).toEqual(before.filter(isOnlyHere));
	await context.close();
});

test('over Wi-Fi only, photos wait, acts do not, and one press sends them', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	await context.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', {
			value: Object.assign(new EventTarget(), { type: 'cellular' })
		})
	);
	const page = await context.newPage();
	await plant.signIn(page);
	await page.goto(`${plant.url}/settings`);
	const panel = page.getByRole('region', { name: 'Sending photos' });
	await panel.getByRole('radio', { name: 'Over Wi-Fi only' }).check();
	await expect(panel.getByText('You are on mobile data now. Photos wait.')).toBeVisible();
	await openJob(page);
	const here = await shown(page).then(({ length }) => length);
	await take(page, 'IMG_5.JPG', await photoOf(page, 900, 600));
	await expect(page.getByText('Waits for Wi-Fi')).toBeVisible();
	await pocket(page);
	await expect
		.poll(async () => Object.keys((await plant.jobThere())?.['photos'] ?? {}).length, { timeout: 40_000 })
		.toBeGreaterThanOrEqual(here + 1);
	await expect(page.getByText('Waits for Wi-Fi')).toBeVisible();
	await page.goto(`${plant.url}/settings`);
	await expect(panel.getByText(/1 file to be sent/)).toBeVisible();
	// Whoever leaves now is told what still lies here and nowhere else.
	await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	const guard = page.getByRole('dialog');
	await expect(guard.getByText(/^One photo or voice note is still on its way/)).toBeVisible();
	await guard.getByRole('button', { name: 'Stay signed in and send' }).click();
	await panel.getByRole('button', { name: 'Send photos now' }).click();
	await expect(panel.getByText('Everything has been sent.')).toBeVisible({ timeout: 40_000 });
	await context.close();
});
