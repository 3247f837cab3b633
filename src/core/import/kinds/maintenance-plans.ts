import type { Doc } from '../../model/document.ts';
import type { CalendarRule, Schedule } from '../../pm/schedule.ts';
import { Book } from '../book.ts';
import type { Problem, Value } from '../convert.ts';
import { dayOf, said, textIn } from '../import-plan.ts';
import type { RecordImport } from './plan-records.ts';

type Values = Readonly<Record<string, Value>>;

const MOST_MACHINES = 500;

const codesIn = (values: Values): string[] =>
	(textIn(values['machines']) ?? '')
		.split(/[;,|\n]/)
		.map((code) => code.trim())
		.filter((code) => code !== '');

const scheduleOf = (old: Doc | undefined): Schedule | undefined =>
	typeof old?.['schedule'] === 'object' ? (old['schedule'] as Schedule) : undefined;

/** Something in between, set in the form, is left as it is by a list that knows only yes and no. */
const shiftsIn = (fromCompletion: Value | undefined, known: Schedule | undefined): Schedule => {
	if (fromCompletion === true) return { shiftEarly: 100, shiftLate: 100 };
	const wasFull = known?.shiftEarly === 100 && known.shiftLate === 100;
	return fromCompletion === false && wasFull ? { shiftEarly: 0, shiftLate: 0 } : {};
};

/** A calendar rule as the row says it, on top of what there is. Named days and meters are left as they are. */
const scheduleIn = (values: Values, old: Doc | undefined): Schedule | undefined => {
	const known = scheduleOf(old);
	const { every, everyUnit, firstOn, fromCompletion, raiseDays } = values;
	const isNamed = known !== undefined && (known.calendar === undefined || known.calendar.dates !== undefined);
	const calendar: Partial<CalendarRule> | undefined = isNamed
		? known.calendar
		: {
				...known?.calendar,
				...said({ every, unit: everyUnit, anchor: dayOf(firstOn) })
			};
	return {
		...known,
		...(calendar && { calendar: calendar as CalendarRule }),
		...shiftsIn(fromCompletion, known),
		...said({ leadDays: raiseDays })
	};
};

/** Plans for maintenance, at machines that are there. */
export const maintenancePlans = (assets: readonly Doc[]): RecordImport => {
	const book = new Book<Doc>();
	for (const asset of assets) if (!asset.archived) book.put(textIn(asset['code']), asset);
	return {
		kind: 'plan',
		prefix: 'pl',
		needs: ['name', 'code', 'every', 'everyUnit', 'firstOn'],
		check: (values): Problem | undefined => {
			const codes = codesIn(values);
			if (codes.length > MOST_MACHINES)
				return { code: 'out-of-range', field: 'machines', about: `${codes.length}` };
			const wrong = codes.find((code) => book.all(code).length !== 1);
			if (wrong === undefined) return undefined;
			const code = book.all(wrong).length === 0 ? 'unknown-parent' : 'several';
			return { code, field: 'machines', about: wrong };
		},
		fieldsOf: (values, old) => ({
			name: values['name'],
			description: values['description'],
			workKind: values['workKind'],
			estimateMinutes: values['estimate'],
			assets:
				values['machines'] === undefined
					? undefined
					: codesIn(values).flatMap((code) => book.one(code)?.id ?? []),
			schedule: scheduleIn(values, old)
		}),
		born: (values) => ({ workKind: values['workKind'] ?? 'preventive' })
	};
};
