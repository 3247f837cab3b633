import type { z } from 'zod';
import { objectIn } from '#core/commands/about-of.ts';
import { commandNamed } from '#core/commands/registry.ts';
import { instant, localDate, party } from '#core/model/fields.ts';
import type { ActWords } from '#lib/i18n/messages/parts.ts';

/** What is chosen from among the plant's things, by the name it has in an act. */
const CHOSEN = {
	asset: 'asset',
	assetId: 'asset',
	parentId: 'asset',
	part: 'part',
	person: 'person'
} as const;

/** Hours, readings and parts that are told within another act. */
const LISTS = new Set(['labour', 'readings', 'parts']);

const LONG = new Set(['text', 'description', 'note', 'reason', 'hazards', 'precautions']);

type Choice = 'asset' | 'part' | 'person' | 'party';

/**
 * One thing a person typed, measured or chose in an act. `path` leads to it: `['text']`, `['changes', 'title', 'to']`,
 * `['labour', '0', 'minutes']`. Of what was chosen `value` is the id; a party is a person or a team.
 */
export interface ActField {
	path: readonly string[];
	label: string;
	value: string | number;
	is: 'text' | 'long' | 'number' | 'day' | 'moment' | Choice;
}

interface Told extends Omit<ActField, 'label'> {
	name: string;
	/** Of several alike, counted from one. */
	nth?: number;
}

export const isChoice = (is: ActField['is']): is is Choice =>
	is === 'asset' || is === 'part' || is === 'person' || is === 'party';

const isTold = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');

const typeOf = (name: string, value: string | number): ActField['is'] => {
	if (typeof value === 'number') return 'number';
	if (instant.safeParse(value).success) return 'moment';
	if (localDate.safeParse(value).success) return 'day';
	return LONG.has(name) ? 'long' : 'text';
};

const toldAt = (name: string, path: readonly string[], value: unknown): Told[] => {
	if (Array.isArray(value)) {
		const lines = LISTS.has(name) ? value : [];
		return lines.flatMap((line: unknown, n) =>
			toldIn(objectIn(line), [...path, String(n)]).map((told) => ({
				...told,
				...(lines.length > 1 && { nth: n + 1 })
			}))
		);
	}
	const chosen = party.safeParse(value).data;
	if (chosen) return [{ path, name: chosen.type, value: chosen.id, is: 'party' }];
	if (!isTold(value)) return [];
	const kind = Object.hasOwn(CHOSEN, name) ? CHOSEN[name as keyof typeof CHOSEN] : undefined;
	return [kind ? { path, name: kind, value, is: kind } : { path, name, value, is: typeOf(name, value) }];
};

const toldIn = (given: Record<string, unknown>, path: readonly string[] = []): Told[] =>
	Object.entries(given).flatMap(([name, value]) => {
		// A meter belongs to its machine: another machine has not got it.
		if (name === 'asset' && 'meter' in given) return [];
		const { to } = objectIn(value);
		return to === undefined ? toldAt(name, [...path, name], value) : toldAt(name, [...path, name, 'to'], to);
	});

const everythingTold = (args: unknown): Told[] => [
	...toldIn(objectIn(args)),
	...toldIn(objectIn(objectIn(args)['changes']), ['changes'])
];

/** The ids of what was chosen. */
export const choicesIn = (args: unknown): string[] =>
	everythingTold(args).flatMap(({ is, value }) => (isChoice(is) ? [String(value)] : []));

type FieldWords = Pick<ActWords['acts'], 'fields' | 'kinds'>;

const wordOf = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
	Object.hasOwn(words, name) ? words[name] : undefined;

/** Everything in it that has a name in the person's language; other ids and measures of machines have none. */
export const fieldsOf = (args: unknown, { fields, kinds }: FieldWords): ActField[] =>
	everythingTold(args).flatMap(({ name, nth, ...told }) => {
		const label = wordOf(isChoice(told.is) ? kinds : fields, name);
		return label === undefined ? [] : [{ ...told, label: nth === undefined ? label : `${label} ${nth}` }];
	});

const isWritable = (schema: unknown): boolean => {
	let { def } = schema as z.core.$ZodType['_zod'] & { def: z.core.$ZodTypeDef & { innerType?: unknown } };
	while (def.type === 'optional' || def.type === 'nullable') {
		({ def } = def.innerType as { def: typeof def });
	}
	return def.type === 'string' || def.type === 'number';
};

/** What could be written in it and is not: a reason that is missing can be added. */
export const emptyFieldsOf = (name: string, args: unknown, { fields }: FieldWords): ActField[] => {
	const schema = commandNamed(name)?.args;
	const shape = schema && 'shape' in schema ? objectIn(schema.shape) : {};
	const given = objectIn(args);
	return Object.entries(shape).flatMap(([field, inner]): ActField[] => {
		const label = wordOf(fields, field);
		const isOpen = label !== undefined && !isTold(given[field]) && isWritable(inner);
		return isOpen ? [{ path: [field], label, value: '', is: typeOf(field, '') }] : [];
	});
};

/** The arguments with one of them changed; an emptied text is left out, as if it had never been written. */
export const withField = (
	args: unknown,
	[first = '', ...rest]: readonly string[],
	value: string | number | object | null
): unknown => {
	if (Array.isArray(args))
		return args.map((one: unknown, n) => (String(n) === first ? withField(one, rest, value) : one));
	const { [first]: before, ...others } = objectIn(args);
	if (rest.length > 0) return { ...others, [first]: withField(before, rest, value) };
	return value === '' || value === null ? others : { ...others, [first]: value };
};

export const photosIn = (args: unknown): number => {
	const { photos } = objectIn(args);
	return Array.isArray(photos) ? photos.length : 0;
};
