import type { Migration } from './migration.ts';

export const calendarKeys: Migration = {
	version: 7,
	statements: ({ text, clustered }) => [
		// Addresses by which calendar programs subscribe: they open one person's or team's calendar and nothing else.
		`CREATE TABLE calendar_keys (
			token_hash ${text} PRIMARY KEY,
			shown ${text} NOT NULL,
			person ${text} NOT NULL,
			team ${text},
			created_at ${text} NOT NULL,
			used_at ${text}
		) ${clustered}`,
		'CREATE INDEX calendar_keys_by_person ON calendar_keys (person)'
	]
};
