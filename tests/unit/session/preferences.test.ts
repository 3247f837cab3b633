import { expect, test } from 'vitest';
import { LocalValues, type ValueStore } from '#lib/device/local-values.ts';
import { Preferences } from '#lib/session/preferences.svelte.ts';

const storage = (kept: Record<string, string> = {}): ValueStore => {
	const values = new Map(Object.entries(kept));
	return {
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => void values.set(key, value)
	};
};

const openedOn = (device: ValueStore) => new Preferences(new LocalValues(() => device));

test('a fresh device follows the browser, in normal size', () => {
	expect(openedOn(storage()).choices).toEqual({ locale: 'system', theme: 'system', density: 'normal' });
});

test('choices are there again when the app is opened again', () => {
	const device = storage();
	openedOn(device).choose({ locale: 'de', density: 'glove' });
	expect(openedOn(device).choices).toEqual({ locale: 'de', theme: 'system', density: 'glove' });
});

test('what was chosen in another tab meanwhile is not undone', () => {
	const device = storage();
	const [one, other] = [openedOn(device), openedOn(device)];
	other.choose({ theme: 'dark' });
	one.choose({ locale: 'de' });
	expect(one.choices).toMatchObject({ locale: 'de', theme: 'dark' });
	expect(openedOn(device).choices).toMatchObject({ locale: 'de', theme: 'dark' });
});

test('each person on a shared device has their own choices, and the last one is still there after a restart', () => {
	const device = storage();
	const preferences = openedOn(device);
	preferences.choose({ theme: 'dark' });
	preferences.switchTo('jana');
	expect(preferences.choices.theme).toBe('system');
	preferences.choose({ locale: 'pl', theme: 'contrast' });
	preferences.switchTo('guest');
	expect(preferences.choices.theme).toBe('dark');
	preferences.switchTo('jana');
	const reopened = openedOn(device);
	expect([reopened.person, reopened.choices.locale]).toEqual(['jana', 'pl']);
});

test('what was kept but makes no sense any more gives way to the standard', () => {
	for (const kept of ['{', 'null', '7', '{"locale":"fr","theme":"pink","density":3}']) {
		const device = storage({ 'millwright.preferences.guest': kept });
		expect(openedOn(device).choices).toEqual({ locale: 'system', theme: 'system', density: 'normal' });
	}
});

test('a browser that blocks storage breaks nothing: choices last as long as the page', () => {
	const refusals: (() => ValueStore)[] = [
		() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		},
		() => ({
			getItem: () => {
				throw new DOMException('denied', 'SecurityError');
			},
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		})
	];
	for (const refuse of refusals) {
		const preferences = new Preferences(new LocalValues(refuse));
		preferences.choose({ theme: 'dark' });
		preferences.switchTo('jana');
		preferences.switchTo('guest');
		expect(preferences.choices.theme).toBe('dark');
	}
});
