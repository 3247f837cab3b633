import type { Migration } from './migration.ts';

export const personalParts: Migration = {
	version: 5,
	statements: ({ text, integer }) => [
		// What in an act of the log is personal. The chain holds on to a seal of it, so a row may go without breaking it.
		`CREATE TABLE personal_parts (
			ord ${integer} PRIMARY KEY,
			subject ${text} NOT NULL,
			salt ${text} NOT NULL,
			part ${text} NOT NULL
		)`,
		'CREATE INDEX personal_parts_by_subject ON personal_parts (subject)',

		// Of keys that an admin made for a machine: by what people tell them apart, and when each was last of use.
		`ALTER TABLE credentials ADD COLUMN shown ${text}`,
		`ALTER TABLE credentials ADD COLUMN used_at ${text}`,
		'CREATE UNIQUE INDEX credentials_by_shown ON credentials (shown) WHERE shown IS NOT NULL'
	]
};
