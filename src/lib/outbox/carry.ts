import { opId } from '#core/commands/ids.ts';
import { MAX_ACTS } from '#core/sync/messages.ts';
import type { Op } from '#core/sync/op.ts';
import { isPending, needsSomebody } from '#lib/device/act.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { keepBlobs, waitingUploads } from '#lib/device/upload.ts';
import { sizeOf } from './batch.ts';
import { readNumbers, writeNumbers } from './numbers.ts';
import { keepLetters } from './letters.ts';
import { bytesOfPhoto, parcel, photoAsText } from './parcel.ts';
import type { Letter, Parcel } from './parcel.ts';

/** A letter is one message to the server, and no larger than one may be. */
const LETTER = { acts: Math.min(100, MAX_ACTS), bytes: 1024 * 1024 };
/** Photos beyond this stay behind: a file a phone cannot read any more helps nobody. */
const PHOTO_BYTES = 30 * 1024 * 1024;

/** Undefined where this browser cannot seal. */
export type Seal = (body: string) => Promise<string | undefined>;

const cannotSeal: Seal = () => Promise.resolve(undefined);

/** What is handed out cannot be taken back here any more: it may arrive by the other way. */
export const packUnsent = async (
	database: DeviceDatabase,
	now: number,
	seal: Seal = cannotSeal
): Promise<Parcel> => {
	const acts = await database.transaction('rw', database.outbox, async () => {
		const kept = await database.outbox
			.orderBy('n')
			.filter((act) => isPending(act) || needsSomebody(act))
			.toArray();
		await database.outbox.bulkPut(kept.filter(isPending).map((act): Act => ({ ...act, state: 'sent' })));
		return kept;
	});
	return {
		app: 'millwright',
		holds: 'acts',
		version: 1,
		madeAt: now,
		acts: acts.map(({ op, was, verdict }) => ({ op, ...(was && { was }), ...(verdict && { verdict }) })),
		letters: await lettersOf(acts.filter(isPending), seal),
		photos: await photosOf(database)
	};
};

const lettersOf = async (acts: readonly Act[], seal: Seal): Promise<Letter[]> => {
	const letters: Letter[] = [];
	for (const ops of inPieces(acts.map(({ op }) => op))) {
		const [first] = ops;
		if (!first) continue;
		const { client, seq, device } = first;
		const body = JSON.stringify({ client, ops });
		const sealed = await seal(body);
		if (sealed !== undefined)
			letters.push({ device, client, first: seq, acts: ops.length, body, seal: sealed });
	}
	return letters;
};

/** Each of one client and one device, without gaps and not too large. */
const inPieces = (ops: readonly Op[]): Op[][] => {
	const pieces: Op[][] = [];
	let bytes = 0;
	for (const op of [...ops].sort((a, b) =>
		a.client < b.client ? -1 : a.client > b.client ? 1 : a.seq - b.seq
	)) {
		const piece = pieces.at(-1);
		const last = piece?.at(-1);
		bytes += sizeOf(op);
		const goesOn = last?.client === op.client && last.seq === op.seq - 1 && last.device === op.device;
		if (piece && goesOn && piece.length < LETTER.acts && bytes <= LETTER.bytes) {
			piece.push(op);
			continue;
		}
		bytes = sizeOf(op);
		pieces.push([op]);
	}
	return pieces;
};

const photosOf = async (database: DeviceDatabase): Promise<Parcel['photos']> => {
	const photos: Parcel['photos'] = [];
	let room = PHOTO_BYTES;
	for (const upload of await waitingUploads(database)) {
		const bytes = (await database.blobs.get(upload.hash))?.bytes;
		if (!bytes || bytes.length > room) continue;
		room -= bytes.length;
		photos.push(photoAsText(upload, bytes));
	}
	return photos;
};

/**
 * taken: this device’s own, back again. known: already here. foreign: another device's, taken along under its seal.
 * unsealed: another device's without a seal: only that device can deliver them.
 */
export type Unpacked =
	{ ok: true; taken: number; known: number; foreign: number; unsealed: number } | { ok: false };

/**
 * Puts back what this device had handed out and lost since, and takes along what another device could not deliver. Each
 * act keeps its client and number, so it counts once, also where the old profile comes to life again (S-1).
 */
export const unpack = async (
	database: DeviceDatabase,
	file: unknown,
	{ device, now }: { device: string; now: number }
): Promise<Unpacked> => {
	const parsed = parcel.safeParse(file);
	const isWhole = parsed.success && parsed.data.acts.every(({ op }) => op.id === opId(op.client, op.seq));
	if (!isWhole) return { ok: false };
	const { acts, letters, photos, madeAt } = parsed.data;
	const back = await takeBackOwn(
		database,
		acts.filter(({ op }) => op.device === device),
		now
	);
	const others = letters.filter((letter) => letter.device !== device);
	const along = await keepLetters(database, others, madeAt);
	for (const photo of photos) {
		const bytes = bytesOfPhoto(photo);
		if (bytes) await keepBlobs(database, [{ hash: photo.hash, mime: photo.mime, bytes }], now);
	}
	const sealed = others.reduce((sum, letter) => sum + letter.acts, 0);
	const foreign = acts.filter(({ op, verdict }) => op.device !== device && !verdict).length;
	return {
		ok: true,
		taken: back.taken,
		known: back.known + sealed - along,
		foreign: along,
		unsealed: Math.max(0, foreign - sealed)
	};
};

const takeBackOwn = (
	database: DeviceDatabase,
	acts: Parcel['acts'],
	now: number
): Promise<{ taken: number; known: number }> =>
	Promise.resolve(
		database.transaction('rw', database.meta, database.outbox, async () => {
			const known = await database.outbox
				.where('[client+seq]')
				.anyOf(acts.map(({ op }) => [op.client, op.seq]))
				.toArray();
			const there = new Set(known.map(({ op }) => op.id));
			const first = (await database.outbox.orderBy('n').first())?.n ?? 1;
			const taken = acts.filter(({ op }) => !there.has(op.id));
			await database.outbox.bulkPut(
				taken.map(({ op, was, verdict }, i): Act => ({
					n: first - taken.length + i,
					client: op.client,
					seq: op.seq,
					op,
					state: verdict ? 'answered' : 'sent',
					heldAt: now,
					holdUntil: now,
					...(was && { was }),
					...(verdict && { verdict, answeredAt: now })
				}))
			);
			// Our own, brought back to a database that had lost them: their numbers are used.
			const numbers = await readNumbers(database);
			const own = taken.filter(({ op }) => op.client === numbers?.client).map(({ op }) => op.seq + 1);
			if (numbers) await writeNumbers(database, { ...numbers, next: Math.max(numbers.next, ...own) });
			return { taken: taken.length, known: known.length };
		})
	);
