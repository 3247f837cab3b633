import type { Migration } from './migration.ts';

export const peopleAndDevices: Migration = {
	version: 4,
	statements: ({ text, integer, clustered }) => [
		// Keys that follow each other on one device are a family: together they are taken away.
		`ALTER TABLE credentials ADD COLUMN family ${text}`,
		// The key it follows, until it is first used.
		`ALTER TABLE credentials ADD COLUMN replaces ${text}`,
		// No longer shown, but what it sealed before is still its word.
		`ALTER TABLE credentials ADD COLUMN replaced_at ${text}`,
		// The other half of the key: a cookie that no script can read.
		`ALTER TABLE credentials ADD COLUMN cookie_hash ${text}`,
		'UPDATE credentials SET family = token_hash',

		// What is slow to guess, never the PIN; salt and rounds stand beside it so that devices can do the same work.
		`CREATE TABLE pins (
			person ${text} PRIMARY KEY,
			salt ${text} NOT NULL,
			rounds ${integer} NOT NULL,
			hash ${text} NOT NULL,
			changed_at ${text} NOT NULL
		) ${clustered}`,
		`CREATE TABLE badges (
			hash ${text} PRIMARY KEY,
			person ${text} NOT NULL
		) ${clustered}`,

		// Binds what a shared device knows of PINs to that device.
		`CREATE TABLE device_secrets (
			device ${text} PRIMARY KEY,
			secret ${text} NOT NULL
		) ${clustered}`,

		`CREATE TABLE enrolments (
			code_hash ${text} PRIMARY KEY,
			made_by ${text} NOT NULL,
			device ${text} NOT NULL,
			person ${text} NOT NULL,
			until ${text} NOT NULL
		) ${clustered}`,

		`CREATE TABLE sightings (
			device ${text} PRIMARY KEY,
			seen_at ${text} NOT NULL,
			app ${text} NOT NULL,
			unsent ${integer} NOT NULL,
			unsent_since ${text}
		) ${clustered}`
	]
};
