import { randomUUID } from 'node:crypto';
import type { Driver, Sql } from '../sql/driver.ts';
import { firstTables } from './0001-first-tables.ts';
import { devicesAndBlobs } from './0002-devices-and-blobs.ts';
import { passwords } from './0003-passwords.ts';
import { peopleAndDevices } from './0004-people-and-devices.ts';
import { personalParts } from './0005-personal-parts.ts';
import { parkedActs } from './0006-parked-acts.ts';
import { calendarKeys } from './0007-calendar-keys.ts';
import { unsentWork } from './0008-unsent-work.ts';
import { telling } from './0009-telling.ts';
import { calls } from './0010-calls.ts';
import { choices } from './0011-choices.ts';
import { timedKeys } from './0012-timed-keys.ts';
import type { Migration } from './migration.ts';

const MIGRATIONS: readonly Migration[] = [
	firstTables,
	devicesAndBlobs,
	passwords,
	peopleAndDevices,
	personalParts,
	parkedActs,
	calendarKeys,
	unsentWork,
	telling,
	calls,
	choices,
	timedKeys
];

export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

export type Preparation = { ok: true } | { ok: false; problem: string };

const setOnce = (sql: Sql, key: string, value: string): Promise<void> =>
	sql.insert('INSERT INTO meta (key, value)', [[key, value]], 'ON CONFLICT (key) DO NOTHING');

const versionOf = async (sql: Sql): Promise<number> => {
	const rows = await sql.all<{ value: string }>("SELECT value FROM meta WHERE key = 'version'");
	return Number(rows[0]?.value ?? 0);
};

/** Brings the tables to what this program knows, all steps or none. What is newer than that it leaves alone. */
export const migrate = (driver: Driver, place: string, now: Date): Promise<Preparation> =>
	driver.write(async (sql) => {
		const { text, clustered } = driver.dialect;
		await sql.all(
			`CREATE TABLE IF NOT EXISTS meta (key ${text} PRIMARY KEY, value ${text} NOT NULL) ${clustered}`
		);
		const version = await versionOf(sql);
		if (version > SCHEMA_VERSION) {
			const problem = `${place} was written by a newer Millwright (data version ${version}, this one knows ${SCHEMA_VERSION}): start that newer version, or restore a backup made by this one.`;
			return { ok: false, problem };
		}
		for (const step of MIGRATIONS.filter((migration) => migration.version > version))
			for (const statement of step.statements(driver.dialect)) await sql.all(statement);
		if (version === SCHEMA_VERSION) return { ok: true };
		await setOnce(sql, 'created', now.toISOString());
		await setOnce(sql, 'epoch', randomUUID());
		await sql.insert(
			'INSERT INTO meta (key, value)',
			[['version', String(SCHEMA_VERSION)]],
			'ON CONFLICT (key) DO UPDATE SET value = excluded.value'
		);
		return { ok: true };
	});
