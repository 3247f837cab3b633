/** As many letters as fit; at least one, so that it comes to an end. */
const broken = (word: string, width: number, widthOf: (text: string) => number): string[] => {
	const pieces: string[] = [];
	let piece = '';
	for (const sign of word) {
		if (piece !== '' && widthOf(piece + sign) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += sign;
	}
	return [...pieces, piece];
};

/** Text in lines that are no wider than this: broken between words, within them only where one alone is too long. */
export const linesOf = (text: string, width: number, widthOf: (text: string) => number): string[] => {
	const lines: string[] = [];
	for (const paragraph of text.split(/\r?\n/)) {
		let line = '';
		for (const word of paragraph.split(/[ \t]+/)) {
			const longer = line === '' ? word : `${line} ${word}`;
			if (widthOf(longer) <= width) {
				line = longer;
				continue;
			}
			if (line !== '') lines.push(line);
			const pieces = broken(word, width, widthOf);
			lines.push(...pieces.slice(0, -1));
			line = pieces.at(-1) ?? '';
		}
		lines.push(line);
	}
	return lines;
};
