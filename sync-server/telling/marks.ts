import type { Driver, Sql } from '../store/sql/driver.ts';

/** Up to which act of which history everybody has been told. */
export interface Mark {
	readonly epoch: string;
	readonly ord: number;
}

const textOf = ({ epoch, ord }: Mark): string => `${ord} ${epoch}`;

const markIn = (text: string): Mark => {
	const [ord = '', epoch = ''] = text.split(' ');
	return { ord: Number(ord), epoch };
};

const kept = async (sql: Sql): Promise<string | undefined> =>
	(await sql.all<{ value: string }>("SELECT value FROM meta WHERE key = 'told'"))[0]?.value;

/** Undefined where nobody has ever looked: then nothing that was before is news. */
export const markOf = async (driver: Driver): Promise<Mark | undefined> => {
	const text = await driver.read(kept);
	return text === undefined ? undefined : markIn(text);
};

/**
 * Moves it, together with what is to be told, unless another process has done so since: each act is told by one of them,
 * and by one that died in between not at all or whole.
 */
export const moveMark = (
	driver: Driver,
	from: Mark | undefined,
	to: Mark,
	tell: (sql: Sql) => Promise<void>
): Promise<boolean> =>
	driver.write(async (sql) => {
		if ((await kept(sql)) !== (from && textOf(from))) return false;
		await tell(sql);
		await sql.insert(
			'INSERT INTO meta (key, value)',
			[['told', textOf(to)]],
			'ON CONFLICT (key) DO UPDATE SET value = excluded.value'
		);
		return true;
	});
