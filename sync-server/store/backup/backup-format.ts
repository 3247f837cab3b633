import type { Doc } from '#core/model/document.ts';
import type { Op, Verdict } from '#core/sync/op.ts';

/**
 * A backup is one gzipped file of JSON lines that depends on neither database: what was saved from SQLite can be
 * restored into PostgreSQL and the other way round. The last line proves that the file is whole.
 */
export const BACKUP_FORMAT = 1;

export interface BackupHeader {
	millwright: 'backup';
	format: number;
	takenAt: string;
	epoch: string;
	head: number;
	horizon: number;
	acts: number;
	/** The last record's hash, to hold against an anchor. */
	chain: string;
}

type Columns = Record<string, string | number | null>;

export type BackupLine =
	| { doc: Doc }
	| { feed: [scope: string, seq: number, doc: string, rev: number, part: number, leave: number] }
	| { act: [ord: number, op: Op, verdict: Verdict, receivedAt: string, at: string, chain: string] }
	/** A row of one of the tables in `SIDE_TABLES`, column by column. */
	| { row: [table: string, columns: Columns] }
	/** A document or act whose text is damaged, as it lies there: what it should say may still be found out. */
	| { raw: [table: 'docs' | 'ops', columns: Columns] }
	/** A file of the blob folder; its content follows in parts. */
	| { blob: string; bytes: number }
	| { part: string };

export interface BackupCounts {
	documents: number;
	acts: number;
	blobs: number;
}

export interface BackupEnd extends BackupCounts {
	end: true;
	/** Over every line before this one, with its line end. */
	sha256: string;
}

/** Tables beside documents, feed and log whose rows are copied as they are; named by what orders them. */
export const SIDE_TABLES: Readonly<Record<string, readonly [string, ...string[]]>> = {
	personal_parts: ['ord'],
	credentials: ['token_hash'],
	calendar_keys: ['token_hash'],
	passwords: ['person'],
	tell_choices: ['person'],
	pins: ['person'],
	badges: ['hash'],
	device_secrets: ['device'],
	enrolments: ['code_hash'],
	sightings: ['device'],
	clients: ['client'],
	blobs: ['hash'],
	blob_holders: ['hash', 'device'],
	feed_marks: ['at'],
	parked: ['client', 'seq'],
	former_grants: ['person', 'until'],
	acts_on: ['doc', 'ord']
};

/**
 * In no backup: what reaches phones. A copy of the plant that somebody tries out must not speak to real people, and a
 * stolen backup cannot; each phone asks the restored server for it again when its app is opened.
 */
export const LEFT_OUT: readonly string[] = [
	'push_keys',
	'push_subscriptions',
	'push_messages',
	'cries',
	'calls_made'
];
