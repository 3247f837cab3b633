// Plain JavaScript without packages: the install needs it before anything is installed.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @param {unknown} problem @param {string} code */
const is = (problem, code) => problem instanceof Error && 'code' in problem && problem.code === code;

/** @param {number} pid */
const isAlive = (pid) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (problem) {
		return is(problem, 'EPERM');
	}
};

/** The process that holds the lock; none while it is being written or has just gone. @param {string} lock */
const holderOf = (lock) => {
	try {
		return Number(readFileSync(lock, 'utf8')) || undefined;
	} catch {
		return undefined;
	}
};

/** @param {string} lock */
const take = (lock) => {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (problem) {
		if (is(problem, 'EEXIST')) return false;
		throw problem;
	}
};

/** Renamed first, so that of two who wait only one removes it. @param {string} lock */
const discard = (lock) => {
	try {
		renameSync(lock, `${lock}.${process.pid}`);
		rmSync(`${lock}.${process.pid}`, { force: true });
	} catch (problem) {
		if (!is(problem, 'ENOENT')) throw problem;
	}
};

/**
 * Runs `work` while no other process does; the lock of a process that died is taken over.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 * @param {string} [waiting] said once by whoever has to wait
 * @returns {Promise<T>}
 */
export const oneAtATime = async (lock, work, waiting) => {
	mkdirSync(dirname(lock), { recursive: true });
	let toSay = waiting;
	while (!take(lock)) {
		if (toSay) console.log(toSay);
		toSay = undefined;
		const holder = holderOf(lock);
		if (holder !== undefined && !isAlive(holder)) discard(lock);
		else await wait(100);
	}
	const release = () => rmSync(lock, { force: true });
	process.once('exit', release);
	try {
		return await work();
	} finally {
		process.off('exit', release);
		release();
	}
};
