import type { z } from 'zod';
import { blobHash } from '#core/model/fields.ts';
import type { blobAnswer } from '#core/sync/messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { Blobs, Progress } from '../blobs/blobs.ts';
import { guarded } from './endpoint.ts';
import { fail, refusal, type Failure } from './problem.ts';
import { scopesHeld } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

interface Asked {
	readonly request: Request;
	readonly identity: Identity;
	readonly hash: string;
}

/** Bytes a person sent: never to be taken for a page or a script, and not to be kept by the browser (S-7). */
const HEADERS = {
	'Content-Type': 'application/octet-stream',
	'Content-Disposition': 'attachment',
	'Cache-Control': 'no-store',
	'Accept-Ranges': 'bytes'
};

const wholeNumber = (text: string | null): number | undefined =>
	text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** One range as browsers and players ask for it; undefined where it cannot be given. */
const rangeOf = (header: string | null, size: number): { first: number; last: number } | undefined => {
	if (header === null) return { first: 0, last: size - 1 };
	const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? [];
	if (from === '' && to === '') return undefined;
	const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
	const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
	return first <= last ? { first, last } : undefined;
};

const failureOf = (progress: Progress, most: number): Failure | undefined => {
	switch (progress.result) {
		case 'offset-mismatch':
		case 'disk-full':
			return fail(progress.result, { offset: progress.offset });
		case 'hash-mismatch':
			return fail('hash-mismatch', { offset: 0 });
		case 'too-large':
			return fail('too-large', { most });
		case 'kept':
		case 'appended':
		case 'cut':
			return undefined;
	}
};

/** Content that documents name by its hash: up in pieces, down in ranges. */
export const blobRoutes = ({ authenticate, store, now }: SyncParts, blobs: Blobs) => {
	const asked =
		(answer: (asked: Asked) => Promise<Response>) =>
		(request: Request, name: string): Promise<Response> =>
			guarded(async () => {
				const identity = await authenticate(request);
				if (identity === undefined) return refusal(fail('sign-in'));
				const hash = blobHash.safeParse(name);
				return hash.success ? answer({ request, identity, hash: hash.data }) : refusal(fail('not-found'));
			});

	const readable = async ({ identity, hash }: Asked): Promise<number | undefined> => {
		const scopes = await store.read((tx) => scopesHeld(tx, identity, now()));
		return blobs.readable(hash, identity.device, scopes);
	};

	return {
		head: asked(async (ask) => {
			const size = await readable(ask);
			const offset = size ?? (await blobs.offsetOf(ask.hash, ask.identity.device));
			const headers = {
				'Upload-Offset': String(offset),
				'Upload-Complete': size === undefined ? '?0' : '?1'
			};
			return new Response(null, { headers: { ...HEADERS, ...headers } });
		}),

		get: asked(async (ask) => {
			const size = await readable(ask);
			if (size === undefined) return refusal(fail('not-found'));
			if (size === 0) return new Response(null, { headers: HEADERS });
			const header = ask.request.headers.get('range');
			const range = rangeOf(header, size);
			if (range === undefined)
				return new Response(null, {
					status: 416,
					headers: { ...HEADERS, 'Content-Range': `bytes */${size}` }
				});
			const { first, last } = range;
			return new Response(blobs.read(ask.hash, first, last), {
				status: header === null ? 200 : 206,
				headers: {
					...HEADERS,
					'Content-Length': String(last - first + 1),
					...(header !== null && { 'Content-Range': `bytes ${first}-${last}/${size}` })
				}
			});
		}),

		put: asked(async ({ request, identity, hash }) => {
			const query = new URL(request.url).searchParams;
			const [offset, bytes] = [wholeNumber(query.get('offset')), wholeNumber(query.get('bytes'))];
			if (offset === undefined) return refusal(fail('bad-request', { field: 'offset' }));
			if (bytes === undefined || offset > bytes) return refusal(fail('bad-request', { field: 'bytes' }));
			const body = request.body ?? new ReadableStream({ start: (controller) => controller.close() });
			const progress = await blobs.append({ hash, device: identity.device, bytes }, offset, body);
			const failure = failureOf(progress, blobs.most);
			if (failure) return refusal(failure);
			const reached = 'offset' in progress ? progress.offset : 0;
			const told: z.infer<typeof blobAnswer> = {
				hash,
				offset: reached,
				complete: progress.result === 'kept'
			};
			return Response.json(told, { headers: { 'Cache-Control': 'no-store' } });
		})
	};
};
