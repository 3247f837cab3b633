import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** As much of a machine as decides which Firefox there is. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	platform: string;
	isRoot: boolean;
	isThere: (path: string) => boolean;
	/** What /etc/os-release says; empty where there is none. */
	release: string;
}

/** missing: there is none, and this says what to do. installable: there is none, and Debian has one. */
export type Found =
	{ is: 'found'; path: string } | { is: 'installable' } | { is: 'missing'; problem: string };

const COMMANDS = ['firefox-esr', 'firefox'];
const PLACES = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];

/** The Firefox named by FIREFOX, else Debian's, else any. */
export const findFirefox = ({ env, platform, isRoot, isThere, release }: Machine): Found => {
	const named = env['FIREFOX'];
	if (named) {
		if (isThere(named)) return { is: 'found', path: named };
		return { is: 'missing', problem: `FIREFOX names ${named}, but there is no such file.` };
	}
	const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const path = [
		...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
		...PLACES
	].find(isThere);
	if (path) return { is: 'found', path };
	const isDebian = platform === 'linux' && /^ID=debian$/m.test(release);
	if (isDebian && isRoot) return { is: 'installable' };
	const how = isDebian ? 'run `apt-get install firefox-esr` as root' : 'install Firefox 153 or newer';
	return { is: 'missing', problem: `No Firefox to test with: ${how}, or name one in FIREFOX.` };
};

const RELEASE = '/etc/os-release';

export const thisMachine = (): Machine => ({
	env: process.env,
	platform: process.platform,
	isRoot: process.getuid?.() === 0,
	isThere: existsSync,
	release: existsSync(RELEASE) ? readFileSync(RELEASE, 'utf8') : ''
});
