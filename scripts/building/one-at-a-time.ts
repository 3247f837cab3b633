import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
};

const holderOf = (lock: string): number | undefined => {
	try {
		return Number(readFileSync(lock, 'utf8')) || undefined;
	} catch {
		return undefined;
	}
};

const take = (lock: string): boolean => {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
};

/** Runs `work` while no other process does; the lock of a process that died is taken over. */
export const oneAtATime = async <T>(lock: string, work: () => Promise<T>): Promise<T> => {
	mkdirSync(dirname(lock), { recursive: true });
	while (!take(lock)) {
		const holder = holderOf(lock);
		if (holder !== undefined && !isAlive(holder)) rmSync(lock, { force: true });
		else await wait(100);
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
};
