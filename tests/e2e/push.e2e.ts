import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { PushService } from '../support/push-service.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const service = new PushService(() => new Date());
let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant({ push: { services: ['push.test'], ask: service.fetch } });
});

test.afterAll(() => plant.stop());

/** The browser's own push service is out of reach here: ours stands in its place. */
const subscribesHere = async (context: BrowserContext): Promise<void> => {
	await context.exposeFunction('subscribeThere', (key: string) => service.subscribe(key));
	await context.addInitScript(() => {
		const bytes = (text: string) =>
			Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
				.buffer;
		let current: object | null = null;
		const there = (key: string) =>
			(
				window as unknown as { subscribeThere: (key: string) => Promise<Record<string, string>> }
			).subscribeThere(key);
		const text = (key: Uint8Array) =>
			btoa(String.fromCharCode(...key))
				.replaceAll('+', '-')
				.replaceAll('/', '_')
				.replaceAll('=', '');
		Object.assign(PushManager.prototype, {
			getSubscription: () => Promise.resolve(current),
			subscribe: async ({ applicationServerKey: key }: { applicationServerKey: Uint8Array }) => {
				const given = await there(text(key));
				current ??= {
					endpoint: given['endpoint'],
					options: { applicationServerKey: key.buffer },
					getKey: (name: string) => bytes(given[name] ?? ''),
					unsubscribe: async () => ((current = null), true)
				};
				return current;
			}
		});
	});
};

/** As the browser hands over what its push service brought. */
const deliver = async (page: Page, message: object): Promise<void> => {
	const session = await page.context().newCDPSession(page);
	const found = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const one = registrations.find(({ isDeleted }) => !isDeleted);
			if (one) resolve(one.registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	const { origin } = new URL(page.url());
	const data = JSON.stringify(message);
	await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await found, data });
	await session.detach();
};

/**
 * A browser without a screen allows no notifications. So the page is told that they are, and the worker hands over what
 * it would show; everything between is the app's own.
 */
const allowed = async (context: BrowserContext): Promise<void> => {
	await context.addInitScript(() => {
		Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
		Notification.requestPermission = () => Promise.resolve('granted');
	});
};

// As text: these run in the worker, whose types this file does not have.
const SHOW_HERE = `self.shown = [];
	ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {
		self.shown.push({ title, ...options });
	};`;
const TAP = `self.dispatchEvent(Object.assign(new ExtendableEvent('notificationclick'), {
	notification: { data: self.shown[0].data, close: () => {} }
}));`;

test('whoever wants it is told on the phone in their language; a tap opens the job in the window that is there', async ({
	browser
}) => {
	const phone = await browser.newContext({ ...PHONE, locale: 'de-DE' });
	await subscribesHere(phone);
	await allowed(phone);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await untilKept(page);
	await page.goto(`${plant.url}/notices`);
	const wish = page.getByRole('checkbox', { name: 'Mich auf diesem Gerät auch bei geschlossener App' });
	// The box is ticked at once, the phone is told of only when the server knows it.
	const known = page.waitForResponse(
		(answer) => answer.url().endsWith('/auth/push') && answer.request().method() === 'POST' && answer.ok()
	);
	await wish.check({ timeout: 40_000 });
	await known;
	await expect(wish).toBeChecked();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	await plant.app.tellOnce();

	const id = await plant.app.own.run(async ({ act }) =>
		(await act('work.request', { title: 'Leck am Tank', assetId: plant.ids.machines.tank }))('w')
	);
	await plant.app.own.run(({ act }) =>
		act('work.assign', { id, owner: { to: { type: 'person', id: plant.ids.people.technician } } })
	);
	await plant.app.tellOnce();
	const [delivered] = service.delivered;
	expect(delivered?.message).toMatchObject({ kind: 'given', title: 'Leck am Tank', work: id });

	const [worker] = phone.serviceWorkers();
	await worker?.evaluate(SHOW_HERE);
	await deliver(page, delivered?.message ?? {});
	await expect
		.poll(() => worker?.evaluate('self.shown'), { timeout: 20_000 })
		.toMatchObject([
			{
				...{ title: 'Ein Auftrag wurde Ihnen gegeben', lang: 'de' },
				...{ body: expect.stringContaining('Leck am Tank'), data: { path: `/work/${id}` } }
			}
		]);

	await worker?.evaluate(TAP);
	await expect(page).toHaveURL(`${plant.url}/work/${id}`, { timeout: 20_000 });
	expect(phone.pages()).toHaveLength(1);

	await page.goto(`${plant.url}/notices`);
	await wish.uncheck({ timeout: 40_000 });
	await expect(wish).not.toBeChecked();
	await phone.close();
});
