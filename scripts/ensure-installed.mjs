// Installs what package-lock.json names, when it is not there yet, before `npm start`, `npm test` and the like.
// Plain JavaScript without packages: it runs before anything is installed, on whatever Node (20 or newer) is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { letGoOf } from './install/let-go.mjs';
import { whatWentWrong } from './install/npm-trouble.mjs';
import { disagreements, sameTree } from './install/trees.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const BIN = join(MODULES, '.bin');
// npm clears node_modules before it installs, so what is written there speaks of this install only.
const RECORD = join(MODULES, '.millwright-lock-hash');

const WAITING = 'Waiting for another install in this folder to finish …';
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];
// Without a network npm would try for over a minute before it says so.
const SOON = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** @param {string} sentence @returns {never} */
const fail = (sentence) => {
	console.error(sentence);
	process.exit(1);
};

/** @param {string} file */
const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const lockText =
	readText(join(ROOT, 'package-lock.json')) ?? fail('package-lock.json is missing: restore it.');
const lockHash = createHash('sha256').update(lockText).digest('hex');

/** Why an install is needed, or nothing. */
const whyInstall = () => {
	if (!existsSync(MODULES)) return 'nothing is installed yet';
	if (readText(RECORD) === lockHash) return undefined;
	const installed = readText(join(MODULES, '.package-lock.json'));
	if (!installed) return 'the last install did not finish';
	if (!sameTree(JSON.parse(lockText), JSON.parse(installed))) return 'package-lock.json has changed';
	record();
	return undefined;
};

const record = () => {
	try {
		writeFileSync(RECORD, lockHash);
	} catch {
		// Somebody else's install: it is right, it only costs a comparison each time.
	}
};

const install = async () => {
	const reason = whyInstall();
	if (!reason) return;
	console.log(`Installing packages, because ${reason} (npm ci, about a minute) …`);
	const began = Date.now();
	const { code, output } = await npmCi();
	if (code !== 0) fail(whatWentWrong(output, ROOT));
	letGoOf([join(MODULES, 'node/bin/node')]);
	record();
	console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
};

/** npm must not run on the Node it is about to replace, so ours is taken off its path. */
const npmCi = () =>
	new Promise((resolve) => {
		const path = (process.env.PATH ?? '')
			.split(delimiter)
			.filter((folder) => !folder.startsWith(MODULES + sep));
		const windows = process.platform === 'win32';
		const child = spawn(windows ? 'npm.cmd' : 'npm', ['ci', ...QUIETLY, ...SOON], {
			cwd: ROOT,
			env: { ...process.env, PATH: path.join(delimiter) },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: windows
		});
		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', (problem) => resolve({ code: 1, output: String(problem) }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});

const checkNode = () => {
	const wanted = JSON.parse(lockText).packages['node_modules/node'].version;
	if (process.version === `v${wanted}` && process.execPath.startsWith(MODULES + sep)) return;
	const there = spawnSync(join(BIN, 'node'), ['--version'], {
		encoding: 'utf8',
		shell: process.platform === 'win32'
	});
	if (there.stdout?.trim() === `v${wanted}`) return;
	fail(
		`Node ${wanted} should have come with the install but is not in node_modules, most likely because install scripts are switched off (ignore-scripts). ` +
			'Run `npm rebuild node --ignore-scripts=false`, or `npm ci --ignore-scripts=false`, and try again.'
	);
};

if (Number(process.versions.node.split('.')[0]) < 20)
	fail(`Node 20 or newer is needed to install Millwright, but this is Node ${process.versions.node}.`);

const apart = disagreements(JSON.parse(readText(join(ROOT, 'package.json')) ?? '{}'), JSON.parse(lockText));
if (apart.length > 0)
	fail(
		`package.json and package-lock.json disagree about ${apart.join(', ')}: run \`npm install\` and commit both files.`
	);

if (whyInstall()) {
	try {
		await oneAtATime(join(ROOT, '.cache/install.lock'), install, WAITING);
	} catch (problem) {
		fail(whatWentWrong(String(problem), ROOT));
	}
}
checkNode();
