import { expect, test } from 'vitest';
import { dropVoice, keepChunk, unfinishedVoice } from '#lib/device/voice/voice-drafts.ts';
import { chooseFormat, clockTime, levelOf, troubleOf } from '#lib/features/voice/voice-format.ts';
import { profileDatabase, T0 } from './profile-database.ts';

const tab = profileDatabase();
const place = { person: 'anna', about: 'w_1' };

const say = async (words: string[], begun = T0, where = place) => {
	for (const [n, word] of words.entries()) {
		const bytes = Uint8Array.from(new TextEncoder().encode(word));
		const chunk = { mime: 'audio/webm', bytes, seconds: n + 1 };
		await keepChunk(tab(), where, { begun, n, chunk });
	}
};

test('a recording whose page was lost is put together from its seconds, in order', async () => {
	const words = Array.from({ length: 12 }, (_, n) => `${n} `);
	await say(words);
	const found = await unfinishedVoice(tab(), place);
	expect(await found?.recording.text()).toBe(words.join(''));
	expect(found).toMatchObject({ begun: T0, seconds: 12 });
	expect(found?.recording.type).toBe('audio/webm');
});

test('it is offered to whoever spoke, at the job they spoke about, and nowhere else', async () => {
	await say(['one']);
	expect(await unfinishedVoice(tab(), { ...place, person: 'bert' })).toBeUndefined();
	expect(await unfinishedVoice(tab(), { ...place, about: 'w_' })).toBeUndefined();
	expect(await unfinishedVoice(tab(), { ...place, about: 'w_12' })).toBeUndefined();
});

test('the latest is offered first; thrown away, the one before it', async () => {
	await say(['older'], T0);
	await say(['newer'], T0 + 60_000);
	expect(await (await unfinishedVoice(tab(), place))?.recording.text()).toBe('newer');
	await dropVoice(tab(), place, T0 + 60_000);
	expect(await (await unfinishedVoice(tab(), place))?.recording.text()).toBe('older');
	await dropVoice(tab(), place, T0);
	expect(await unfinishedVoice(tab(), place)).toBeUndefined();
});

test('the smallest format that the browser has is taken', () => {
	expect(chooseFormat(() => true)).toBe('audio/webm;codecs=opus');
	expect(chooseFormat((mime) => mime === 'audio/mp4')).toBe('audio/mp4');
	expect(chooseFormat(() => false)).toBeUndefined();
});

test('silence is no bar, shouting is the whole one, speech lies between', () => {
	expect(levelOf(new Uint8Array(100).fill(128))).toBe(0);
	expect(levelOf(new Uint8Array())).toBe(0);
	expect(levelOf(Uint8Array.from({ length: 100 }, (_, i) => (i % 2 ? 0 : 255)))).toBeCloseTo(1, 1);
	const speech = levelOf(Uint8Array.from({ length: 100 }, (_, i) => (i % 2 ? 123 : 133)));
	expect(speech).toBeGreaterThan(0.15);
	expect(speech).toBeLessThan(0.3);
});

test('time is written as a clock writes it', () => {
	expect([0, 9.9, 65, 120].map(clockTime)).toEqual(['0:00', '0:09', '1:05', '2:00']);
});

test('what is wrong with the microphone is told apart', () => {
	const named = (name: string) => troubleOf(new DOMException('', name));
	expect(named('NotAllowedError')).toBe('refused');
	expect(named('NotFoundError')).toBe('none');
	expect(named('NotReadableError')).toBe('busy');
});
