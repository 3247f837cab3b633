import type { Migration } from './migration.ts';

export const firstTables: Migration = {
	version: 1,
	statements: ({ text, integer, clustered }) => [
		`CREATE TABLE counter (
			id ${integer} PRIMARY KEY,
			head ${integer} NOT NULL,
			ord ${integer} NOT NULL,
			horizon ${integer} NOT NULL
		)`,
		'INSERT INTO counter (id, head, ord, horizon) VALUES (1, 0, 0, 0)',

		`CREATE TABLE docs (
			id ${text} PRIMARY KEY,
			kind ${text} NOT NULL,
			rev ${integer} NOT NULL,
			body ${text} NOT NULL
		)`,

		`CREATE TABLE doc_keys (
			key ${text} NOT NULL,
			doc_id ${text} NOT NULL,
			PRIMARY KEY (key, doc_id)
		) ${clustered}`,
		'CREATE INDEX doc_keys_by_doc ON doc_keys (doc_id)',

		`CREATE TABLE feed (
			scope ${text} NOT NULL,
			seq ${integer} NOT NULL,
			doc_id ${text} NOT NULL,
			rev ${integer} NOT NULL,
			part ${integer} NOT NULL,
			leave ${integer} NOT NULL,
			PRIMARY KEY (scope, seq)
		) ${clustered}`,
		'CREATE UNIQUE INDEX feed_by_doc ON feed (doc_id, scope)',
		'CREATE INDEX feed_by_part ON feed (scope, part, doc_id) WHERE leave = 0',
		'CREATE INDEX feed_leaves ON feed (seq) WHERE leave = 1',

		`CREATE TABLE ops (
			ord ${integer} PRIMARY KEY,
			client ${text} NOT NULL,
			seq ${integer} NOT NULL,
			op ${text} NOT NULL,
			verdict ${text} NOT NULL,
			received_at ${text} NOT NULL,
			at ${text} NOT NULL,
			chain ${text} NOT NULL
		)`,
		'CREATE UNIQUE INDEX ops_by_client ON ops (client, seq)'
	]
};
