/** How many colours --person-N there are. */
export const PERSON_COLOURS = 6;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const firstLetter = (word: string) => [...graphemes.segment(word)][0]?.segment ?? '';

/**
 * Two letters at most: of the first and the last name as they are written. "Müller, Ana" puts the family name first
 * and is turned round; one name gives one letter, no name a question mark.
 */
export const initialsOf = (name: string): string => {
	const [family, given] = name.split(',', 2);
	const words = (given === undefined ? name : `${given} ${family}`)
		.split(/[\s\u00a0]+/u)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
		.filter((word) => word !== '');
	const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
		.map((word) => firstLetter(word ?? ''))
		.join('');
	return letters === '' ? '?' : letters.toLocaleUpperCase();
};

/** 1 to PERSON_COLOURS: the same person has the same colour on every device. */
export const colourOf = (id: string): number => {
	let hash = 2166136261;
	for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
	return ((hash >>> 0) % PERSON_COLOURS) + 1;
};
