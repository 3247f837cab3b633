import { choicesFrom, USUAL_CHOICES, type Choices, type SaidChoices } from '#core/notices/choices.ts';
import { bothOf, filtersFrom, type NamedFilter } from '#core/work/named-filters.ts';
import type { Driver, Sql } from '../store/sql/driver.ts';

/** What lies in a row: how somebody wants to be told, when they said so, and beside it the filters they named. */
interface Chosen {
	/** Empty before they said anything about being told. */
	readonly at: string;
	readonly choices: Choices;
	readonly filters: readonly NamedFilter[];
}

const NOTHING: Chosen = { at: '', choices: USUAL_CHOICES, filters: [] };

const chosenBy = async (sql: Sql, person: string): Promise<Chosen> => {
	const text = 'SELECT said_at, choices FROM tell_choices WHERE person = ?';
	const [row] = await sql.all<{ said_at: string; choices: string }>(text, [person]);
	if (!row) return NOTHING;
	const kept: { filters?: unknown } = JSON.parse(row.choices);
	return { at: row.said_at, choices: choicesFrom(kept), filters: filtersFrom(kept.filters) ?? [] };
};

const keep = (sql: Sql, person: string, { at, choices, filters }: Chosen): Promise<void> =>
	sql.insert(
		'INSERT INTO tell_choices (person, said_at, choices)',
		[[person, at, JSON.stringify({ ...choices, ...(filters.length > 0 && { filters }) })]],
		'ON CONFLICT (person) DO UPDATE SET said_at = excluded.said_at, choices = excluded.choices'
	);

/** A clock that is ahead gains nothing by it. */
const notAfter = (at: string, now: Date): string => (at < now.toISOString() ? at : now.toISOString());

/** What each person chose for themselves, on all their devices: how they are told, and their filters. */
export class ToldChoices {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async of(person: string): Promise<SaidChoices | undefined> {
		const { at, choices } = await this.#driver.read((sql) => chosenBy(sql, person));
		return at === '' ? undefined : { at, choices };
	}

	/** The later word holds, in whatever order devices bring them. */
	async say(person: string, { at, choices }: SaidChoices, now: Date): Promise<void> {
		const said = notAfter(at, now);
		await this.#driver.write(async (sql) => {
			const before = await chosenBy(sql, person);
			if (said > before.at) await keep(sql, person, { ...before, at: said, choices });
		});
	}

	/** Adds what a device has heard of a person's filters, and tells what holds of all their devices'. */
	async keepFilters(
		person: string,
		heard: readonly NamedFilter[],
		now: Date
	): Promise<readonly NamedFilter[]> {
		if (heard.length === 0) return (await this.#driver.read((sql) => chosenBy(sql, person))).filters;
		return this.#driver.write(async (sql) => {
			const before = await chosenBy(sql, person);
			const filters = bothOf(
				before.filters,
				heard.map((filter) => ({ ...filter, at: notAfter(filter.at, now) }))
			);
			if (JSON.stringify(filters) !== JSON.stringify(before.filters))
				await keep(sql, person, { ...before, filters });
			return filters;
		});
	}
}
