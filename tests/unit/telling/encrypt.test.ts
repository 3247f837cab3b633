import { createECDH } from 'node:crypto';
import { expect, test } from 'vitest';
import { encrypted, isRecipient } from '#server/telling/encrypt.ts';
import { opened } from '../../support/push-service.ts';

const bytes = (text: string) => Buffer.from(text, 'base64url');

/** RFC 8291, section 5 and appendix A. */
const EXAMPLE = {
	text: 'When I grow up, I want to be a watermelon',
	auth: 'BTBZMqHH6r4Tts7J_aSIgg',
	p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
	theirPrivateKey: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
	privateKey: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
	salt: 'DGv6ra1nlYgDCS1FRnbzlw',
	body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
};

test('the published example comes out byte for byte', () => {
	const { text, salt, privateKey, body } = EXAMPLE;
	const once = { salt: bytes(salt), privateKey: bytes(privateKey) };
	expect(encrypted(text, EXAMPLE, once).toString('base64url')).toBe(body);
});

test('the test’s own reader opens the published example', () => {
	const pair = createECDH('prime256v1');
	pair.setPrivateKey(bytes(EXAMPLE.theirPrivateKey));
	expect(opened(bytes(EXAMPLE.body), { pair, auth: bytes(EXAMPLE.auth) })).toBe(EXAMPLE.text);
});

test('two messages never look alike, and whoever has another secret cannot read them', () => {
	const pair = createECDH('prime256v1');
	pair.generateKeys();
	const recipient = { p256dh: pair.getPublicKey('base64url'), auth: EXAMPLE.auth };
	const first = encrypted('Überdruck „P-101“', recipient);
	expect(first.equals(encrypted('Überdruck „P-101“', recipient))).toBe(false);
	expect(opened(first, { pair, auth: bytes(EXAMPLE.auth) })).toBe('Überdruck „P-101“');
	expect(() => opened(first, { pair, auth: Buffer.alloc(16) })).toThrow();
});

test('keys that are none are told apart from keys', () => {
	expect(isRecipient(EXAMPLE)).toBe(true);
	for (const wrong of ['', 'AAAA', 'B'.repeat(87), EXAMPLE.body])
		expect(isRecipient({ ...EXAMPLE, p256dh: wrong })).toBe(false);
	for (const wrong of ['', 'AAAA', EXAMPLE.body])
		expect(isRecipient({ ...EXAMPLE, auth: wrong })).toBe(false);
});
