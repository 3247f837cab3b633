import { expect, it } from 'vitest';
import type { NoticeKind } from '#core/notices/notice.ts';
import { pushedOf } from '#core/notices/pushed.ts';
import { isOwnPath, isToldWords, shownPush, type ToldWords } from '#core/notices/shown-push.ts';
import { notices } from '#lib/i18n/messages/de/parts/notices.ts';

const words: ToldWords = {
	...{ person: 'theo', lang: 'de', plain: notices.push.plain, kinds: notices.kinds },
	digest: notices.push.digest
};
const notice = {
	...{ id: 'n1', kind: 'called' as NoticeKind, at: '2026-03-23T08:00:00.000Z', by: 'sue' },
	...{ work: 'w_1', title: 'Öl fehlt', text: 'Bitte gleich' }
};

it('what is pushed is shown in the language of the device, with what the bell shows, and opens the job', () => {
	expect(shownPush(pushedOf(notice, 'theo', 'Sue'), words)).toEqual({
		...{ title: 'Sie werden gerufen', body: 'Öl fehlt\n“Bitte gleich”\nSue', tag: 'n1' },
		...{ path: '/work/w_1', lang: 'de', isUrgent: false }
	});
	expect(shownPush(pushedOf({ ...notice, kind: 'on-call' }, 'theo', undefined), words).isUrgent).toBe(true);
});

it('what is for somebody else, unknown or broken says only that there is something', () => {
	const plain = { title: 'Es gibt Neues für Sie', body: '', path: '/notices' };
	expect(shownPush(pushedOf(notice, 'olga', 'Sue'), words)).toMatchObject(plain);
	for (const wrong of [undefined, 'x', {}, { to: 'theo', id: 'n', kind: 'toString' }])
		expect(shownPush(wrong, words)).toMatchObject(plain);
	expect(shownPush(pushedOf(notice, 'theo', 'Sue'), undefined)).toMatchObject({ body: '', path: '/notices' });
});

it('words left by another version are taken only where they are whole', () => {
	expect(isToldWords(words)).toBe(true);
	for (const wrong of [undefined, null, {}, { ...words, kinds: null }, { ...words, person: 1 }])
		expect(isToldWords(wrong)).toBe(false);
});

it('long texts are cut to what a push service takes, and signs stay whole', () => {
	const long = pushedOf({ ...notice, title: '🛢'.repeat(500), text: '漢'.repeat(2_000) }, 'theo', 'Sue');
	expect(Buffer.byteLength(JSON.stringify(long))).toBeLessThan(3_000);
	expect(long.title.endsWith('🛢…')).toBe(true);
});

it('only addresses of the app are opened', () => {
	expect(['/work/1', '/notices'].every(isOwnPath)).toBe(true);
	expect(['//evil.example', '/\\evil.example', 'https://evil.example', 'x', 3].some(isOwnPath)).toBe(false);
});
