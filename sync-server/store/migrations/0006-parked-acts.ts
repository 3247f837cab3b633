import type { Migration } from './migration.ts';

/** Parked acts as the log has them, for whoever has none listed yet; where they belong is found when somebody looks. */
export const LIST_PARKED = `INSERT INTO parked (client, seq, site, about, received_at)
	SELECT client, seq, '', '', received_at FROM ops WHERE verdict LIKE '%"result":"quarantined"%'
	ON CONFLICT (client, seq) DO NOTHING`;

export const parkedActs: Migration = {
	version: 6,
	statements: ({ text, integer, clustered }) => [
		// An index into the log: which acts wait for a supervisor, where, and what was decided about them.
		`CREATE TABLE parked (
			client ${text} NOT NULL,
			seq ${integer} NOT NULL,
			site ${text} NOT NULL,
			about ${text} NOT NULL,
			received_at ${text} NOT NULL,
			decision ${text},
			PRIMARY KEY (client, seq)
		) ${clustered}`,
		'CREATE INDEX parked_by_site ON parked (site, received_at, client, seq)',
		LIST_PARKED,

		// What people might do until they were given other rights: by it acts are judged that were on their way then.
		`CREATE TABLE former_grants (
			person ${text} NOT NULL,
			until ${text} NOT NULL,
			grants ${text} NOT NULL,
			PRIMARY KEY (person, until)
		) ${clustered}`,

		// An index into the log: which acts changed a document, or were meant to. What was done before it is not in it.
		`CREATE TABLE acts_on (
			doc ${text} NOT NULL,
			ord ${integer} NOT NULL,
			PRIMARY KEY (doc, ord)
		) ${clustered}`,
		'CREATE INDEX acts_on_by_ord ON acts_on (ord)'
	]
};
