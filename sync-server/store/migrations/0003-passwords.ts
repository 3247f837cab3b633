import type { Migration } from './migration.ts';

export const passwords: Migration = {
	version: 3,
	statements: ({ text, clustered }) => [
		// Apart from documents, acts and feed: nothing that is ever sent to a device comes from here.
		`CREATE TABLE passwords (
			person ${text} PRIMARY KEY,
			hash ${text} NOT NULL,
			changed_at ${text} NOT NULL
		) ${clustered}`
	]
};
