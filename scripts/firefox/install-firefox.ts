import { spawnSync } from 'node:child_process';

const apt = (...args: string[]): boolean => {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync('apt-get', ['--quiet', '--yes', ...args], { env, stdio: 'ignore' }).status === 0;
};

/** Debian's own Firefox, as root. Whether it is there now. */
export const installFirefox = (): boolean => {
	const install = () => apt('install', '--no-install-recommends', 'firefox-esr');
	// A fresh machine has no list of packages yet, an old one may have one whose files are gone.
	return install() || (apt('update') && install());
};
