import { expect, test } from 'vitest';
import { LocalValues } from '#lib/device/local-values.ts';
import { CameraChoice, constraintsFor } from '#lib/scan/camera/camera-choice.ts';
import { platformOf, troubleFrom } from '#lib/scan/camera/camera-trouble.ts';
import { InTurn } from '#lib/scan/camera/in-turn.ts';

const values = (): LocalValues => {
	const kept = new Map<string, string>();
	return new LocalValues(() => ({
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	}));
};

test('what the browser says of the camera is told in our words', () => {
	expect(troubleFrom('Error getting userMedia, error = NotAllowedError: Permission denied')).toBe('denied');
	expect(troubleFrom('Error getting userMedia, error = NotFoundError: Requested device not found')).toBe(
		'none'
	);
	expect(troubleFrom(new DOMException('in use', 'NotReadableError'))).toBe('busy');
	expect(troubleFrom('Camera streaming not supported by the browser.')).toBe('none');
	expect(troubleFrom(undefined)).toBe('busy');
});

test('help fits the platform', () => {
	expect(platformOf('Mozilla/5.0 (iPhone; CPU iPhone OS 27_2 like Mac OS X)', 5)).toBe('iphone');
	expect(platformOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605', 5)).toBe('iphone');
	expect(platformOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605', 0)).toBe('desk');
	expect(platformOf('Mozilla/5.0 (Android 16; Mobile) Gecko/160 Firefox/160', 5)).toBe('firefox');
	expect(platformOf('Mozilla/5.0 (Linux; Android 16) Chrome/157', 5)).toBe('android');
});

test('the camera that read last is taken again, also when its id has changed', () => {
	const choice = new CameraChoice(values());
	const cameras = [
		{ id: 'a', label: 'Wide' },
		{ id: 'b', label: 'Back' }
	];
	expect(choice.among(cameras)).toBeUndefined();
	choice.keep({ id: 'b', label: 'Back' });
	expect(choice.among(cameras)?.id).toBe('b');
	expect(choice.among([{ id: 'x', label: 'Back' }])?.id).toBe('x');
	expect(choice.among([{ id: 'a', label: 'Wide' }])).toBeUndefined();
	expect(choice.among([{ id: '', label: '' }])).toBeUndefined();
});

test('what lies in the store and is no choice is ignored', () => {
	const kept = values();
	kept.write('scan-camera', '{"id":');
	expect(new CameraChoice(kept).among([{ id: 'a', label: '' }])).toBeUndefined();
	kept.write('scan-camera', '7');
	expect(new CameraChoice(kept).among([{ id: 'a', label: '' }])).toBeUndefined();
});

test('a known camera is asked for by its id, else the one at the back', () => {
	expect(constraintsFor({ id: 'b', label: 'Back' })).toMatchObject({ deviceId: { exact: 'b' } });
	expect(constraintsFor(undefined)).toMatchObject({ facingMode: { ideal: 'environment' } });
});

test('starting and stopping wait for each other, also when one of them fails', async () => {
	const turn = new InTurn();
	const done: string[] = [];
	const gate = Promise.withResolvers<void>();
	const first = turn.do(async () => {
		await gate.promise;
		done.push('start');
		throw new Error('no camera');
	});
	const second = turn.do(() => Promise.resolve(done.push('stop')));
	expect(done).toEqual([]);
	gate.resolve();
	await expect(first).rejects.toThrow('no camera');
	await second;
	expect(done).toEqual(['start', 'stop']);
});
