import type { Migration } from './migration.ts';

export const choices: Migration = {
	version: 11,
	statements: ({ text, clustered }) => [
		// How each person wants to be told: JSON, and when they said so.
		`CREATE TABLE tell_choices (
			person ${text} PRIMARY KEY,
			said_at ${text} NOT NULL,
			choices ${text} NOT NULL
		) ${clustered}`
	]
};
