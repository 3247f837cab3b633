import { isSaidAs, ownFields } from '../../assets/own-fields.ts';
import type { OwnField, OwnValue } from '../../assets/own-fields.ts';
import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { Book } from '../book.ts';
import type { Problem, Value } from '../convert.ts';
import { plainName } from '../fields.ts';
import type { Field, FieldType } from '../fields.ts';
import { textIn } from '../import-plan.ts';

export type ClassDoc = Doc & DocOf<'assetClass'>;
type Values = Readonly<Record<string, Value>>;

const OWN = 'own:';

/** What the plant calls a field of its own; undefined for all others. */
export const ownLabel = (field: string): string | undefined =>
	field.startsWith(OWN) ? field.slice(OWN.length) : undefined;

const TYPES: Readonly<Record<OwnField['type'], FieldType>> = {
	text: 'text',
	number: 'number',
	date: 'day',
	choice: 'choice',
	'yes-no': 'yes-no'
};

const inUse = (classes: readonly ClassDoc[]) => classes.filter(({ archived }) => !archived);

/** A column for each name that fields of classes have; where classes mean different things by it, as it is written. */
export const ownImportFields = (classes: readonly ClassDoc[]): Field[] => {
	const byName = new Map<string, OwnField[]>();
	for (const field of inUse(classes).flatMap(ownFields)) {
		const name = plainName(field.name);
		byName.set(name, [...(byName.get(name) ?? []), field]);
	}
	return [...byName].flatMap(([plain, fields]): Field[] => {
		const [first, ...others] = fields;
		if (!first) return [];
		const isOne = others.every(({ type }) => type === first.type);
		const choices = fields.flatMap((field) => field.choices ?? []);
		return [
			{
				name: `${OWN}${first.name}`,
				type: isOne ? TYPES[first.type] : 'text',
				most: isOne && first.type === 'number' ? 1e9 : 2_000,
				names: [plain],
				choices: Object.fromEntries(choices.map((choice) => [choice, []]))
			}
		];
	});
};

/** What a row says in fields of the plant's own, by their keys, and of which class it is. */
export class OwnRows {
	readonly #byId: ReadonlyMap<string, ClassDoc>;
	readonly #called = new Book<ClassDoc>();

	constructor(classes: readonly ClassDoc[]) {
		this.#byId = new Map(classes.map((one) => [one.id, one]));
		for (const one of inUse(classes)) {
			this.#called.put(one.code, one);
			if (one.name.toLowerCase() !== one.code.toLowerCase()) this.#called.put(one.name, one);
		}
	}

	read(
		values: Values,
		old: Asset | undefined
	): { classId?: string; fields: Record<string, OwnValue>; problems: Problem[] } {
		const called = textIn(values['class']);
		const named = this.#called.one(called);
		if (called !== undefined && !named)
			return { fields: {}, problems: [{ code: 'unknown-word', field: 'class', about: called }] };
		const known = named ?? this.#byId.get(old?.classId ?? '');
		const keys = new Map(ownFields(known).map((field) => [plainName(field.name), field]));
		const fields: Record<string, OwnValue> = {};
		const problems: Problem[] = [];
		for (const [field, value] of Object.entries(values)) {
			const label = ownLabel(field);
			if (label === undefined) continue;
			const own = keys.get(plainName(label));
			if (own && isSaidAs(own, value)) fields[own.key] = value;
			else problems.push({ code: own ? 'unknown-word' : 'not-in-class', field, about: String(value) });
		}
		return { ...(named && { classId: named.id }), fields, problems };
	}
}

/** What stands in the column of such a field. */
export const ownCell = (doc: Doc, label: string, classes: readonly ClassDoc[]): unknown => {
	const known = classes.find(({ id }) => id === doc['classId']);
	const field = ownFields(known).find(({ name }) => plainName(name) === plainName(label));
	const held = doc['fields'];
	return field && typeof held === 'object' && held !== null ? Reflect.get(held, field.key) : undefined;
};
