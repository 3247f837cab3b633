import { expect, test } from 'vitest';
import { Incidents } from '#lib/app/incidents.ts';
import { isMissingPart } from '#lib/app/missing-part.ts';
import { LocalValues } from '#lib/device/local-values.ts';

const now = () => new Date('2026-03-04T09:41:00Z');
const onDevice = () => {
	const kept = new Map<string, string>();
	const values = () =>
		new LocalValues(() => ({
			getItem: (key) => kept.get(key) ?? null,
			setItem: (key, value) => void kept.set(key, value)
		}));
	return { open: () => new Incidents(values(), now), kept };
};

test('a fault is still known after the page was loaded again', () => {
	const device = onDevice();
	device.open().record('page', new TypeError('x is undefined'), '/machines');
	expect(device.open().list()).toMatchObject([
		{ at: '2026-03-04T09:41:00.000Z', from: 'page', message: 'TypeError: x is undefined', route: '/machines' }
	]);
});

test('only the latest faults are kept', () => {
	const incidents = onDevice().open();
	for (let fault = 1; fault <= 45; fault += 1) incidents.record('window', new Error(`fault ${fault}`));
	const messages = incidents.list().map(({ message }) => message);
	expect([messages.length, messages[0], messages.at(-1)]).toEqual([30, 'Error: fault 16', 'Error: fault 45']);
});

test('what might be a secret is not written down', () => {
	const incidents = onDevice().open();
	incidents.record(
		'promise',
		'jana@plant.example got 401 from /sync?token=abc with eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'
	);
	const { message } = incidents.list()[0] ?? { message: '' };
	expect(message).toBe('…@… got 401 from /sync?… with …');
});

test('what was kept and cannot be read any more is no obstacle', () => {
	const device = onDevice();
	device.kept.set('millwright.incidents', '{"not":"a list"}');
	expect(device.open().list()).toEqual([]);
	device.open().record('window', 'late');
	expect(device.open().list()).toHaveLength(1);
});

test('a missing part of the app is told from a fault in it, in every browser', () => {
	expect(
		[
			new TypeError('Failed to fetch dynamically imported module: http://x/_app/immutable/nodes/3.js'),
			new TypeError('error loading dynamically imported module: http://x'),
			new TypeError('Importing a module script failed.'),
			new Error('Unable to preload CSS for /_app/immutable/assets/0.css'),
			new TypeError('x is undefined'),
			'a word'
		].map(isMissingPart)
	).toEqual([true, true, true, true, false, false]);
});
