export const SYMBOLS = ['qr', 'data-matrix', 'code-128'] as const;
export type SymbolKind = (typeof SYMBOLS)[number];

/** The address that a phone's own camera opens. What reads it back is `codeInOwnAddress`. */
const labelAddress = (publicAddress: string, code: string): string =>
	`${publicAddress.replace(/\/+$/, '')}/a/${encodeURIComponent(code)}`;

/**
 * What a symbol says. QR leads whoever scans it to the machine and so needs the plant's address; the other two are for
 * scanners in the app and carry the code alone. Undefined where there is no address to print.
 */
export const labelText = (
	symbol: SymbolKind,
	{ code, address }: { code: string; address?: string | undefined }
): string | undefined => {
	if (symbol !== 'qr') return code;
	return address === undefined ? undefined : labelAddress(address, code);
};

/** Whether phones elsewhere than on the server itself find it there. */
export const leadsNowhereElse = (publicAddress: string): boolean =>
	/^https?:\/\/(?:localhost|127\.|\[::1\])/i.test(publicAddress);
