import type { Migration } from './migration.ts';

export const unsentWork: Migration = {
	version: 8,
	statements: ({ text }) => [
		// Whose acts waited on a device when it greeted last, and on what: JSON, ids and counts only.
		`ALTER TABLE sightings ADD COLUMN waits ${text}`
	]
};
