import type { z } from 'zod';
import { commandNamed } from '#core/commands/registry.ts';
import type { ActWords } from '#lib/i18n/messages/parts.ts';
import { objectIn } from '#core/commands/about-of.ts';

/** One thing a person typed or measured in an act. `path` leads to it: `['text']`, `['changes', 'title', 'to']`. */
export interface ActField {
	path: readonly string[];
	label: string;
	value: string | number;
	isLong: boolean;
}

const LONG = new Set(['text', 'description', 'note', 'reason', 'hazards', 'precautions']);

const labelOf = (field: string, words: ActWords['acts']['fields']): string | undefined =>
	Object.hasOwn(words, field) ? words[field as keyof typeof words] : undefined;

const isTold = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');

/** Everything in it that has a name in the person's language; ids and measures of machines have none. */
export const fieldsOf = (args: unknown, words: ActWords['acts']['fields']): ActField[] => {
	const given = objectIn(args);
	const field = (name: string, path: readonly string[], value: unknown): ActField[] => {
		const label = labelOf(name, words);
		return label !== undefined && isTold(value) ? [{ path, label, value, isLong: LONG.has(name) }] : [];
	};
	return [
		...Object.entries(given).flatMap(([name, value]) => field(name, [name], value)),
		...Object.entries(objectIn(given['changes'])).flatMap(([name, change]) =>
			field(name, ['changes', name, 'to'], objectIn(change)['to'])
		)
	];
};

const isWritable = (schema: unknown): boolean => {
	let { def } = schema as z.core.$ZodType['_zod'] & { def: z.core.$ZodTypeDef & { innerType?: unknown } };
	while (def.type === 'optional' || def.type === 'nullable') {
		({ def } = def.innerType as { def: typeof def });
	}
	return def.type === 'string' || def.type === 'number';
};

/** What could be written in it and is not: a reason that is missing can be added. */
export const emptyFieldsOf = (name: string, args: unknown, words: ActWords['acts']['fields']): ActField[] => {
	const schema = commandNamed(name)?.args;
	const shape = schema && 'shape' in schema ? objectIn(schema.shape) : {};
	const given = objectIn(args);
	return Object.entries(shape).flatMap(([field, inner]): ActField[] => {
		const label = labelOf(field, words);
		const isOpen = label !== undefined && !isTold(given[field]) && isWritable(inner);
		return isOpen ? [{ path: [field], label, value: '', isLong: LONG.has(field) }] : [];
	});
};

/** The arguments with one of them changed; an emptied text is left out, as if it had never been written. */
export const withField = (
	args: unknown,
	[first = '', ...rest]: readonly string[],
	value: string | number | null
): Record<string, unknown> => {
	const { [first]: before, ...others } = objectIn(args);
	if (rest.length > 0) return { ...others, [first]: withField(before, rest, value) };
	return value === '' || value === null ? others : { ...others, [first]: value };
};

export const photosIn = (args: unknown): number => {
	const { photos } = objectIn(args);
	return Array.isArray(photos) ? photos.length : 0;
};
