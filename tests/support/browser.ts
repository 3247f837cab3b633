import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';
import { letGoOf } from '../../scripts/install/let-go.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];
const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** A browser to test with and what it needs in order to start here. Add your own flags to `args`. */
export interface FoundBrowser {
	executablePath: string;
	args: string[];
	env: NonNullable<LaunchOptions['env']>;
}

/**
 * The browser the tests run in: the one named by CHROME_BIN, else Playwright's own, else the system's, else the one
 * that came with the install (unpacked once into a cache).
 */
export const findBrowser = (): FoundBrowser => {
	const installed = namedBrowser() ?? [chromium.executablePath(), ...systemBrowsers()].find(existsSync);
	if (installed) return { executablePath: installed, args: [...ARGS], env: process.env };
	if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
	throw new Error(
		'No browser to test with: install Chrome or Chromium, or run `npx playwright install chromium`, or name one in CHROME_BIN.'
	);
};

const namedBrowser = (): string | undefined => {
	const named = process.env['CHROME_BIN'];
	if (named && !existsSync(named)) throw new Error(`CHROME_BIN names ${named}, but there is no such file.`);
	return named || undefined;
};

const systemBrowsers = (): string[] => {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return [...folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))), ...PLACES];
};

const bundledBrowser = (): FoundBrowser => {
	const folder = unpackedFolder();
	const executablePath = join(folder, 'chromium');
	const env = { ...process.env };
	if (!systemHasFonts()) env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
	const bare = spawnSync(executablePath, ['--version'], { env, encoding: 'utf8' });
	if (bare.status !== 0) {
		env['LD_LIBRARY_PATH'] = [join(folder, 'al2023/lib'), env['LD_LIBRARY_PATH']]
			.filter(Boolean)
			.join(delimiter);
		const helped = spawnSync(executablePath, ['--version'], { env, encoding: 'utf8' });
		if (helped.status !== 0)
			throw new Error(
				`The bundled Chromium does not start here (${(helped.stderr || String(helped.error)).trim()}): install Chromium and name it in CHROME_BIN.`
			);
	}
	return { executablePath, args: [...ARGS], env };
};

const systemHasFonts = (): boolean =>
	existsSync('/etc/fonts/fonts.conf') &&
	['/usr/share/fonts', '/usr/local/share/fonts'].some((at) => existsSync(at) && readdirSync(at).length > 0);

/** Unpacks the npm package's browser once; whoever finishes first wins, also between two processes. */
const unpackedFolder = (): string => {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const home = dirname(dirname(entry));
	const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
	const name = `chromium-${version}`;
	const cached = cacheFolders().map((folder) => join(folder, name));
	const ready = cached.find(existsSync);
	if (ready) return ready;
	const cache = writableFolder();
	const staging = mkdtempSync(join(cache, `${name}-`));
	try {
		unpack(entry, join(home, 'bin'), staging);
		letGoOf([join(staging, 'chromium')]);
		return settle(staging, join(cache, name));
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
};

/** Beside the install, or, where that belongs to someone else, the user's own corner of the temporary folder. */
const cacheFolders = (): string[] => [
	join(ROOT, 'node_modules/.cache/millwright'),
	join(tmpdir(), `millwright-${process.getuid?.() ?? 'user'}`)
];

const writableFolder = (): string => {
	for (const folder of cacheFolders()) {
		try {
			mkdirSync(folder, { recursive: true });
			accessSync(folder, constants.W_OK);
			return folder;
		} catch {
			continue;
		}
	}
	throw new Error(
		`There is no room to unpack the test browser: make one of ${cacheFolders().join(', ')} writable.`
	);
};

// The package writes to the temporary folder of its process, so it gets a process whose temporary folder is ours.
const UNPACK = `
const [entry, bin] = process.argv.slice(1);
const { default: browser, inflate } = await import(entry);
await browser.executablePath(bin);
await inflate(bin + '/al2023.tar.br');
`;

const unpack = (entry: string, bin: string, into: string): void => {
	const node = [process.execPath, '--input-type=module', '-e', UNPACK, entry, bin] as const;
	const [command, ...args] = node;
	const done = spawnSync(command, args, { env: { ...process.env, TMPDIR: into }, encoding: 'utf8' });
	if (done.status !== 0)
		throw new Error(`The test browser cannot be unpacked into ${into}: ${done.stderr.trim()}`);
	writeFileSync(
		join(into, 'fonts.conf'),
		'<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n'
	);
	// Another user of the same checkout runs it too.
	chmodSync(join(into, 'chromium'), 0o755);
	chmodSync(into, 0o755);
};

const settle = (staging: string, final: string): string => {
	try {
		renameSync(staging, final);
	} catch (problem) {
		if (!existsSync(join(final, 'chromium'))) throw problem;
	}
	return final;
};
