import { LocalValues } from '#lib/device/local-values.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { localeFor } from '#lib/i18n/locales.ts';
import { Preferences } from '#lib/session/preferences.svelte.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { Appearance } from './appearance.ts';
import { DeviceStore } from './device-store.svelte.ts';
import { warmUp } from './engine/engine-code.ts';
import { Engine } from './engine/engine.svelte.ts';
import { contentPorts } from './photos/content-ports.ts';
import type { ContentPorts } from './photos/content-ports.ts';
import { forgetLook } from './first-look/first-look.ts';
import { Install } from './install.svelte.ts';
import { Reachability } from './reachability.svelte.ts';
import { Unsaved } from '#lib/ui/unsaved/unsaved.svelte.ts';
import { Updates } from './updates.svelte.ts';

/** Everything the page has exactly one of. */
export interface App {
	readonly i18n: I18n;
	readonly preferences: Preferences;
	readonly appearance: Appearance;
	readonly reachability: Reachability;
	readonly device: DeviceStore;
	readonly session: Session;
	readonly engine: Engine;
	readonly contents: ContentPorts;
	readonly install: Install;
	readonly unsaved: Unsaved;
	readonly updates: Updates;
}

const start = async (): Promise<App> => {
	const values = new LocalValues(() => localStorage);
	const device = new DeviceStore();
	warmUp(values, device.open);
	const preferences = new Preferences(values);
	const { locale } = preferences.choices;
	const wanted = navigator.languages;
	const i18n = await I18n.begin(locale === 'system' ? localeFor(wanted) : locale, wanted);
	const appearance = new Appearance(preferences, i18n, document.documentElement);
	const install = new Install();
	const unsaved = new Unsaved();
	const session = new Session(new LocalValues(() => sessionStorage), forgetLook);
	const engine = new Engine(session, values);
	const contents = contentPorts({ engine, store: device, session });
	appearance.show();
	return {
		i18n,
		preferences,
		appearance,
		reachability: new Reachability(),
		device,
		session,
		engine,
		contents,
		install,
		unsaved,
		updates: new Updates(() => unsaved.any)
	};
};

let started: Promise<App> | undefined;

/** The app of this page: the layout may ask again (an error page loads it anew), there is still one. */
export const startApp = (): Promise<App> => (started ??= start());
