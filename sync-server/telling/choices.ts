import { choicesFrom, type SaidChoices } from '#core/notices/choices.ts';
import type { Driver } from '../store/sql/driver.ts';

interface Row {
	readonly said_at: string;
	readonly choices: string;
}

/** How each person wants to be told. */
export class ToldChoices {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async of(person: string): Promise<SaidChoices | undefined> {
		const text = 'SELECT said_at, choices FROM tell_choices WHERE person = ?';
		const [row] = await this.#driver.read((sql) => sql.all<Row>(text, [person]));
		return row && { at: row.said_at, choices: choicesFrom(JSON.parse(row.choices)) };
	}

	/** The later word holds, in whatever order devices bring them; a clock that is ahead gains nothing by it. */
	async say(person: string, { at, choices }: SaidChoices, now: Date): Promise<void> {
		const moment = now.toISOString();
		const said = at < moment ? at : moment;
		await this.#driver.write((sql) =>
			sql.insert(
				'INSERT INTO tell_choices (person, said_at, choices)',
				[[person, said, JSON.stringify(choices)]],
				`ON CONFLICT (person) DO UPDATE SET said_at = excluded.said_at, choices = excluded.choices
				WHERE excluded.said_at > tell_choices.said_at`
			)
		);
	}
}
