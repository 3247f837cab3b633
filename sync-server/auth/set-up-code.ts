import { hash, timingSafeEqual } from 'node:crypto';

/** Without those that look alike on a screen. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

/** As typed: without dashes and spaces, in capitals. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** A fresh one; bytes that would favour the first letters are thrown away. */
export const newSetUpCode = (random: (bytes: number) => Uint8Array): string => {
	const limit = 256 - (256 % ALPHABET.length);
	let code = '';
	while (code.length < LENGTH)
		for (const byte of random(LENGTH))
			if (byte < limit && code.length < LENGTH) code += ALPHABET[byte % ALPHABET.length] ?? '';
	return code;
};

/** As people read it to each other. */
export const shownCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

/** Takes the same time however much of it is right. */
export const isSameCode = (typed: string, code: string): boolean =>
	timingSafeEqual(digest(plainCode(typed)), digest(plainCode(code)));
