const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]*$/;

/** Letters that are not a plain one with a mark on it. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ł: 'l',
	ø: 'o',
	æ: 'a',
	œ: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};

/**
 * A word as it is looked for: whoever types Förderband, Foerderband or Forderband means the same. What was typed so far
 * always comes to a beginning of what the whole word comes to.
 */
export const fold = (word: string): string => {
	const small = word.toLowerCase();
	const bare = PLAIN.test(small)
		? small
		: small
				.normalize('NFKD')
				.replace(MARKS, '')
				.replace(/[ßłøæœđðþı]/g, (letter) => LETTERS[letter] ?? letter);
	return bare.replace(/([aou])e/g, '$1');
};
