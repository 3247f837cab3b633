const NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What was read on one line: signs that would break it, or that no terminal shows, by their names. */
export const oneLine = (text: string): string =>
	text.replace(
		/[\p{Cc}\u2028\u2029]/gu,
		(sign) => NAMES[sign] ?? `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
	);
