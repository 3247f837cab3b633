import type { Migration } from './migration.ts';

export const devicesAndBlobs: Migration = {
	version: 2,
	statements: ({ text, integer, clustered }) => [
		// Never the token itself: whoever reads the database cannot act as anybody.
		`CREATE TABLE credentials (
			token_hash ${text} PRIMARY KEY,
			person ${text} NOT NULL,
			device ${text} NOT NULL,
			created_at ${text} NOT NULL,
			revoked_at ${text}
		) ${clustered}`,
		'CREATE INDEX credentials_by_device ON credentials (device, person)',

		`CREATE TABLE clients (
			client ${text} PRIMARY KEY,
			device ${text} NOT NULL
		) ${clustered}`,

		`CREATE TABLE blobs (
			hash ${text} PRIMARY KEY,
			bytes ${integer} NOT NULL,
			at ${text} NOT NULL
		) ${clustered}`,

		`CREATE TABLE blob_holders (
			hash ${text} NOT NULL,
			device ${text} NOT NULL,
			PRIMARY KEY (hash, device)
		) ${clustered}`,

		`CREATE TABLE feed_marks (
			at ${text} PRIMARY KEY,
			head ${integer} NOT NULL
		) ${clustered}`
	]
};
