import { merge, Observable } from 'rxjs';
import { isSafeToShow } from '#core/model/shown-types.ts';
import type { Upload } from '#lib/device/upload.ts';
import type { Blobs } from '#lib/outbox/blobs.ts';
import type { After } from '#lib/replica/surroundings.ts';
import type { ContentView, WaitingContent, Way } from './contents.ts';

export interface ContentParts {
	blobs: Pick<Blobs, 'changes' | 'read' | 'fetch' | 'stand' | 'unsent' | 'mayGo'>;
	after: After;
	now: () => number;
	/** The server was reached: what was not there before may be there now. */
	reached: Observable<unknown>;
}

const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 60_000;

/** A content for as long as somebody looks at it: from this device, else from the server, as soon as it has it. */
export const liveContent = (
	{ blobs, after, now, reached }: ContentParts,
	{ hash, mime }: { hash: string; mime: string }
): Observable<ContentView> =>
	new Observable((looking) => {
		let blob: Blob | undefined;
		let isFetching = false;
		let fails = 0;
		let triedAt = -Infinity;
		let callOff = () => {};
		const show = (bytes: Uint8Array<ArrayBuffer>, way: Way) => {
			const type = isSafeToShow(mime) ? mime : 'application/octet-stream';
			blob ??= new Blob([bytes], { type });
			looking.next({ is: 'here', blob, way });
		};
		const look = async (): Promise<void> => {
			if (blob) {
				const upload = await blobs.stand(hash);
				return looking.next({ is: 'here', blob, way: wayOf(upload, blobs.mayGo) });
			}
			const here = await blobs.read(hash);
			if (here) return show(here.bytes, wayOf(here.upload, blobs.mayGo));
			await fetch();
		};
		const fetch = async (): Promise<void> => {
			if (isFetching || looking.closed || now() - triedAt < FIRST_WAIT) return;
			isFetching = true;
			triedAt = now();
			callOff();
			if (fails === 0) looking.next({ is: 'away', why: 'asking' });
			const fetched = await blobs.fetch(hash, mime);
			isFetching = false;
			if (looking.closed) return;
			if (fetched.ok) return show(fetched.bytes, { is: 'sent' });
			const why = { absent: 'coming', damaged: 'damaged', trouble: 'unreachable' } as const;
			looking.next({ is: 'away', why: why[fetched.why] });
			const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** fails++);
			callOff = after(wait, () => void look());
		};
		void look();
		const following = merge(blobs.changes, reached).subscribe(() => void look());
		return () => {
			callOff();
			following.unsubscribe();
		};
	});

export const liveUnsent = ({ blobs }: Pick<ContentParts, 'blobs'>): Observable<WaitingContent[]> =>
	new Observable((looking) => {
		const look = async () => {
			const uploads = await blobs.unsent();
			looking.next(
				uploads.map((upload) => ({
					hash: upload.hash,
					mime: upload.mime,
					size: upload.size,
					way: wayOf(upload, blobs.mayGo),
					at: new Date(upload.at)
				}))
			);
		};
		void look();
		return blobs.changes.subscribe(() => void look());
	});

export const liveWay = ({ blobs }: Pick<ContentParts, 'blobs'>, hash: string): Observable<Way> =>
	new Observable((looking) => {
		const look = async () => looking.next(wayOf(await blobs.stand(hash), blobs.mayGo));
		void look();
		return blobs.changes.subscribe(() => void look());
	});

const wayOf = (upload: Upload | undefined, mayGo: boolean): Way => {
	if (upload?.state === 'waiting')
		return {
			is: 'waiting',
			share: upload.size === 0 ? 0 : upload.offset / upload.size,
			held: !mayGo
		};
	if (upload?.state === 'lost') return { is: 'lost', why: upload.why ?? 'missing' };
	return { is: 'sent' };
};
