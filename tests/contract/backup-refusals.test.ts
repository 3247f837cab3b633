import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { restore } from '#server/restore.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/folders.ts';
import { CLIENT, everything, opened, part, run } from './backup/plant.ts';
import type { Ground } from './store/ground.ts';
import { act } from './store/sample.ts';
import { sqliteGround } from './store/sqlite-ground.ts';

let folder: TemporaryFolder;
let ground: Ground;
let file: string;

beforeEach(async () => {
	folder = temporaryFolder();
	ground = await sqliteGround();
	file = join(folder.path, 'plant.backup');
	const store = await opened(ground.place);
	await store.write((tx) => act(tx, CLIENT, part('w1')));
	await store.close();
});
afterEach(async () => {
	await ground.remove();
	folder[Symbol.dispose]();
});

const refuses = async (ended: ReturnType<typeof run>, words: RegExp): Promise<void> => {
	const { code, stdout, stderr } = await ended;
	expect(stderr).toMatch(words);
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
};

describe('a backup', () => {
	test('is not written over a file that is there, and says what is wrong with a place', async () => {
		writeFileSync(file, 'something else');
		await refuses(run('backup', ground.place, '--to', file), /is there already: choose another name/);
		expect(readFileSync(file, 'utf8')).toBe('something else');
		await refuses(
			run('backup', ground.place, '--to', join(folder.path, 'no/such/file')),
			/There is no folder/
		);
		await refuses(run('backup', ground.place), /Name the file: `npm run backup -- --to plant\.backup`/);
		await refuses(run('backup', ground.place, '--too', file), /There is no option "--too"/);
		await refuses(
			run('backup', { data: join(folder.path, 'none') }, '--to', `${file}2`),
			/There is no database in .*none/
		);
		expect(existsSync(join(folder.path, 'none'))).toBe(false);
		expect(readdirSync(folder.path)).toEqual(['plant.backup']);
	});

	test('gets a name of its own in a folder, so that it can be made every night', async () => {
		const nights = join(folder.path, 'nights');
		mkdirSync(nights);
		expect(await run('backup', ground.place, '--to', nights)).toMatchObject({ code: 0 });
		expect(readdirSync(nights).join()).toMatch(/^millwright-\d{8}T\d{6}Z\.backup$/);
	});

	test('leaves a database of another version as it is, and says whose turn it is', async () => {
		await ground.spoil("UPDATE meta SET value = '999' WHERE key = 'version'");
		await refuses(run('backup', ground.place, '--to', file), /has data version 999/);
	});
});

describe('a restore', () => {
	const lines = (): string[] => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
	const rewrite = (changed: string[]): void =>
		writeFileSync(file, gzipSync(changed.map((line) => `${line}\n`).join('')));

	beforeEach(async () => {
		expect(await run('backup', ground.place, '--to', file)).toMatchObject({ code: 0 });
	});

	test('replaces nothing without --force, and everything with it', async () => {
		const store = await opened(ground.place);
		const [saved, epoch] = [await everything(store), await store.epoch()];
		await store.write((tx) => act(tx, CLIENT, part('w2')));
		await refuses(run('restore', ground.place, '--from', file), /There is data .*--force/);
		expect(await store.read((tx) => tx.lastSeq(CLIENT))).toBe(2);
		expect(await run('restore', ground.place, '--from', file, '--force')).toMatchObject({ code: 0 });
		// The server that kept running is on the restored history at once.
		expect(await everything(store)).toEqual(saved);
		expect(await store.epoch()).not.toBe(epoch);
		await store.close();
	});

	test('leaves a database of a newer version alone, also with --force', async () => {
		await ground.spoil("UPDATE meta SET value = '999' WHERE key = 'version'");
		await refuses(
			run('restore', ground.place, '--from', file, '--force'),
			/was written by a newer Millwright/
		);
	});

	test('touches nothing for the sake of a file that is cut, damaged, changed, foreign or too new', async () => {
		const store = await opened(ground.place);
		await store.write((tx) => act(tx, CLIENT, part('w2')));
		const [before, epoch] = [await everything(store), await store.epoch()];
		const again = async (from: string): Promise<string> => {
			const outcome = await restore(ground.place, { from, force: true, epoch: 'new' });
			return outcome.ok ? 'restored' : outcome.problem;
		};
		const whole = `${file}.whole`;
		copyFileSync(file, whole);
		const spoiled = async (spoil: () => void, words: RegExp): Promise<void> => {
			copyFileSync(whole, file);
			spoil();
			expect(await again(file)).toMatch(words);
		};
		await spoiled(() => truncateSync(file, readFileSync(file).length - 9), /not copied whole/);
		await spoiled(() => writeFileSync(file, readFileSync(file).fill(7, 60, 90)), /is damaged/);
		await spoiled(() => rewrite(lines().slice(0, -1)), /damaged or not whole/);
		await spoiled(() => rewrite(lines().map((line) => line.replace('"w1"', '"w9"'))), /damaged or not whole/);
		await spoiled(
			() => rewrite(lines().map((line) => line.replace('"format":1', '"format":2'))),
			/newer Millwright/
		);
		await spoiled(() => rewrite(['hello']), /is not a Millwright backup/);
		await spoiled(() => writeFileSync(file, 'hello'), /damaged, or not a Millwright backup/);
		await spoiled(() => writeFileSync(file, ''), /not/);
		expect(await again(`${file}.none`)).toMatch(/There is no file/);
		expect(await again(folder.path)).toMatch(/is a folder/);
		expect(await everything(store)).toEqual(before);
		expect(await store.epoch()).toBe(epoch);
		await store.close();
	});
});
