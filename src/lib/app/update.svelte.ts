import { Workbox } from 'workbox-window';
import { LocalValues } from '#lib/device/local-values.ts';

const HOUR = 3_600_000;

type Step = 'current' | 'waiting' | 'replaced';

const MARK = 'millwright-updated';
const tab = new LocalValues(() => sessionStorage);

/** The next page of this tab runs the new version, and says so. */
const openAfresh = (): void => {
	tab.write(MARK, 'yes');
	location.reload();
};

const wasReplaced = (): boolean => {
	const isFresh = tab.read(MARK) === 'yes';
	if (isFresh) tab.write(MARK, 'told');
	return isFresh;
};

/**
 * Which version this page runs and what to do about a newer one. A new version is offered, never imposed: a page in the
 * middle of a form keeps running the old one, whose files the worker keeps until the last such page is gone.
 */
export class Update {
	/** waiting: a newer version is on the device. replaced: it runs already, another tab accepted it. */
	#step = $state.raw<Step>('current');
	#putOff = $state.raw(false);
	/** This page is the first of its version here. */
	#isFresh = $state.raw(wasReplaced());
	#isWanted = false;
	#isControlled: boolean;
	#isRegistered = false;
	readonly #worker: Workbox;
	readonly #isDirty: () => boolean;

	constructor(isDirty: () => boolean) {
		this.#isDirty = isDirty;
		this.#worker = new Workbox('/service-worker.js');
		this.#isControlled = Boolean(navigator.serviceWorker.controller);
		this.#worker.addEventListener('waiting', () => void this.#onwaiting());
		this.#worker.addEventListener('controlling', () => this.#oncontrolling());
		window.addEventListener('focus', () => void this.check());
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.check();
		});
		setInterval(() => void this.check(), HOUR);
		void this.check();
		void navigator.serviceWorker.ready.then(
			({ active }) => active?.postMessage({ type: 'PAGE_OPENED' }),
			// Firefox says so where it keeps nothing for us; the device's store tells the person.
			() => {}
		);
	}

	/** A new version is ready and nobody is in the middle of something. */
	get isOffered(): boolean {
		return this.#step !== 'current' && !this.#putOff && !this.#isDirty();
	}

	get isFresh(): boolean {
		return this.#isFresh;
	}

	/** Told once. */
	seen(): void {
		this.#isFresh = false;
	}

	/** Asks the server for a newer version. Offline, a captive portal, a full disk: the next focus asks again. */
	async check(): Promise<void> {
		try {
			// A first install that failed takes its registration along.
			const isKnown = this.#isRegistered && (await navigator.serviceWorker.getRegistration());
			if (isKnown) return await this.#worker.update();
			this.#isRegistered = true;
			await this.#worker.register();
		} catch {
			return;
		}
	}

	/** Takes the new version: it replaces the old one in every tab, then each tab opens afresh. */
	accept(): void {
		this.#isWanted = true;
		if (this.#step === 'replaced') openAfresh();
		else this.#worker.messageSkipWaiting();
	}

	/** Until the page is opened again. */
	putOff(): void {
		this.#putOff = true;
	}

	/**
	 * Workbox takes a worker for one that waits when it has not begun a fifth of a second after it was installed. On a busy
	 * device the very first one is as late: there is nothing older yet that it could be newer than.
	 */
	async #onwaiting(): Promise<void> {
		const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
		const isNewer = Boolean(registration?.active && registration.waiting);
		if (isNewer && this.#step === 'current') this.#step = 'waiting';
	}

	#oncontrolling(): void {
		const isFirst = !this.#isControlled;
		this.#isControlled = true;
		if (isFirst) return;
		this.#step = 'replaced';
		if (this.#isWanted || !this.#isDirty()) openAfresh();
	}
}
