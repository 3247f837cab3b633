import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { backUp } from '#server/back-up.ts';
import { restore } from '#server/restore.ts';
import { temporaryFolder } from '../../support/folders.ts';
import type { NewGround } from '../store/ground.ts';
import { Device } from '../sync/device.ts';
import { freshServer } from '../sync/plant-server.ts';
import { CODE, FAST, SECRET, visitor } from './visitor.ts';

export const restoringAccounts = (newGround: NewGround): void => {
	const options = { setUpCode: CODE, passwordCost: FAST };
	const server = freshServer(newGround, options, { isEmpty: true });
	const browser = visitor(server);

	test('after a restore people sign in as before and their keys still serve; the file holds no password', async () => {
		const { token, person, device } = (await browser.setUp()).body;
		using folder = temporaryFolder();
		const from = join(folder.path, 'plant.backup');
		expect((await backUp(server.ground.place, from, server.time.now())).ok).toBe(true);
		const text = gunzipSync(readFileSync(from)).toString();
		expect(text).toContain('scrypt$4$8$1$');
		for (const secret of [SECRET, token, CODE]) expect(text).not.toContain(secret);
		await browser.password(token, { person, password: 'eight dry boots', old: SECRET });
		const restored = await restore(server.ground.place, { from, force: true, epoch: 'restored' });
		expect(restored).toMatchObject({ ok: true, audit: { ok: true } });
		// A running server notices; the password is the one of then.
		expect(await browser.state()).toEqual({ founded: true });
		expect((await browser.signIn('Anna Berg', 'eight dry boots')).status).toBe(401);
		expect((await browser.signIn('Anna Berg', SECRET)).status).toBe(200);
		const old = new Device(server.app.fetch, { token, person, device, client: 'BROWSER1' });
		expect((await old.hello()).body.epoch).toBe('restored');
	});
};
