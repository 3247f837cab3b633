import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { seeded } from '#core/demo/dice.ts';
import type { Grey } from '#lib/scan/decoder/pixels.ts';
import { openFakeCamera, type FakeCamera } from '../support/fake-camera.ts';
import { keptFiles, untilKept } from '../support/kept-app.ts';
import * as effects from '../support/labels/effects.ts';
import { photographed, type Placed } from '../support/labels/scene.ts';
import { drawSymbol } from '../support/labels/symbol.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

// One phone without a network looks at one label after the other.
test.describe.configure({ mode: 'serial' });

const SIZE = { width: 640, height: 480 };
const random = seeded(7);

let plant: WorkPlant;
let camera: FakeCamera;
let phone: BrowserContext;
let page: Page;
let faults: string[];
let label: Grey;

const seen = (placed: Placed, picture = label): Grey => photographed(picture, { ...SIZE, ...placed });

test.beforeAll(async () => {
	plant = await startWorkPlant();
	label = await drawSymbol(`${plant.url}/a/FIL-1`, 'QRCode');
	camera = await openFakeCamera(seen({ module: 8 }));
	phone = await camera.browser.newContext({ viewport: { width: 390, height: 844 }, permissions: ['camera'] });
	page = await phone.newPage();
	faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await expect(page.getByRole('link', { name: 'Quarterly service' })).toBeVisible();
	await untilKept(page);
	await expect.poll(async () => (await keptFiles(page)).some((file) => file.endsWith('.wasm'))).toBe(true);
	await phone.setOffline(true);
});

test.afterAll(async () => {
	expect(faults).toEqual([]);
	await camera.close();
	await plant.stop();
});

const scanWith = async (picture: Grey): Promise<void> => {
	await page.goto(`${plant.url}/more`);
	camera.show(picture);
	await page.getByRole('link', { name: 'Scan' }).click();
};

const opens = async (name: string, path: string): Promise<void> => {
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	expect(new URL(page.url()).pathname).toBe(path);
};

const CONDITIONS: readonly (readonly [string, Placed, ...effects.Effect[]])[] = [
	['clean', { module: 6 }],
	['tilted by 30°', { module: 6, turn: 30 }],
	['seen from the side', { module: 6, yaw: 45, pitch: 20 }],
	['in the dark', { module: 6 }, effects.between(4, 44), effects.grainy(4)],
	['out of focus', { module: 6 }, effects.unfocused(3)],
	['white on black', { module: 6 }, effects.inverted],
	['hardly darker than its plate', { module: 6 }, effects.between(120, 142)]
];

for (const [name, placed, ...changes] of CONDITIONS)
	test(`a label ${name} opens its machine without a network`, async () => {
		await scanWith(changes.reduce((picture, change) => change(picture, random), seen(placed)));
		await opens('Filler', '/a/FIL-1');
	});

test('a Code 128 with nothing but the machine’s code opens it too', async () => {
	await scanWith(seen({ module: 4 }, await drawSymbol('TA-1', 'Code128')));
	await opens('Tank', '/a/TA-1');
});

test('a label nobody knows says what it reads and leads nowhere', async () => {
	await scanWith(seen({ module: 6 }, await drawSymbol('https://other.example/a/FIL-1', 'QRCode')));
	await expect(page.getByRole('heading', { name: 'Nobody here knows this label' })).toBeVisible();
	await expect(page.getByText('This is an address at other.example', { exact: false })).toBeVisible();
	await expect(page.getByText('https://other.example/a/FIL-1')).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/scan');
	await page.getByRole('link', { name: 'A machine here has the same code: Filler · FIL-1' }).click();
	await opens('Filler', '/a/FIL-1');
});

test('where there is no label, the camera goes on looking, and the code can be typed', async () => {
	await scanWith(seen({ module: 6 }, { data: new Uint8ClampedArray(400).fill(255), width: 20, height: 20 }));
	await expect(page.getByText('Hold the label in front of the camera.')).toBeVisible();
	await expect(page.locator('video')).toBeVisible();
	await page.getByRole('textbox', { name: 'Code on the label' }).fill('pal 1');
	await page.getByRole('button', { name: 'Open machine' }).click();
	await opens('Palletiser', '/a/PAL-1');
	await expect(page.locator('video')).toHaveCount(0);
});

test('the camera fills a field in which a badge could be typed, and goes away', async () => {
	const desk = await camera.browser.newContext({ permissions: ['camera'] });
	const admin = await desk.newPage();
	await signInAs(admin, plant, 'Ada Admin');
	await admin.goto(`${plant.url}/people`);
	await admin.getByRole('button', { name: /Theo Technician/ }).click();
	const sheet = admin.getByRole('dialog');
	camera.show(seen({ module: 4 }, await drawSymbol('CARD-90210', 'Code128')));
	await sheet.getByRole('button', { name: 'Use the camera' }).click();
	await expect(sheet.getByRole('textbox', { name: 'Badge' })).toHaveValue('CARD-90210');
	await expect(sheet.locator('video')).toHaveCount(0);
	await sheet.getByRole('button', { name: 'Give this badge' }).click();
	await expect(admin.getByText('Badge set')).toBeVisible();
	await desk.close();
});
