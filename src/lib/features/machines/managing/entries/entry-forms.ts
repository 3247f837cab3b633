/** What hangs on a machine and is looked after one by one. */
export type EntryMap = 'meters' | 'isolation';

/** A field of one of them; `warn.min` lies one deeper. */
export interface EntryField {
	name: string;
	as: 'text' | 'number' | 'one';
	required?: true;
	most?: number;
	/** A number without a fraction. */
	whole?: true;
}

export interface EntryForm {
	/** The act that sets one of them. */
	act: 'setMeter' | 'setIsolation';
	/** What it is called by. */
	title: string;
	fields: readonly EntryField[];
}

export const FORMS: Readonly<Record<EntryMap, EntryForm>> = {
	meters: {
		act: 'setMeter',
		title: 'name',
		fields: [
			{ name: 'name', as: 'text', required: true, most: 200 },
			{ name: 'unit', as: 'text', required: true, most: 20 },
			{ name: 'type', as: 'one', required: true },
			{ name: 'perDay', as: 'number' },
			{ name: 'rollover', as: 'number' },
			{ name: 'warn.min', as: 'number' },
			{ name: 'warn.max', as: 'number' },
			{ name: 'fail.min', as: 'number' },
			{ name: 'fail.max', as: 'number' }
		]
	},
	isolation: {
		act: 'setIsolation',
		title: 'device',
		fields: [
			{ name: 'device', as: 'text', required: true, most: 200 },
			{ name: 'energy', as: 'one', required: true },
			{ name: 'location', as: 'text', most: 200 },
			{ name: 'lockType', as: 'text', most: 60 },
			{ name: 'verifyMethod', as: 'text', most: 200 },
			{ name: 'order', as: 'number', whole: true }
		]
	}
};

export type EntryValues = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** As the form holds it: `warn.min` beside `name`. */
export const flat = (entry: EntryValues): EntryValues =>
	Object.fromEntries(
		Object.entries(entry).flatMap(([name, value]): [string, unknown][] =>
			isRecord(value)
				? Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, one])
				: [[name, value]]
		)
	);

/** As it is kept; what is empty is left out. */
export const deep = (values: EntryValues): EntryValues => {
	const entry: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(values)) {
		if (value === undefined || value === null || value === '') continue;
		const [outer = name, inner] = name.split('.');
		const kept = typeof value === 'string' ? value.trim() : value;
		if (inner === undefined) entry[outer] = kept;
		else entry[outer] = { ...(isRecord(entry[outer]) && entry[outer]), [inner]: kept };
	}
	return entry;
};

/** The fields without which it says nothing. */
export const missingIn = ({ fields }: EntryForm, values: EntryValues): string[] =>
	fields.flatMap(({ name, required }) =>
		required && String(values[name] ?? '').trim() === '' ? [name] : []
	);
