import { getOf } from '#core/commands/lookup.ts';
import { ownDevices } from '#core/commands/own-devices.ts';
import type { Read } from '#core/commands/read.ts';
import type { Sql } from './driver.ts';
import { allIn } from './in-list.ts';
import { storedKey } from './stored-key.ts';

const PUSHED = ['push_subscriptions', 'push_messages', 'calls_made', 'tell_choices'];

export const devicesOf = async (read: Read, id: string): Promise<string[]> => {
	const person = await getOf(read, 'person', id);
	const devices = person === undefined ? [] : await ownDevices(read, person);
	return devices.map((device) => device.id);
};

/**
 * Takes away what is kept of a person beside documents and log. Keys end and stay: they name nobody, and by them what a
 * device has not sent yet still finds its way to a supervisor.
 */
export const forgetPerson = async (
	sql: Sql,
	person: string,
	subjects: ReadonlySet<string>,
	at: string
): Promise<void> => {
	await Promise.all([
		allIn(sql, 'DELETE FROM personal_parts WHERE subject IN', [...subjects].map(storedKey)),
		...['passwords', 'pins', 'badges', 'calendar_keys', ...PUSHED].map((table) =>
			sql.all(`DELETE FROM ${table} WHERE person = ?`, [person])
		),
		sql.all('UPDATE credentials SET revoked_at = ? WHERE person = ? AND revoked_at IS NULL', [at, person])
	]);
};
