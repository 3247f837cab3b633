import { z } from 'zod';
import { op, verdict } from '#core/sync/op.ts';

const carried = z.object({ op, was: op.optional(), verdict: verdict.optional() });

/**
 * Acts of one client that follow each other, as text, and what proves that the device they were done on wrote it: with
 * it any device may bring them (docs/decisions/0005-sealed-letters.md).
 */
const letter = z.object({
	device: op.shape.device,
	client: op.shape.client,
	/** The number of its first act. */
	first: op.shape.seq,
	acts: z.int().min(1),
	body: z.string(),
	seal: z.string().regex(/^[0-9a-f]{64}$/)
});
export type Letter = z.infer<typeof letter>;

const photo = z.object({ hash: z.string(), mime: z.string(), base64: z.string() });

/** Unsent and refused work as a file, for when a device cannot reach the server any more. */
export const parcel = z.object({
	app: z.literal('millwright'),
	holds: z.literal('acts'),
	version: z.literal(1),
	madeAt: z.number(),
	acts: z.array(carried),
	letters: z.array(letter).default([]),
	photos: z.array(photo).default([])
});
export type Parcel = z.infer<typeof parcel>;

export const photoAsText = ({ hash, mime }: { hash: string; mime: string }, bytes: Uint8Array) => {
	let text = '';
	// As many arguments as every browser takes in one call.
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return { hash, mime, base64: btoa(text) };
};

/** Undefined where it is damaged. */
export const bytesOfPhoto = ({ base64 }: { base64: string }): Uint8Array<ArrayBuffer> | undefined => {
	try {
		return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
	} catch {
		return undefined;
	}
};
