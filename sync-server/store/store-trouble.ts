/** What the surroundings can do to a store. Anything else that it throws is a fault of ours. */
export type Trouble =
	/** No room for the write. Nothing of it was kept; reading goes on. */
	| 'disk-full'
	/** Another process held the database for longer than anyone should wait. */
	| 'busy'
	/** The database does not answer. */
	| 'unreachable'
	/** The connection broke during a commit: it may or may not have happened. */
	| 'unsure';

export class StoreTrouble extends Error {
	readonly trouble: Trouble;

	constructor(trouble: Trouble, cause: unknown) {
		super(`The database is in trouble: ${trouble}`, { cause });
		this.name = 'StoreTrouble';
		this.trouble = trouble;
	}
}
