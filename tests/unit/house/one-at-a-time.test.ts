import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from '../../../scripts/one-at-a-time.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'millwright-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (): string => join(folder, 'deep/work.lock');
const diary = (): string => join(folder, 'diary');

/** A process that notes when it begins and ends its work, which takes until `until` exists. */
const other = (name: string, until: string) => {
	const code = `
		import { appendFileSync, existsSync } from 'node:fs';
		import { oneAtATime } from ${JSON.stringify(new URL('../../../scripts/one-at-a-time.mjs', import.meta.url).href)};
		const [, lock, diary, name, until] = process.argv;
		await oneAtATime(lock, async () => {
			appendFileSync(diary, name + ' begins\\n');
			while (!existsSync(until)) await new Promise((again) => setImmediate(again));
			appendFileSync(diary, name + ' ends\\n');
		});
	`;
	const args = ['--input-type=module', '-e', code, lock(), diary(), name, until];
	const child = spawn('node', args, { stdio: ['ignore', 'inherit', 'inherit'] });
	return { child, ended: new Promise<void>((resolve) => child.on('close', () => resolve())) };
};
const noted = (): string => (existsSync(diary()) ? readFileSync(diary(), 'utf8') : '');

test('of three processes each works alone', async () => {
	const go = join(folder, 'go');
	const all = ['one', 'two', 'three'].map((name) => other(name, go));
	await expect.poll(noted).toMatch(/begins/);
	writeFileSync(go, '');
	await Promise.all(all.map(({ ended }) => ended));
	const lines = noted().trim().split('\n');
	expect(lines).toHaveLength(6);
	for (let at = 0; at < 6; at += 2) expect(lines[at + 1]).toBe(lines[at]?.replace('begins', 'ends'));
	expect(existsSync(lock())).toBe(false);
});

test('the work of a process that was killed is taken over', async () => {
	const { child, ended } = other('killed', join(folder, 'never'));
	await expect.poll(noted).toMatch(/begins/);
	child.kill('SIGKILL');
	await ended;
	await oneAtATime(lock(), async () => appendFileSync(diary(), 'mine\n'));
	expect(noted()).toBe('killed begins\nmine\n');
});

test('work that fails gives way to the next', async () => {
	const failing = oneAtATime(lock(), () => Promise.reject(new Error('no disk')));
	await expect(failing).rejects.toThrow('no disk');
	expect(await oneAtATime(lock(), () => Promise.resolve('done'))).toBe('done');
});
