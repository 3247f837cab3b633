import { createContext } from 'svelte';

/** Chrome's offer to install, not yet in the standard's types. */
interface InstallOffer extends Event {
	prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

export type Platform = 'ios' | 'android' | 'desktop';

/** iPads call themselves Macs; only they have a touch screen. */
export const platformOf = (userAgent: string, touchPoints: number): Platform => {
	if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
	return /Android/.test(userAgent) ? 'android' : 'desktop';
};

/** Whether this is the installed app, and the browser's own offer to install while it stands. */
export class Install {
	#offer = $state.raw<InstallOffer>();
	#isInstalled = $state.raw(false);
	readonly platform: Platform;

	constructor() {
		this.platform = platformOf(navigator.userAgent, navigator.maxTouchPoints);
		this.#isInstalled =
			matchMedia('(display-mode: standalone)').matches ||
			('standalone' in navigator && navigator.standalone === true);
		addEventListener('beforeinstallprompt', (event) => {
			// Offered in Settings, where it is explained, instead of over somebody's work.
			event.preventDefault();
			if (isOffer(event)) this.#offer = event;
		});
		addEventListener('appinstalled', () => {
			this.#isInstalled = true;
			this.#offer = undefined;
		});
	}

	get isInstalled(): boolean {
		return this.#isInstalled;
	}

	get isOffered(): boolean {
		return this.#offer !== undefined;
	}

	/** An offer can be used once; the browser makes a new one when it likes. */
	accept = async (): Promise<void> => {
		const offer = this.#offer;
		this.#offer = undefined;
		await offer?.prompt();
	};
}

export const [useInstall, provideInstall] = createContext<Install>();
