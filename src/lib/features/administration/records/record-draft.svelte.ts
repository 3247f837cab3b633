import { same } from '#core/model/same.ts';
import type { Values } from './field-spec.ts';

type Change = { from?: unknown; to: unknown };

const isTable = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(isTable(value) && Object.keys(value).length === 0);

const trimmed = (value: unknown): unknown => {
	if (typeof value === 'string') return value.trim();
	if (!isTable(value)) return value;
	const entries = Object.entries(value).map(([name, one]) => [name, trimmed(one)] as const);
	return Object.fromEntries(entries.filter(([, one]) => !isEmpty(one)));
};

/**
 * What a person changes in a form, each field with the value they had before their eyes: so others may change the same
 * record meanwhile, and what was not touched here follows them.
 */
export class RecordDraft {
	#touched = $state.raw<Readonly<Record<string, Change>>>({});
	readonly #doc: () => Values | undefined;
	readonly #fresh: () => Values;

	/** `fresh`: what a record is from the beginning; lists that stand in it may be empty, others are then not set. */
	constructor(doc: () => Values | undefined, fresh: () => Values) {
		this.#doc = doc;
		this.#fresh = fresh;
	}

	get(field: string): unknown {
		return field in this.#touched ? this.#touched[field]?.to : this.#before(field);
	}

	set = (field: string, to: unknown): void => {
		const from = field in this.#touched ? this.#touched[field]?.from : this.#before(field);
		this.#touched = { ...this.#touched, [field]: { from, to } };
	};

	/** As they would be kept. */
	get values(): Values {
		const all = { ...(this.#doc() ?? this.#fresh()), ...mapped(this.#touched, ({ to }) => to) };
		return mapped(all, (value, field) => this.#tidy(field, value));
	}

	/** Only what would be different. */
	get changes(): Readonly<Record<string, Change>> {
		const tidied = mapped(this.#touched, ({ from, to }, field) => ({
			...(from !== undefined && { from }),
			to: this.#tidy(field, to) ?? null
		}));
		return Object.fromEntries(
			Object.entries(tidied).filter(([, { from, to }]) => !same(from ?? null, to ?? null))
		);
	}

	get isDirty(): boolean {
		return Object.keys(this.changes).length > 0;
	}

	forget = (): void => {
		this.#touched = {};
	};

	#before(field: string): unknown {
		return (this.#doc() ?? this.#fresh())[field];
	}

	#tidy(field: string, value: unknown): unknown {
		const plain = trimmed(value);
		return isEmpty(plain) && !Array.isArray(this.#fresh()[field]) ? undefined : plain;
	}
}

const mapped = <T, R>(
	table: Readonly<Record<string, T>>,
	map: (value: T, field: string) => R
): Record<string, R> =>
	Object.fromEntries(Object.entries(table).map(([field, value]) => [field, map(value, field)]));
