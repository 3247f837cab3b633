import type { Doc } from '../model/document.ts';

/**
 * What a command may look at. On the device it answers from the replica with the earlier pending acts laid over it,
 * on the server from the transaction that will make the act true. The same question gets the same kind of answer in
 * both, so a command cannot tell where it runs.
 */
export interface Read {
	get(id: string): Promise<Doc | undefined>;
	/**
	 * Documents that carry this key (`keysOf` says which): a tag, a code, a parent. Ordered by id. `since`, for readings
	 * and movements only: what was done before that moment may be left out, because a meter may have half a million.
	 */
	find(key: string, since?: string): Promise<Doc[]>;
}
