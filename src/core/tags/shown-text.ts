const MOST_SHOWN = 300;

/** Signs nobody sees, and those that turn the order of the others around, stand there by their number. */
export const shownText = (text: string): string => {
	const visible = text
		.slice(0, MOST_SHOWN)
		.replace(
			/[\p{C}\u2028\u2029]/gu,
			(sign) => `[${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}]`
		);
	return text.length > MOST_SHOWN ? `${visible}…` : visible;
};
