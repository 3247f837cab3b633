import type { Migration } from './migration.ts';

export const calls: Migration = {
	version: 10,
	statements: ({ text, clustered }) => [
		// Jobs that may need somebody called, and when to look at each again.
		`CREATE TABLE cries (
			work ${text} PRIMARY KEY,
			due_at ${text} NOT NULL
		) ${clustered}`,
		'CREATE INDEX cries_by_due ON cries (due_at)',

		// Who was called about what: each once, however many servers look.
		`CREATE TABLE calls_made (
			work ${text} NOT NULL,
			person ${text} NOT NULL,
			at ${text} NOT NULL,
			PRIMARY KEY (work, person)
		) ${clustered}`
	]
};
