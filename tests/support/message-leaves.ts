/** A text of the app with its place ('nav.myWork'), said with numbers where it takes parameters. */
export interface Leaf {
	at: string;
	text: string;
}

const PARAMETERS = [7301, 7302];

export const leavesOf = (node: unknown, at = ''): Leaf[] => {
	if (typeof node === 'string') return [{ at, text: node }];
	if (typeof node === 'function') return [{ at, text: String(node(...PARAMETERS)) }];
	if (typeof node !== 'object' || node === null) throw new TypeError(`${at} is not a message`);
	return Object.entries(node).flatMap(([key, value]) => leavesOf(value, at ? `${at}.${key}` : key));
};

/** The parameters found in a text, however the language groups their digits. */
export const parametersIn = (text: string): number[] =>
	PARAMETERS.filter((parameter) => text.replace(/\D/g, '').includes(String(parameter)));
