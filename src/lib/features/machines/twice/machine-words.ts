import { entriesOf, entryOf } from '#core/assets/entry-names.ts';
import { same } from '#core/model/same.ts';
import { wordsBeside, type WordBeside } from '#core/work/words-beside.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import { flat, FORMS, type EntryValues } from '../managing/entries/entry-forms.ts';
import type { Machine } from '../questions.ts';
import type { Around } from './around.ts';

export interface Speech {
	t: Pick<Messages, 'machine' | 'managing' | 'belongings' | 'twice' | 'ui'>;
	format: Pick<Format, 'number' | 'date'>;
	around: Around;
}

/** One of two words about a field, as the shop would say it. */
export interface SaidOfMachine extends Pick<WordBeside, 'field' | 'op' | 'by' | 'at'> {
	about: string;
	value: string;
	/** What stands there now. */
	now: string;
}

const DAYS: readonly string[] = ['warrantyUntil', 'commissionedOn'];
const INPUTS = ['safety', 'production', 'quality', 'redundancy'] as const;

const isRecord = (value: unknown): value is EntryValues =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const plainWords = (value: unknown, { t, format, around }: Speech): string => {
	if (value === undefined || value === null || value === '') return t.twice.nothing;
	if (typeof value === 'number') return format.number(value, 6);
	if (typeof value === 'boolean') return value ? t.ui.choice.yes : t.ui.choice.no;
	if (typeof value === 'string') return around.names[value] ?? value;
	if (isRecord(value) && typeof value['id'] === 'string') return around.names[value['id']] ?? value['id'];
	return JSON.stringify(value);
};

const dayWords = (value: unknown, speech: Speech): string =>
	typeof value === 'string' && !Number.isNaN(Date.parse(value))
		? speech.format.date(new Date(`${value}T12:00:00`))
		: plainWords(value, speech);

/** Each of its fields that says something, with what it is called. */
const entryWords = (map: 'meters' | 'isolation', value: EntryValues, speech: Speech): string => {
	const { t } = speech;
	const labels: Readonly<Record<string, string>> = t.managing[map].fields;
	const types: Readonly<Record<string, string>> = t.managing.meters.types;
	const values = flat(value);
	const lines = FORMS[map].fields.flatMap(({ name }) => {
		const said = values[name];
		if (said === undefined) return [];
		const text = (name === 'type' ? types[String(said)] : undefined) ?? plainWords(said, speech);
		return [`${labels[name] ?? name}: ${text}`];
	});
	return [...lines, ...(value['archived'] === true ? [t.twice.away] : [])].join('\n');
};

const ownWords = (key: string, value: unknown, speech: Speech): string => {
	const field = speech.around.own[key];
	if (field?.type === 'date') return dayWords(value, speech);
	const unit = typeof value === 'number' ? (field?.unit ?? '') : '';
	return [plainWords(value, speech), unit].filter(Boolean).join(' ');
};

const inEntry = (field: string, value: unknown, speech: Speech): string | undefined => {
	const entry = entryOf(field);
	const { t } = speech;
	if (entry?.map === 'fields') return ownWords(entry.name, value, speech);
	if (!entry || !isRecord(value)) return undefined;
	if (entry.map === 'meters' || entry.map === 'isolation') return entryWords(entry.map, value, speech);
	if (entry.map === 'documents') return String(value['title'] ?? '');
	const { quantity, position } = value;
	const amount =
		typeof quantity === 'number' ? t.belongings.parts.needs(speech.format.number(quantity, 3)) : '';
	return [amount, position].filter(Boolean).join(' · ') || t.ui.choice.yes;
};

/** A value of a field as somebody who looks after machines would say it. */
const valueWords = (field: string, value: unknown, speech: Speech): string => {
	const { t } = speech;
	const within = inEntry(field, value, speech);
	if (within !== undefined) return within;
	if (DAYS.includes(field)) return dayWords(value, speech);
	const states: Readonly<Record<string, string>> = t.machine.states;
	if (field === 'state') return states[String(value)] ?? plainWords(value, speech);
	if (field === 'criticalityInputs' && isRecord(value))
		return INPUTS.flatMap((name) => {
			const level = value[name];
			if (typeof level !== 'number') return [];
			return [`${t.managing.criticality.inputs[name]}: ${t.managing.criticality.levels[level - 1] ?? level}`];
		}).join('\n');
	if (field === 'externalIds' && Array.isArray(value))
		return value.map((one) => (isRecord(one) ? `${one['system']}: ${one['id']}` : String(one))).join(', ');
	if (Array.isArray(value))
		return value
			.map((one) => plainWords(isRecord(one) && 'part' in one ? one['part'] : one, speech))
			.join(', ');
	return plainWords(value, speech);
};

/** What a field is called: a meter, a manual, a part by its own name. */
const fieldWords = (field: string, values: readonly unknown[], { t, around }: Speech): string => {
	const entry = entryOf(field);
	const labels: Readonly<Record<string, string>> = t.twice.fields;
	if (!entry) return labels[field] ?? t.twice.otherField;
	if (entry.map === 'fields') return around.own[entry.name]?.name ?? t.twice.otherField;
	if (entry.map === 'parts')
		return t.twice.entries.parts(around.names[entry.name] ?? t.belongings.parts.notHere);
	const known = values.find(isRecord);
	const title = { meters: 'name', documents: 'title', isolation: 'device' }[entry.map];
	return t.twice.entries[entry.map](String(known?.[title] ?? ''));
};

const heldIn = (machine: Machine, field: string): unknown => {
	const entry = entryOf(field);
	return entry ? entriesOf(machine, entry.map)[entry.name] : Reflect.get(machine, field);
};

/** Newest first; what says the same as what holds is no other word. */
export const saidOfMachine = (machine: Machine, speech: Speech): SaidOfMachine[] =>
	wordsBeside(machine).flatMap(({ field, op, by, at, value }) => {
		const held = heldIn(machine, field);
		if (same(held ?? null, value ?? null)) return [];
		const about = fieldWords(field, [held, value], speech);
		return [
			{
				...{ field, op, by, at, about },
				value: valueWords(field, value, speech),
				now: valueWords(field, held, speech)
			}
		];
	});
