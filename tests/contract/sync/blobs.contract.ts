import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { blobAnswer, syncError } from '#core/sync/messages.ts';
import { FolderShelf } from '#server/blobs/folder-shelf.ts';
import type { NewGround } from '../store/ground.ts';
import { temporaryFolder } from '../../support/folders.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

const photo = (seed: number, bytes: number): { bytes: Uint8Array<ArrayBuffer>; hash: string } => {
	const made = Uint8Array.from({ length: bytes }, (_, i) => (i * seed) % 251);
	return { bytes: made, hash: createHash('sha256').update(made).digest('hex') };
};

const put = async (device: Device, hash: string, offset: number, piece: BodyInit, bytes: number) => {
	const path = `blobs/${hash}?offset=${offset}&bytes=${bytes}`;
	const answer = await device.request(path, { method: 'PUT', body: piece });
	const body: unknown = await answer.json();
	return { status: answer.status, body: (answer.status === 200 ? blobAnswer : syncError).parse(body) };
};

const state = async (device: Device, hash: string) => {
	const { headers } = await device.request(`blobs/${hash}`, { method: 'HEAD' });
	return [headers.get('upload-offset'), headers.get('upload-complete')];
};

const get = (device: Device, hash: string, range?: string): Promise<Response> =>
	device.request(`blobs/${hash}`, { headers: { ...(range !== undefined && { Range: range }) } });

/** A document of the site that names the content, as a photo on a work item does. */
const name = (device: Device, hash: string, scopes: readonly string[] = ['site:ham1']) =>
	device.verdicts(device.act('team.write', { id: `t_${hash.slice(0, 4)}`, name: 'A', scopes, photo: hash }));

export const blobbing = (newGround: NewGround): void => {
	const server = freshServer(newGround, { blobCaps: { one: 100_000, all: 250_000 } });

	test('a photo goes up in pieces, goes on where it stopped, and comes down whole or in part', async () => {
		const phone = await server.device('technician');
		const { bytes, hash } = photo(7, 90_000);
		expect(await state(phone, hash)).toEqual(['0', '?0']);
		expect((await put(phone, hash, 0, bytes.slice(0, 30_000), 90_000)).body).toEqual({
			hash,
			offset: 30_000,
			complete: false
		});
		expect(await state(phone, hash)).toEqual(['30000', '?0']);
		// A piece that was sent twice, and one too far.
		for (const offset of [0, 60_000])
			expect(await put(phone, hash, offset, bytes.slice(offset), 90_000)).toMatchObject({
				status: 409,
				body: { error: 'offset-mismatch', offset: 30_000 }
			});
		expect((await put(phone, hash, 30_000, bytes.slice(30_000), 90_000)).body).toMatchObject({
			complete: true
		});
		expect(await state(phone, hash)).toEqual(['90000', '?1']);
		// The answer to the last piece was lost.
		expect((await put(phone, hash, 30_000, bytes.slice(30_000), 90_000)).body).toMatchObject({
			complete: true
		});
		const whole = await get(phone, hash);
		expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes);
		expect(whole.headers.get('content-type')).toBe('application/octet-stream');
		expect(whole.headers.get('cache-control')).toBe('no-store');
		for (const [range, from, to] of [
			['bytes=0-99', 0, 100],
			['bytes=89000-', 89_000, 90_000],
			['bytes=-10', 89_990, 90_000],
			['bytes=500-999999', 500, 90_000]
		] as const) {
			const part = await get(phone, hash, range);
			expect(part.status).toBe(206);
			expect(part.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/90000`);
			expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(from, to));
		}
		for (const range of ['bytes=90000-', 'bytes=5-2', 'bytes=-', 'lines=1-2', 'bytes=0-1,4-5'])
			expect((await get(phone, hash, range)).status, range).toBe(416);
	});

	test('a connection that breaks in the middle loses only what had not arrived', async () => {
		const phone = await server.device('technician');
		const { bytes, hash } = photo(11, 50_000);
		let sent = 0;
		const breaking = new ReadableStream<Uint8Array>({
			pull: (controller) => {
				if (sent >= 20_000) return controller.error(new Error('out of the hall'));
				controller.enqueue(bytes.slice(sent, (sent += 10_000)));
			}
		});
		const init = { method: 'PUT', body: breaking, duplex: 'half' };
		await phone.request(`blobs/${hash}?offset=0&bytes=50000`, init);
		expect(await state(phone, hash)).toEqual(['20000', '?0']);
		expect((await put(phone, hash, 20_000, bytes.slice(20_000), 50_000)).body).toMatchObject({
			complete: true
		});
	});

	test('bytes that are not the ones the hash names are thrown away, and can be sent again', async () => {
		const phone = await server.device('technician');
		const { bytes, hash } = photo(13, 5_000);
		const wrong = bytes.map((byte) => byte ^ 1);
		expect(await put(phone, hash, 0, wrong, 5_000)).toMatchObject({
			status: 422,
			body: { error: 'hash-mismatch', offset: 0 }
		});
		expect((await get(phone, hash)).status).toBe(404);
		expect(await state(phone, hash)).toEqual(['0', '?0']);
		expect((await put(phone, hash, 0, bytes, 5_000)).body).toMatchObject({ complete: true });
	});

	test('S-7 content is for those who hold a document that names it, and looks like nothing to others', async () => {
		const mine = await server.device('technician');
		const colleague = await server.device('lead', { device: 'phone' });
		const contractor = await server.device('contractor', { device: 'phone' });
		const far = await server.device('foreigner', { device: 'far' });
		const { bytes, hash } = photo(17, 4_000);
		await put(mine, hash, 0, bytes, 4_000);
		// Before any document names it, only the device that brought it may look at it.
		expect((await get(colleague, hash)).status).toBe(404);
		await name(mine, hash);
		expect((await get(colleague, hash)).status).toBe(200);
		const nothing = await get(far, 'f'.repeat(64));
		const [status, text] = [nothing.status, await nothing.text()];
		for (const other of [contractor, far]) {
			const answer = await get(other, hash);
			expect([answer.status, await answer.text()]).toEqual([status, text]);
			// Nor does bringing the same bytes tell that they are there.
			expect(await state(other, hash)).toEqual(['0', '?0']);
		}
		expect((await put(far, hash, 0, bytes.slice(0, 100), 4_000)).body).toMatchObject({ offset: 100 });
		// The last document that named it moves away.
		await name(mine, hash, ['site:muc1']);
		expect((await get(colleague, hash)).status).toBe(404);
		expect((await get(far, hash)).status).toBe(200);
		expect((await get(mine, hash)).status).toBe(200);
	});

	test('what is too large, alone or together with the rest, is refused before it fills the disk', async () => {
		const phone = await server.device('technician');
		const large = photo(19, 100_001);
		expect(await put(phone, large.hash, 0, large.bytes, 100_001)).toMatchObject({
			status: 413,
			body: { error: 'too-large', most: 100_000 }
		});
		const lying = photo(23, 60_000);
		expect((await put(phone, lying.hash, 0, lying.bytes, 10)).body).toMatchObject({ error: 'too-large' });
		for (const seed of [29, 31]) {
			const fine = photo(seed, 90_000);
			expect((await put(phone, fine.hash, 0, fine.bytes, 90_000)).status).toBe(200);
		}
		const last = photo(37, 90_000);
		expect(await put(phone, last.hash, 0, last.bytes, 90_000)).toMatchObject({
			status: 507,
			body: { error: 'disk-full', offset: 0 }
		});
	});

	test('an address that is no hash, and a piece without a place, are refused in order', async () => {
		const phone = await server.device('technician');
		for (const bad of ['abc', 'A'.repeat(64), `${'a'.repeat(63)}g`])
			expect((await get(phone, bad)).status, bad).toBe(404);
		const hash = 'a'.repeat(64);
		for (const query of ['', '?offset=0', '?offset=x&bytes=1', '?offset=2&bytes=1', '?offset=-1&bytes=3'])
			expect((await phone.request(`blobs/${hash}${query}`, { method: 'PUT', body: 'x' })).status, query).toBe(
				400
			);
	});

	test('a file without content has a hash like any other', async () => {
		const phone = await server.device('technician');
		const { hash } = photo(1, 0);
		expect((await put(phone, hash, 0, '', 0)).body).toMatchObject({ complete: true });
		const answer = await get(phone, hash);
		expect([answer.status, await answer.text()]).toEqual([200, '']);
	});

	test('two devices that bring the same photo at the same time do not disturb each other', async () => {
		const devices = await Promise.all(
			[1, 2, 3].map((n) => server.device('technician', { device: n > 2 ? 'phone' : 'tablet' }))
		);
		const { bytes, hash } = photo(41, 80_000);
		const answers = await Promise.all(devices.map((device) => put(device, hash, 0, bytes, 80_000)));
		// Two connections of one device: one of them may come too late.
		for (const { status } of answers) expect([200, 409]).toContain(status);
		for (const device of devices) expect(await state(device, hash)).toEqual(['80000', '?1']);
	});

	describe('on a disk that gets full', () => {
		let room = 0;
		const folder = temporaryFolder();
		afterAll(() => folder[Symbol.dispose]());
		const shelf = new FolderShelf(folder.path, async (file, bytes, position) => {
			const fits = Math.min(bytes.byteLength, room);
			if (fits === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
			room -= fits;
			return (await file.write(bytes, 0, fits, position)).bytesWritten;
		});
		const tight = freshServer(newGround, { shelf });

		test('an upload keeps what found room, says so, and goes on when there is room again', async () => {
			const phone = await tight.device('technician');
			const { bytes, hash } = photo(43, 60_000);
			room = 25_000;
			expect(await put(phone, hash, 0, bytes, 60_000)).toMatchObject({
				status: 507,
				body: { error: 'disk-full', offset: 25_000 }
			});
			expect(await phone.verdicts(phone.write('t1', 'A'))).toEqual([{ result: 'applied' }]);
			room = 1_000_000;
			expect(await state(phone, hash)).toEqual(['25000', '?0']);
			expect((await put(phone, hash, 25_000, bytes.slice(25_000), 60_000)).body).toMatchObject({
				complete: true
			});
			expect(new Uint8Array(await (await get(phone, hash)).arrayBuffer())).toEqual(bytes);
			expect(readdirSync(join(folder.path, 'unfinished'))).toEqual([]);
		});
	});
};
