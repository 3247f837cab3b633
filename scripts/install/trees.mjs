// What should be installed beside what is: package.json, package-lock.json and the record npm keeps in node_modules.

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Package */
/** @typedef {{ packages: Record<string, Package & Record<string, unknown>> }} Lock */

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** The names on which package.json and its lock differ. @param {Record<string, unknown>} manifest @param {Lock} lock */
export const disagreements = (manifest, lock) => {
	const locked = lock.packages[''] ?? {};
	const names = KINDS.flatMap((kind) => {
		const ours = /** @type {Record<string, string>} */ (manifest[kind] ?? {});
		const theirs = /** @type {Record<string, string>} */ (locked[kind] ?? {});
		return Object.keys({ ...ours, ...theirs }).filter((name) => ours[name] !== theirs[name]);
	});
	return [...new Set(names)];
};

/** Whether npm's record of an install is the tree the lock asks for. @param {Lock} lock @param {Lock} installed */
export const sameTree = (lock, installed) => {
	const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
	// Packages for other platforms stay away.
	const allThere = wanted.every(([path, one]) => {
		const there = installed.packages[path];
		return there ? there.version === one.version && there.integrity === one.integrity : isOptional(one);
	});
	return allThere && Object.keys(installed.packages).every((path) => path in lock.packages);
};

/** @param {Package} one */
const isOptional = (one) => Boolean(one.optional || one.devOptional);
