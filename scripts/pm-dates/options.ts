import { parseArgs } from 'node:util';

export const HELP = `npm run --silent pm:dates -- --start DATE --rule RULE [--limit N] [--zone ZONE]
npm run --silent pm:dates -- --plan FILE [--from DATE] [--to DATE] [--limit N]
  Prints the dates of a recurrence rule or of a plan, one a line (2026-03-23). Only dates go to standard output.

  --start   Where the rule begins: 1997-09-02, 19970902, or with a time of day, 1997-09-02T09:00. The start itself
            is printed only if the rule means it.
  --rule    As calendar programs write it: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, BYDAY, BYMONTH,
            BYMONTHDAY, WKST, COUNT, UNTIL. Anything else is refused: the reason stands on standard error.
  --limit   At most so many dates; needed by a rule without COUNT or UNTIL.
  --zone    The zone of the place (Europe/Berlin): an UNTIL told in UTC ends on the day it is there.

  --plan    A JSON file with a plan, or with its "schedule" alone. docs/pm.md says what each part means:
              { "schedule": { "calendar": { "every": 1, "unit": "month", "anchor": "2026-01-31" },
                              "shiftLate": 100, "late": { "percent": 10 }, "nonWorkingDay": "next" },
                "settled": { "ordinal": 3, "dueOn": "2026-04-30", "doneOn": "2026-05-02" },
                "calendar": { "workdays": [{ "weekday": 1, "from": "06:00", "to": "22:00" }] },
                "reading": { "total": 1200, "on": "2026-04-20", "perDay": 8 } }
            "settled" is the last occurrence that was done or left out, "calendar" the working days, "reading" where
            the meter stands; all but the schedule may be absent. What lies ahead is taken to be done when planned.
  --from    The first day to print; without it the first that is due.
  --to      The last day to print; without it --limit is needed.
  --due     Print the days on which work is due instead of those to which days off move it.

Exit: 0 done, 2 refused or not understood.`;

const OPTIONS = {
	start: { type: 'string' },
	rule: { type: 'string' },
	limit: { type: 'string' },
	zone: { type: 'string' },
	plan: { type: 'string' },
	from: { type: 'string' },
	to: { type: 'string' },
	due: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

const parse = (args: readonly string[]) =>
	parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;

export type Typed = ReturnType<typeof parse>;
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: string };

export const no = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });

export const readTyped = (args: readonly string[]): Answer<Typed> => {
	try {
		return { ok: true, value: parse(args) };
	} catch (error) {
		return no(error instanceof Error ? error.message : String(error));
	}
};

/** How many at most; Infinity where nobody said. */
export const limitIn = (text: string | undefined): Answer<number> => {
	if (text === undefined) return { ok: true, value: Infinity };
	const limit = Number(text);
	return Number.isSafeInteger(limit) && limit >= 1
		? { ok: true, value: limit }
		: no(`--limit must be a whole number from 1, not ${text}.`);
};
