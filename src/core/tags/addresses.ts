/** As an external id of a site: addresses its labels carried before the present one. */
export const OLD_ADDRESS = 'label-address';

const parsed = (text: string): URL | undefined =>
	/^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;

/** Where an address leads, if it is one. What stands before an @ is not where it leads. */
export const hostOf = (text: string): string | undefined => parsed(text)?.host;

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** The code that an address carries as our labels do (`…/a/CODE`), whoever's address it is. */
export const codeInAddress = (text: string): string | undefined => {
	const [, code] = /^\/a\/([^/]+)\/?$/.exec(parsed(text)?.pathname ?? '') ?? [];
	return code === undefined ? undefined : decoded(code);
};

/** The code on a label of ours: only at an address the plant has or once had. */
export const codeInOwnAddress = (text: string, hosts: ReadonlySet<string>): string | undefined => {
	const host = hostOf(text);
	return host !== undefined && hosts.has(host) ? codeInAddress(text) : undefined;
};

/**
 * IEC 61406 writes scheme and host in small letters; readers that write everything in capitals break that and nothing
 * else. Undefined where there is nothing to put right.
 */
export const asIdentificationLink = (text: string): string | undefined => {
	const [, start, rest] = /^(https?:\/\/[^/?#]+)(.*)$/isu.exec(text) ?? [];
	if (start === undefined || rest === undefined) return undefined;
	const link = start.toLowerCase() + rest;
	return link === text ? undefined : link;
};
