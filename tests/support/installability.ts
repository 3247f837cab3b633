import { z } from 'zod';

/** What a path answers. Tests pass the real one, or one that plants a fault. */
export interface Answer {
	status: number;
	type: string;
	body: Buffer;
}
export type Ask = (path: string) => Promise<Answer>;

const icon = z.object({
	src: z.string(),
	sizes: z.string(),
	type: z.string(),
	purpose: z.enum(['any', 'maskable', 'monochrome']).optional()
});
const screenshot = icon.extend({ form_factor: z.enum(['wide', 'narrow']), label: z.string().min(1) });
const shortcut = z.object({
	name: z.string().min(1),
	short_name: z.string().min(1),
	url: z.string(),
	icons: z.array(icon).min(1)
});
const manifest = z.object({
	id: z.string().startsWith('/'),
	name: z.string().min(1),
	short_name: z.string().min(1).max(12),
	description: z.string().min(1),
	lang: z.string().min(2),
	dir: z.enum(['auto', 'ltr', 'rtl']),
	start_url: z.string(),
	scope: z.string(),
	display: z.literal('standalone'),
	background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
	theme_color: z.string().regex(/^#[0-9a-f]{6}$/i),
	icons: z.array(icon),
	shortcuts: z.array(shortcut),
	screenshots: z.array(screenshot)
});
type Manifest = z.infer<typeof manifest>;
type Picture = z.infer<typeof icon>;

const WANTED_ICONS = ['any 192x192', 'any 512x512', 'maskable 512x512'];
const WANTED_SHORTCUTS = ['Scan', 'Report', 'My work'];

/** Everything that would keep a device from installing the app, or make the installed app look wrong. */
export const installProblems = async (ask: Ask): Promise<string[]> => {
	const page = (await ask('/')).body.toString();
	const link = /<link\b[^>]*\brel="manifest"[^>]*>/.exec(page)?.[0];
	const path = link && /\bhref="([^"]+)"/.exec(link)?.[1];
	if (!path) return ['The page names no manifest.'];
	const answer = await ask(path);
	if (answer.status !== 200) return [`The manifest ${path} answers ${answer.status}.`];
	if (!/^application\/(manifest\+)?json\b/.test(answer.type))
		return [`The manifest ${path} comes as ${answer.type}.`];
	const parsed = parse(answer.body.toString());
	if (!parsed.success) return [`The manifest is not right: ${z.prettifyError(parsed.error)}`];
	return [
		...missingParts(parsed.data),
		...outOfScope(parsed.data),
		...(await wrongPictures(parsed.data, ask)),
		...(await workerProblems(ask))
	];
};

const parse = (text: string) => {
	try {
		return manifest.safeParse(JSON.parse(text));
	} catch {
		return manifest.safeParse(undefined);
	}
};

const missingParts = ({ icons, shortcuts, screenshots }: Manifest): string[] => {
	const has = new Set<string>([
		...icons.map(({ purpose = 'any', sizes }) => `${purpose} ${sizes}`),
		...shortcuts.map(({ short_name }) => short_name),
		...screenshots.map(({ form_factor }) => form_factor)
	]);
	return [...WANTED_ICONS, ...WANTED_SHORTCUTS, 'wide', 'narrow']
		.filter((wanted) => !has.has(wanted))
		.map((wanted) => `The manifest has no ${wanted}.`);
};

const outOfScope = ({ start_url, scope, shortcuts }: Manifest): string[] =>
	[start_url, ...shortcuts.map(({ url }) => url)]
		.filter((url) => !url.startsWith(scope) || url.startsWith('//'))
		.map((url) => `${url} lies outside the scope ${scope}.`);

const wrongPictures = async ({ icons, shortcuts, screenshots }: Manifest, ask: Ask): Promise<string[]> => {
	const pictures = [...icons, ...shortcuts.flatMap((entry) => entry.icons), ...screenshots];
	return (await Promise.all(pictures.map((picture) => pictureProblem(picture, ask)))).flat();
};

const pictureProblem = async ({ src, sizes, type }: Picture, ask: Ask): Promise<string[]> => {
	const { status, type: sent, body } = await ask(src);
	if (status !== 200 || sent !== type) return [`${src} answers ${status} as ${sent} instead of ${type}.`];
	const real = type === 'image/png' ? pngSize(body) : svgSize(body);
	return real === sizes ? [] : [`${src} is ${real} instead of ${sizes}.`];
};

/** Width and height stand at fixed places of a PNG's first chunk. */
const pngSize = (png: Buffer): string =>
	png.subarray(1, 4).toString('latin1') === 'PNG'
		? `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
		: 'not a PNG';

const svgSize = (svg: Buffer): string =>
	/^<svg\b[^>]*\bviewBox=/.test(svg.toString()) ? 'any' : 'not a scalable SVG';

const workerProblems = async (ask: Ask): Promise<string[]> => {
	const { status, type } = await ask('/service-worker.js');
	return status === 200 && type.startsWith('text/javascript')
		? []
		: [`The worker answers ${status} as ${type}.`];
};
