import { expect, test } from 'vitest';
import { FetchAhead } from '#lib/app/photos/fetch-ahead.ts';

const picture = (hash: string) => ({ hash, mime: 'image/jpeg' });

const device = (there: readonly string[], on: readonly string[] = []) => {
	const here = new Set(on);
	const asked: string[] = [];
	const state = { mayGo: true, now: 0, reaches: true };
	const ahead = new FetchAhead({
		wanted: () => Promise.resolve(['a', 'b', 'c'].map(picture)),
		now: () => state.now,
		blobs: {
			get mayGo() {
				return state.mayGo;
			},
			lacking: (hashes) => Promise.resolve(hashes.filter((hash) => !here.has(hash))),
			fetch: (hash) => {
				asked.push(hash);
				if (!state.reaches)
					return Promise.resolve({
						ok: false,
						why: 'trouble',
						trouble: { error: 'unreachable', message: '' }
					});
				if (!there.includes(hash)) return Promise.resolve({ ok: false, why: 'absent' });
				here.add(hash);
				return Promise.resolve({ ok: true, bytes: new Uint8Array() });
			}
		}
	});
	return { ahead, asked, here, state };
};

test('what is wanted and not here is fetched once, the next job first', async () => {
	const { ahead, asked, here, state } = device(['a', 'b', 'c'], ['b']);
	await ahead.wake();
	expect(asked).toEqual(['a', 'c']);
	expect([...here]).toEqual(['b', 'a', 'c']);
	state.now += 60_000;
	await ahead.wake();
	expect(asked).toHaveLength(2);
});

test('nothing is fetched by a connection that photos may not use', async () => {
	const { ahead, asked, state } = device(['a', 'b', 'c']);
	state.mayGo = false;
	await ahead.wake();
	expect(asked).toEqual([]);
	state.mayGo = true;
	await ahead.wake();
	expect(asked).toEqual(['a', 'b', 'c']);
});

test('without a network it stops at the first; after the next visit it goes on, and not more often than once a minute', async () => {
	const { ahead, asked, state } = device(['a', 'b', 'c']);
	state.reaches = false;
	await ahead.wake();
	expect(asked).toEqual(['a']);
	state.reaches = true;
	await ahead.wake();
	expect(asked).toEqual(['a']);
	state.now += 60_000;
	await ahead.wake();
	expect(asked).toEqual(['a', 'a', 'b', 'c']);
});

test('what nobody has sent yet is not asked for again and again', async () => {
	const { ahead, asked, state } = device(['a', 'c']);
	await ahead.wake();
	state.now += 60_000;
	await ahead.wake();
	expect(asked).toEqual(['a', 'b', 'c']);
});
