import { mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';

const BEAT = 2000;
const DEAD = 15000;

/**
 * Runs `work` while holding the lock folder `at`; a second caller waits for the first. The holder touches the lock while
 * it lives, so a lock left behind by a crash is taken over.
 * @param {string} at
 * @param {() => Promise<void>} work
 */
export const withLock = async (at, work) => {
	let waiting = false;
	while (!take(at)) {
		if (!waiting) console.log('Waiting for another install in this folder to finish …');
		waiting = true;
		await new Promise((wake) => setTimeout(wake, 500));
	}
	const release = () => rmSync(at, { recursive: true, force: true });
	const beat = setInterval(() => utimesSync(at, new Date(), new Date()), BEAT);
	process.once('exit', release);
	try {
		await work();
	} finally {
		clearInterval(beat);
		release();
		process.off('exit', release);
	}
};

/** @param {string} at */
const take = (at) => {
	try {
		mkdirSync(at);
		return true;
	} catch (problem) {
		if (/** @type {NodeJS.ErrnoException} */ (problem).code !== 'EEXIST') throw problem;
		if (age(at) > DEAD) discard(at);
		return false;
	}
};

/** @param {string} at */
const age = (at) => {
	try {
		return Date.now() - statSync(at).mtimeMs;
	} catch {
		return 0;
	}
};

/** Renamed first, so that of two waiters only one removes it. @param {string} at */
const discard = (at) => {
	try {
		renameSync(at, `${at}.${process.pid}`);
		rmSync(`${at}.${process.pid}`, { recursive: true, force: true });
	} catch {
		// The other waiter was quicker.
	}
};
