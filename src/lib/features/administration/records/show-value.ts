import type { Exception } from '#core/pm/calendars/days-off.ts';
import { stretchesIn } from '#core/pm/calendars/days-off.ts';
import { weekdayName } from '#lib/i18n/weekday-name.ts';
import type { Around } from './family.ts';
import { listOf, textOf } from './family.ts';
import type { Choice, FieldSpec } from './field-spec.ts';

const labelIn = (choices: readonly Choice[] | undefined, value: unknown): string =>
	choices?.find((choice) => choice.value === value)?.label ?? textOf(value);

const field = (value: unknown, name: string): string =>
	typeof value === 'object' && value !== null ? String(Reflect.get(value, name) ?? '') : '';

/** A value as a person reads it, where it stands beside another one. */
export const showValue = (
	spec: FieldSpec | undefined,
	value: unknown,
	{ t, format, locale, sources }: Around
): string => {
	if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
		return t.admin.nothing;
	switch (spec?.as) {
		case 'yes':
		case 'maybe':
			return value === true ? t.ui.choice.yes : t.ui.choice.no;
		case 'count':
			return typeof value === 'number' ? format.number(value) : textOf(value);
		case 'date':
			return format.date(new Date(`${textOf(value)}T12:00:00`));
		case 'moment':
			return format.moment(new Date(textOf(value)), new Date());
		case 'one':
			return labelIn(sources[spec.of], value);
		case 'many':
			return listOf(value)
				.map((one) => labelIn(sources[spec.of], one))
				.join(', ');
		case 'words':
			return field(value, locale) || Object.values(value).join(' · ');
		case 'turns':
			return listOf(value)
				.map((turn) => `${Number(field(turn, 'day')) + 1}: ${field(turn, 'from')}–${field(turn, 'to')}`)
				.join(', ');
		case 'workdays':
			return listOf(value)
				.map(
					(one) =>
						`${weekdayName(locale, Number(field(one, 'weekday')), 'short')}: ${field(one, 'from')}–${field(one, 'to')}`
				)
				.join(', ');
		case 'daysOff':
			return stretchesIn(listOf(value) as Exception[])
				.map(({ from, to, working }) => `${from} – ${to}: ${working ? t.daysOff.worked : t.daysOff.off}`)
				.join(', ');
		case 'ownFields':
			return Object.values(value)
				.map((one) => field(one, 'name'))
				.join(', ');
		case 'grants':
			return listOf(value)
				.map((grant) => labelIn(roles(t.people.roles), field(grant, 'role')))
				.join(', ');
		case 'skills':
			return listOf(value)
				.map((held) => labelIn(sources.skills, field(held, 'skill')))
				.join(', ');
		case 'response':
			return Object.entries(value)
				.map(([priority, minutes]) => `${priority}: ${String(minutes)}`)
				.join(', ');
		default:
			return typeof value === 'number' ? format.number(value) : textOf(value);
	}
};

const roles = (words: Readonly<Record<string, string>>): Choice[] =>
	Object.entries(words).map(([value, label]) => ({ value, label }));
