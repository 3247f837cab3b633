import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FILL_PARTS } from '#core/sync/fill-order.ts';
import { backUp } from '#server/back-up.ts';
import { restore } from '#server/restore.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import { PreparedStarts } from '#server/sync/snapshot/prepared-starts.ts';
import { temporaryFolder } from '../../support/folders.ts';
import type { NewGround } from '../store/ground.ts';
import type { Device } from '../sync/device.ts';
import { freshServer } from '../sync/plant-server.ts';
import { withPassword } from './people.ts';
import { FAST, SECRET, visitor } from './visitor.ts';

const NOTHING = z.object({});
const NAMES = /Ann Berg|Ann Hill|annberg|Berg Ltd|Ann’s|retired early/;

export const anonymising = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST, pinRounds: 10 });
	const browser = visitor(server);

	const textOfAll = async (): Promise<string> => {
		using folder = temporaryFolder();
		const path = join(folder.path, 'all.backup');
		expect((await backUp(server.ground.place, path, server.time.now())).ok).toBe(true);
		return gunzipSync(readFileSync(path)).toString();
	};

	/** Ann, who was named, renamed, let in by everything there is, and left. */
	const annOf = async (admin: Device) => {
		const grants = [{ role: 'technician', site: 'ham1' }];
		const made = admin.act('person.create', {
			...{ site: 'ham1', name: 'Ann Berg', code: 'annberg', company: 'Berg Ltd' },
			grants
		});
		const ann = `p_${admin.client}_${made.seq}`;
		const edited = admin.act('person.edit', {
			id: ann,
			changes: { name: { from: 'Ann Berg', to: 'Ann Hill' } }
		});
		await admin.verdicts(made, edited);
		await withPassword(server.app, browser, ann);
		for (const [path, secret] of [
			['pin', { pin: '4711' }],
			['badge', { badge: '00-17' }]
		] as const)
			await browser.say(path, NOTHING, { person: ann, ...secret }, { token: admin.token });
		const { token, device } = (await browser.signIn('annberg', SECRET)).body;
		const left = [
			admin.act('device.edit', { id: device, changes: { name: { to: 'Ann’s phone' } } }),
			admin.act('person.leave', { id: ann, reason: 'retired early' })
		];
		await admin.verdicts(...left);
		return { ann, token, device, acts: [made, edited, ...left] };
	};
	const forget = (admin: Device, id: string) =>
		admin.act('person.anonymise', { id, word: 'Former colleague' });

	test('who left is nobody in anything the server keeps, and the log still proves itself', async () => {
		const admin = await server.device('admin');
		const { ann } = await annOf(admin);
		await admin.snapshot(FILL_PARTS[0]);
		expect(await textOfAll()).toMatch(NAMES);
		expect(existsSync(join(server.data, 'starts'))).toBe(true);
		expect(await admin.verdicts(forget(admin, ann))).toEqual([{ result: 'applied' }]);
		expect(await textOfAll()).not.toMatch(NAMES);
		await vi.waitFor(() => expect(existsSync(join(server.data, 'starts'))).toBe(false));
		const { ok, ...check } = await verifyChain(server.app.store);
		expect(ok).toBe(true);
		expect(check).toMatchObject({ anonymous: 5 });
	});

	test('what a new device is to load first is made anew when it was being made just then', async () => {
		const { store } = server.app;
		const folder = join(server.data, 'starts');
		let reads = 0;
		const starts = new PreparedStarts(
			{
				...store,
				read: async (work) => {
					reads += 1;
					// One read for where the store stands, one to begin, one for the first block.
					if (reads === 4) await starts.drop();
					return store.read(work);
				}
			},
			folder
		);
		const { file, blocks } = await starts.startFor(['site:ham1']);
		expect(reads).toBeGreaterThan(6);
		expect(blocks.length).toBeGreaterThan(0);
		expect(readdirSync(folder).filter((name) => name.endsWith('.blocks'))).toEqual([file]);
	});

	test('every device hears the new name by the feed, under the same id', async () => {
		const [admin, lead] = [await server.device('admin'), await server.device('lead')];
		const { ann } = await annOf(admin);
		const { held, cursors } = await lead.catchUp(100);
		expect(held.get(ann)).toMatchObject({ name: 'Ann Hill' });
		await admin.verdicts(forget(admin, ann));
		await lead.catchUp(100, held, cursors);
		expect(held.get(ann)?.['name']).toMatch(/^Former colleague [A-Z0-9]{4}$/);
		expect(JSON.stringify([...held.values()])).not.toMatch(NAMES);
	});

	test('their keys, password, PIN and badge open nothing any more, and nobody can give them new ones', async () => {
		const admin = await server.device('admin');
		const { ann, token } = await annOf(admin);
		await admin.verdicts(forget(admin, ann));
		expect(await server.app.credentials.identityOf({ token }, server.time.now())).toBeUndefined();
		const text = await textOfAll();
		for (const table of ['passwords', 'pins', 'badges']) expect(text).not.toContain(`{"row":["${table}"`);
		for (const [path, secret] of [
			['password', { password: SECRET }],
			['pin', { pin: '4711' }],
			['badge', { badge: '00-17' }]
		] as const)
			expect(
				(await browser.say(path, NOTHING, { person: ann, ...secret }, { token: admin.token })).body.error
			).toBe('not-found');
	});

	test('S-1 acts that are sent again find their verdicts, though what they said is gone', async () => {
		const admin = await server.device('admin');
		const { ann, acts } = await annOf(admin);
		const before = await admin.verdicts(...acts);
		await admin.verdicts(forget(admin, ann));
		expect(await admin.verdicts(...acts)).toEqual(before);
		const [made] = acts;
		if (!made) throw new Error('Nobody was made');
		const other = { ...made, args: { ...(made.args as object), grants: [] } };
		expect((await admin.push(other)).body.error).toBe('forked-client');
	});

	test('a change that was made offline before, and comes after, brings no name back', async () => {
		const [admin, late] = [await server.device('admin'), await server.device('admin', { device: 'phone' })];
		const { ann } = await annOf(admin);
		await admin.verdicts(forget(admin, ann));
		const edit = late.act('person.edit', {
			id: ann,
			changes: { name: { from: 'Ann Hill', to: 'Ann Berg' } }
		});
		expect(await late.verdicts(edit)).toMatchObject([{ refusal: { code: 'wrong-status' } }]);
		expect(await textOfAll()).not.toMatch(NAMES);
		expect(await verifyChain(server.app.store)).toMatchObject({ ok: true });
	});

	test('a backup from before brings the name back, one from after does not; both prove themselves', async () => {
		const admin = await server.device('admin');
		const { ann } = await annOf(admin);
		using folder = temporaryFolder();
		const [before, after] = ['before', 'after'].map((name) => join(folder.path, name));
		if (before === undefined || after === undefined) throw new Error('No place');
		await backUp(server.ground.place, before, server.time.now());
		await admin.verdicts(forget(admin, ann));
		await backUp(server.ground.place, after, server.time.now());
		for (const [from, isNamed] of [
			[before, true],
			[after, false]
		] as const) {
			const restored = await restore(server.ground.place, { from, force: true, epoch: from });
			expect(restored).toMatchObject({ ok: true, audit: { ok: true, anonymous: isNamed ? 0 : 5 } });
			expect(NAMES.test(await textOfAll())).toBe(isNamed);
		}
	});
};
