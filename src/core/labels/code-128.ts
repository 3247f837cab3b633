/** Widths of bars and gaps for each value, a bar first. The last one is the stop. */
const WIDTHS = (
	'212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
	'123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
	'232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
	'313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
	'111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
	'111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
	'114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'
).split(' ');

const [START_B, START_C, TO_C, TO_B, STOP] = [104, 105, 99, 100, 106];

const digitsAt = (text: string, at: number): number => /^\d*/.exec(text.slice(at))?.[0].length ?? 0;

/** Two digits take the room of one letter; changing over and back takes that of two. */
const isWorthIt = (digits: number, isAtEdge: boolean): boolean => digits >= (isAtEdge ? 4 : 6);

const valuesOf = (text: string): number[] => {
	const values: number[] = [];
	let isC = false;
	for (let at = 0; at < text.length;) {
		const digits = digitsAt(text, at);
		const isAtEdge = at === 0 || at + digits === text.length;
		if (!isC && digits % 2 === 0 && (isWorthIt(digits, isAtEdge) || (digits === 2 && text.length === 2))) {
			values.push(at === 0 ? START_C : TO_C);
			isC = true;
		} else if (at === 0) {
			values.push(START_B);
		} else if (isC && digits < 2) {
			values.push(TO_B);
			isC = false;
		}
		if (isC) values.push(Number(text.slice(at, at + 2)));
		else values.push(text.charCodeAt(at) - 32);
		at += isC ? 2 : 1;
	}
	return values;
};

/** Bars and gaps, one module each, without the quiet zone. Undefined where a sign has no place in Code 128 (umlauts). */
export const code128 = (text: string): boolean[] | undefined => {
	if (!/^[ -~]+$/.test(text)) return undefined;
	const values = valuesOf(text);
	const check = values.reduce((sum, value, at) => sum + value * Math.max(1, at), 0) % 103;
	return [...values, check, STOP].flatMap((value) =>
		[...(WIDTHS[value] ?? '')].flatMap((width, at) =>
			Array.from({ length: Number(width) }, () => at % 2 === 0)
		)
	);
};
