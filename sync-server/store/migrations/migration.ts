import type { Dialect } from '../sql/driver.ts';

/** One step of the tables, for both databases. Once released it never changes; the next change is the next number. */
export interface Migration {
	readonly version: number;
	readonly statements: (dialect: Dialect) => readonly string[];
}
