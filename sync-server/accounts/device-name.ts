/** The first that fits: most browsers also claim to be those further down. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bEdg(e|A|iOS)?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\b(Firefox|FxiOS)\//, 'Firefox'],
	[/\b(HeadlessChrome|Chrome|Chromium|CriOS)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
	[/\bLinux\b/, 'Linux']
];

const firstIn = (table: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
	table.find(([pattern]) => pattern.test(text))?.[1];

/** What a browser says of itself, in words a person knows their devices by: "Chrome on Android". */
export const deviceName = (userAgent: string): string => {
	const browser = firstIn(BROWSERS, userAgent) ?? 'Browser';
	const system = firstIn(SYSTEMS, userAgent);
	return system === undefined ? browser : `${browser} on ${system}`;
};
