import type { Driver, Sql } from '../store/sql/driver.ts';

export interface Message {
	readonly device: string;
	/** The same for the same piece of news: nothing is told twice on one device. */
	readonly notice: string;
	readonly person: string;
	/** JSON. */
	readonly body: string;
	readonly madeAt: string;
}

export interface Claimed extends Message {
	/** This one included. */
	readonly tries: number;
}

interface Row {
	readonly device: string;
	readonly notice: string;
	readonly person: string;
	readonly body: string;
	readonly made_at: string;
	readonly tries: number;
}

/** Longer than one try takes: whoever dies over it leaves it to the next. */
const LEASE_MS = 60_000;

/** What is on its way to devices, over all server processes. */
export class Waiting {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	/** In the transaction that knows what is news. */
	static add(sql: Sql, messages: readonly (Message & { readonly dueAt: string })[]): Promise<void> {
		return sql.insert(
			'INSERT INTO push_messages (device, notice, person, body, made_at, due_at, tries)',
			messages.map(({ device, notice, person, body, madeAt, dueAt }) => [
				...[device, notice, person, body, madeAt, dueAt],
				0
			]),
			'ON CONFLICT (device, notice) DO NOTHING'
		);
	}

	/** Takes what is due for itself: no other process sees it until it is settled, or the lease is over. */
	async claim(now: Date, limit: number): Promise<Claimed[]> {
		const isDue = 'FROM push_messages WHERE due_at <= ?';
		const first = `SELECT 1 AS one ${isDue} LIMIT 1`;
		const moment = now.toISOString();
		// Most of the time there is nothing, and the writer is not asked for it.
		if ((await this.#driver.read((sql) => sql.all(first, [moment]))).length === 0) return [];
		const until = new Date(now.getTime() + LEASE_MS).toISOString();
		return this.#driver.write(async (sql) => {
			const rows = await sql.all<Row>(
				`SELECT device, notice, person, body, made_at, tries ${isDue} ORDER BY due_at, device, notice LIMIT ?`,
				[moment, limit]
			);
			for (const { device, notice } of rows)
				await sql.all(
					'UPDATE push_messages SET due_at = ?, tries = tries + 1 WHERE device = ? AND notice = ?',
					[until, device, notice]
				);
			return rows.map(({ made_at: madeAt, tries, ...row }) => ({ ...row, madeAt, tries: Number(tries) + 1 }));
		});
	}

	async settle({ device, notice }: Pick<Message, 'device' | 'notice'>): Promise<void> {
		const text = 'DELETE FROM push_messages WHERE device = ? AND notice = ?';
		await this.#driver.write((sql) => sql.all(text, [device, notice]));
	}

	/** Nobody was asked: it counts as no try. */
	async hold({ device, notice }: Pick<Message, 'device' | 'notice'>, until: Date): Promise<void> {
		const text = 'UPDATE push_messages SET due_at = ?, tries = tries - 1 WHERE device = ? AND notice = ?';
		await this.#driver.write((sql) => sql.all(text, [until.toISOString(), device, notice]));
	}

	async putOff({ device, notice }: Pick<Message, 'device' | 'notice'>, until: Date): Promise<void> {
		const text = 'UPDATE push_messages SET due_at = ? WHERE device = ? AND notice = ?';
		await this.#driver.write((sql) => sql.all(text, [until.toISOString(), device, notice]));
	}
}
