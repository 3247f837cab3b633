import type { Migration } from './migration.ts';

export const telling: Migration = {
	version: 9,
	statements: ({ text, integer, clustered }) => [
		// By what push services know this plant; whoever has the private half can speak to its phones.
		`CREATE TABLE push_keys (
			id ${integer} PRIMARY KEY,
			public_key ${text} NOT NULL,
			private_key ${text} NOT NULL
		)`,

		// A browser has one subscription, and it is told what concerns whoever asked for it last.
		`CREATE TABLE push_subscriptions (
			device ${text} PRIMARY KEY,
			person ${text} NOT NULL,
			endpoint ${text} NOT NULL,
			p256dh ${text} NOT NULL,
			auth ${text} NOT NULL,
			since ${text} NOT NULL
		) ${clustered}`,
		'CREATE INDEX push_subscriptions_by_endpoint ON push_subscriptions (endpoint)',

		// What is on its way to a device: once for each piece of news, until a service has taken it or it is too old.
		`CREATE TABLE push_messages (
			device ${text} NOT NULL,
			notice ${text} NOT NULL,
			person ${text} NOT NULL,
			body ${text} NOT NULL,
			made_at ${text} NOT NULL,
			due_at ${text} NOT NULL,
			tries ${integer} NOT NULL,
			PRIMARY KEY (device, notice)
		) ${clustered}`,
		'CREATE INDEX push_messages_by_due ON push_messages (due_at)'
	]
};
