import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import jpeg from 'jpeg-js';
import { pixelsOf, type Grey } from '#lib/scan/decoder/pixels.ts';
import { openFakeCamera, type FakeCamera } from '../support/fake-camera.ts';
import { scanner } from '../support/hand-scanner.ts';
import { photographed } from '../support/labels/scene.ts';
import { drawSymbol } from '../support/labels/symbol.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const SIZE = { width: 640, height: 480, module: 6 };
const WHITE: Grey = { data: new Uint8ClampedArray(400).fill(255), width: 20, height: 20 };

let plant: WorkPlant;
let camera: FakeCamera;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	camera = await openFakeCamera(photographed(WHITE, SIZE));
});

test.afterAll(async () => {
	await camera.close();
	await plant.stop();
});

const phoneWith = async (script?: string): Promise<{ phone: BrowserContext; page: Page }> => {
	const phone = await camera.browser.newContext(PHONE);
	if (script) await phone.addInitScript(script);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await expect(page.getByRole('link', { name: 'Quarterly service' })).toBeVisible();
	return { phone, page };
};

const refusing = (name: string): string =>
	`navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('refused', '${name}'))`;

const codeStillWorks = async (page: Page): Promise<void> => {
	await page.getByRole('textbox', { name: 'Code on the label' }).fill('TA-1');
	await page.getByRole('button', { name: 'Open machine' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Tank' })).toBeVisible();
};

for (const [name, said] of [
	['NotFoundError', 'This device has no camera that the app can use.'],
	['NotAllowedError', 'allow the camera for this page'],
	['NotReadableError', 'Another app may be using it']
] as const)
	test(`where the camera answers ${name} people are told what to do, and the code can be typed`, async () => {
		const { phone, page } = await phoneWith(refusing(name));
		await page.goto(`${plant.url}/scan`);
		await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Start the camera' })).toBeVisible();
		await codeStillWorks(page);
		await phone.close();
	});

test('a camera that goes away in the middle is told, and starts again', async () => {
	const { phone, page } = await phoneWith();
	camera.show(photographed(WHITE, SIZE));
	await page.goto(`${plant.url}/scan`);
	await expect(page.getByText('Hold the label in front of the camera.')).toBeVisible();
	// What the browser does when a camera is unplugged.
	await page.locator('video').evaluate((video: HTMLVideoElement) => {
		const [track] = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks() : [];
		track?.stop();
		track?.dispatchEvent(new Event('ended'));
	});
	await expect(page.getByRole('alert').filter({ hasText: 'The camera is gone.' })).toBeVisible();
	camera.show(photographed(await drawSymbol(`${plant.url}/a/FIL-1`, 'QRCode'), SIZE));
	await page.getByRole('button', { name: 'Start the camera' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Filler' })).toBeVisible();
	await phone.close();
});

test('coming and going fast leaves no camera running', async () => {
	const { phone, page } = await phoneWith(`
		const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
		globalThis.tracks = [];
		navigator.mediaDevices.getUserMedia = async (wanted) => {
			const stream = await own(wanted);
			globalThis.tracks.push(...stream.getTracks());
			return stream;
		};
	`);
	camera.show(photographed(WHITE, SIZE));
	for (let n = 0; n < 5; n++) {
		await page.getByRole('link', { name: 'Scan' }).click();
		await page.getByRole('link', { name: 'My work' }).click();
	}
	await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
	const running = () =>
		page.evaluate(() => {
			const { tracks } = globalThis as unknown as { tracks: MediaStreamTrack[] };
			return tracks.filter(({ readyState }) => readyState === 'live').length;
		});
	await expect.poll(running).toBe(0);
	await page.getByRole('link', { name: 'Scan' }).click();
	await expect(page.getByText('Hold the label in front of the camera.')).toBeVisible();
	expect(await running()).toBe(1);
	await phone.close();
});

test('a label is read from a photo, and one without a label says so', async () => {
	const { phone, page } = await phoneWith(refusing('NotFoundError'));
	await page.goto(`${plant.url}/scan`);
	const photo = (picture: Grey) => {
		const { data, width, height } = pixelsOf(picture);
		const { data: buffer } = jpeg.encode({ data: Buffer.from(data), width, height }, 80);
		return { name: 'IMG_1.JPG', mimeType: 'image/jpeg', buffer };
	};
	const input = page.locator('input[type="file"]');
	await input.setInputFiles(photo(photographed(WHITE, SIZE)));
	await expect(page.getByText('No code could be read in this photo.', { exact: false })).toBeVisible({
		timeout: 40_000
	});
	await input.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
	await expect(page.getByText('This file is no picture', { exact: false })).toBeVisible();
	const label = await drawSymbol(`${plant.url}/a/FIL-1`, 'QRCode');
	await input.setInputFiles(photo(photographed(label, { ...SIZE, turn: 20 })));
	await expect(page.getByRole('heading', { level: 1, name: 'Filler' })).toBeVisible({ timeout: 40_000 });
	await phone.close();
});

test('several labels in a row stand there once each, and one that was scanned already says so', async () => {
	const { phone, page } = await phoneWith();
	camera.show(photographed(WHITE, SIZE));
	await page.goto(`${plant.url}/scan`);
	await expect(page.getByText('Hold the label in front of the camera.')).toBeVisible();
	camera.show(photographed(await drawSymbol('FIL-1', 'QRCode'), SIZE));
	await page.getByRole('button', { name: 'Several in a row' }).click();
	await expect(page.getByRole('heading', { name: 'Scanned: 1' })).toBeVisible();
	await expect(page.getByText('Added: Filler')).toBeVisible();
	await scanner(page, `${plant.url}/a/FIL-1`);
	await expect(page.getByText('Already scanned: Filler')).toBeVisible();
	await scanner(page, 'TA-1');
	await expect(page.getByText('Added: Tank')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Scanned: 2' })).toBeVisible();
	await scanner(page, 'QX-77');
	await expect(page.getByText('Not known here: QX-77')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Filler · FIL-1' })).toHaveCount(1);
	await phone.close();
});
