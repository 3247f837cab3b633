import { spawnSync } from 'node:child_process';

const apt = (...args: string[]): boolean => {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync('apt-get', ['--quiet', '--yes', ...args], { env, stdio: 'ignore' }).status === 0;
};

/** Debian's own Firefox, as root. Whether it is there now. */
export const installFirefox = (): boolean => {
	// A list of packages of weeks ago names a Firefox that is too old to be driven, or whose files are gone.
	const isFresh = apt('update');
	return apt('install', '--no-install-recommends', 'firefox-esr') && isFresh;
};
