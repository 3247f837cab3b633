export interface Manifest extends Record<string, unknown> {
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	allowScripts?: Record<string, boolean>;
}

export interface LockedPackage extends Record<string, unknown> {
	version?: string;
	integrity?: string;
	resolved?: string;
	dev?: boolean;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

export interface Lock {
	packages: Record<string, LockedPackage>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What makes an install differ between two machines, or run code nobody agreed to: one sentence each. */
export const lockProblems = (manifest: Manifest, lock: Lock): string[] => {
	const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
	return [
		...inexact(manifest),
		...locked.flatMap(([path, one]) => [...unsealed(path, one), ...incomplete(path, one, lock)]),
		...scripts(manifest, locked),
		...copiesOf('dexie', locked)
	];
};

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

const inexact = ({ dependencies, devDependencies }: Manifest): string[] =>
	Object.entries({ ...dependencies, ...devDependencies })
		.filter(([, version]) => !EXACT.test(version))
		.map(
			([name, version]) =>
				`${name}: "${version}" in package.json is not an exact version; write the one installed.`
		);

const unsealed = (path: string, { version, integrity, resolved }: LockedPackage): string[] => [
	...(version && integrity
		? []
		: [`${path}: no version or integrity in the lock; remove it and run npm install.`]),
	...(resolved
		? [`${path}: the lock names a server (${new URL(resolved).host}); npm must not write "resolved".`]
		: [])
];

/** npm leaves out what its registry did not have at that moment, and `npm ci` then refuses elsewhere. */
const incomplete = (path: string, one: LockedPackage, lock: Lock): string[] =>
	Object.keys({ ...one.dependencies, ...one.optionalDependencies })
		.filter((name) => !reaches(path, name, lock))
		.map(
			(name) =>
				`${path}: needs ${name}, which is not in the lock; choose a version whose packages can all be had.`
		);

const reaches = (from: string, name: string, lock: Lock): boolean => {
	for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
		if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true;
		if (at === '') return false;
	}
};

const scripts = ({ allowScripts = {} }: Manifest, locked: [string, LockedPackage][]): string[] => {
	const running = new Set(locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path)));
	return [
		...[...running]
			.filter((name) => !(name in allowScripts))
			.map(
				(name) =>
					`${name}: runs a script when installed; say yes or no to it under allowScripts in package.json.`
			),
		...Object.keys(allowScripts)
			.filter((name) => !running.has(name))
			.map((name) => `${name}: listed under allowScripts, but no such package runs a script; remove it.`)
	];
};

const copiesOf = (name: string, locked: [string, LockedPackage][]): string[] => {
	const copies = locked.filter(([path]) => nameOf(path) === name).length;
	return copies === 1
		? []
		: [`${name}: ${copies} copies in the lock; a second one stops the app at start-up.`];
};
