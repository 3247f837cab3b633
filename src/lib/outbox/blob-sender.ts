import { blobAnswer } from '#core/sync/messages.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { waitingUploads } from '#lib/device/upload.ts';
import type { Upload, UploadTrouble } from '#lib/device/upload.ts';
import type { Answer, Remote, Trouble } from '#lib/replica/remote.ts';

/** A piece gets through in a moment of reception; what got through need not be sent again. */
const PIECE = 256 * 1024;

export interface Sending {
	database: DeviceDatabase;
	remote: Pick<Remote, 'exchange'>;
	changed: () => void;
	/** Asked before each piece. */
	goOn: () => boolean;
	note: (code: string, detail: string) => void;
}

type Sent = { ok: true } | { ok: false; trouble: Trouble };

/** Photos and voice notes on their way, oldest first. One that cannot be sent is told about and blocks no other (S-6). */
export const sendBlobs = async (sending: Sending): Promise<Sent> => {
	for (const upload of await waitingUploads(sending.database)) {
		if (!sending.goOn()) break;
		const sent = await sendBlob(sending, upload);
		sending.changed();
		if (!sent.ok) return sent;
	}
	return { ok: true };
};

const sendBlob = async (sending: Sending, { hash, size, ...upload }: Upload): Promise<Sent> => {
	const { database, note } = sending;
	const bytes = (await database.blobs.get(hash))?.bytes;
	const giveUp = async (why: UploadTrouble): Promise<Sent> => {
		await database.uploads.update(hash, { state: 'lost', why });
		note('blob-lost', `${hash} ${why}`);
		return { ok: true };
	};
	// One that was sent and only is asked about anew may have been let go of here.
	if (bytes ? bytes.length !== size : upload.offset < size) return giveUp('missing');
	let { offset } = upload;
	let isSecond = false;
	for (;;) {
		const piece = (bytes ?? NOTHING).subarray(offset, Math.min(size, offset + PIECE));
		const answer = await put(sending.remote, hash, { offset, size, piece });
		if (answer.ok) {
			const { complete, offset: reached } = answer.value;
			if (!complete && reached <= offset) return { ok: false, trouble: stuck };
			offset = reached;
			await database.uploads.update(hash, complete ? { offset, state: 'done' } : { offset });
			if (complete) return { ok: true };
			sending.changed();
			if (!sending.goOn()) return { ok: true };
			continue;
		}
		const { trouble } = answer;
		switch (trouble.error) {
			case 'offset-mismatch':
				if (!bytes) return giveUp('missing');
				if (trouble.offset === undefined || trouble.offset === offset || trouble.offset > size) return answer;
				offset = trouble.offset;
				break;
			case 'hash-mismatch':
				// Once may have been the way there; twice it is what we have.
				if (isSecond) return giveUp('damaged');
				isSecond = true;
				offset = 0;
				break;
			case 'too-large':
				return giveUp('too-large');
			default:
				return answer;
		}
	}
};

const NOTHING = new Uint8Array();

const stuck: Trouble = { error: 'unreachable', message: 'an upload that does not move' };

const put = (
	remote: Pick<Remote, 'exchange'>,
	hash: string,
	{ offset, size, piece }: { offset: number; size: number; piece: Uint8Array<ArrayBuffer> }
): Promise<Answer<{ offset: number; complete: boolean }>> =>
	remote.exchange(
		`/sync/blobs/${hash}?offset=${offset}&bytes=${size}`,
		{ method: 'PUT', body: piece, headers: { 'Content-Type': 'application/octet-stream' } },
		async (response) => {
			const parsed = blobAnswer.safeParse(await response.json());
			return parsed.success
				? { ok: true, value: parsed.data }
				: { ok: false, trouble: { error: 'unreachable', message: 'not the answer of our server' } };
		}
	);
