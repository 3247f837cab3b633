/** What can be brought in. */
export const IMPORT_KINDS = [
	'assets',
	'locations',
	'parts',
	'people',
	'plans',
	'meters',
	'stock',
	'history'
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Of which lists are taken out, to be brought in again: readings come in as a list of meters. */
export const EXPORT_KINDS = [...IMPORT_KINDS, 'readings'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export type FieldType = 'text' | 'code' | 'number' | 'whole' | 'day' | 'yes-no' | 'choice';

/** One thing that a column may say. */
export interface Field {
	name: string;
	type: FieldType;
	/** Without it a new one cannot be made. */
	needed?: boolean;
	/** Letters of a text; the highest value of a number. */
	most?: number;
	least?: number;
	/** What stands for a choice, as `plainName` writes it: by its value, in four languages and as others export it. */
	choices?: Readonly<Record<string, readonly string[]>>;
	/** What columns of it are called, as `plainName` writes it. The first ones are ours. */
	names: readonly string[];
}

/** What people call a column, without what they do not mean: case, spaces, signs, accents. */
export const plainName = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll('ł', 'l')
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** "code|asset code" as `plainName` writes it. */
export const names = (list: string): string[] => list.split('|').map(plainName);

export const YES = names('yes|y|true|1|x|ja|j|wahr|si|sí|verdadero|tak|t|prawda|oui');
export const NO = names('no|n|false|0|nein|falsch|falso|nie|falsz|non');
