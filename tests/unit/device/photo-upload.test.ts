import { expect, test } from 'vitest';
import { keepBlobs, waitingUploads } from '#lib/device/upload.ts';
import { sendBlobs } from '#lib/outbox/blob-sender.ts';
import { Remote } from '#lib/replica/remote.ts';
import { profileDatabase, T0 } from './profile-database.ts';

const tab = profileDatabase();

const photo = { hash: 'a'.repeat(64), mime: 'image/jpeg', bytes: new Uint8Array(600 * 1024).fill(7) };

/** A server at the end of a network that is cut after so many requests; it keeps the bytes that got through. */
const farServer = () => {
	const received: number[] = [];
	let left = Infinity;
	const answer = async (request: Request): Promise<Response> => {
		if (left-- <= 0) throw new TypeError('network cut');
		const url = new URL(request.url);
		const offset = Number(url.searchParams.get('offset'));
		if (offset !== received.length)
			return Response.json(
				{ error: 'offset-mismatch', message: 'elsewhere', offset: received.length },
				{ status: 409 }
			);
		for (const byte of new Uint8Array(await request.arrayBuffer())) received.push(byte);
		const complete = received.length === Number(url.searchParams.get('bytes'));
		return Response.json({ hash: photo.hash, offset: received.length, complete });
	};
	return { received, answer, cutAfter: (requests: number) => (left = requests) };
};

const sendTo = (answer: (request: Request) => Promise<Response>, database = tab()) =>
	sendBlobs({
		database,
		remote: new Remote({ fetch: answer, after: () => () => {}, origin: 'http://plant' }),
		changed: () => {},
		goOn: () => true,
		note: () => {}
	});

test('S-5 a photo is kept once, before the act that names it, and waits until the server has all of it', async () => {
	const database = tab();
	await keepBlobs(database, [photo], T0);
	await keepBlobs(database, [photo], T0 + 5);
	expect(await waitingUploads(database)).toMatchObject([{ hash: photo.hash, offset: 0, at: T0 }]);
	expect((await database.blobs.get(photo.hash))?.bytes.length).toBe(photo.bytes.length);
});

test('an upload goes on where the network was cut, also after a restart', async () => {
	await keepBlobs(tab(), [photo], T0);
	const server = farServer();
	server.cutAfter(1);
	expect(await sendTo(server.answer)).toMatchObject({ ok: false });
	const reached = server.received.length;
	expect(reached).toBeGreaterThan(0);
	expect(await waitingUploads(tab())).toMatchObject([{ offset: reached }]);
	server.cutAfter(Infinity);
	expect(await sendTo(server.answer, tab())).toEqual({ ok: true });
	expect(server.received.length).toBe(photo.bytes.length);
	expect(await waitingUploads(tab())).toEqual([]);
});

test('a server that lost what it had is sent the photo from where it stands', async () => {
	await keepBlobs(tab(), [photo], T0);
	const server = farServer();
	server.cutAfter(2);
	await sendTo(server.answer);
	server.received.length = 0;
	server.cutAfter(Infinity);
	expect(await sendTo(server.answer)).toEqual({ ok: true });
	expect(server.received.length).toBe(photo.bytes.length);
});
