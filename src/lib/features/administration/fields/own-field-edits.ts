import type { OwnField } from '#core/assets/own-fields.ts';

/** The fields of a class as its form holds them, by key. */
export type FieldBook = Readonly<Record<string, Omit<OwnField, 'key'>>>;

export const FIELD_TYPES = ['text', 'number', 'date', 'choice', 'yes-no'] as const;

/** All of them, those in use first and in their order. */
export const inOrder = (book: FieldBook): OwnField[] =>
	Object.entries(book)
		.map(([key, field]) => ({ ...field, key }))
		.sort(
			(a, b) => Number(a.archived === true) - Number(b.archived === true) || (a.order ?? 0) - (b.order ?? 0)
		);

const asBook = (fields: readonly OwnField[]): FieldBook =>
	Object.fromEntries(fields.map(({ key, ...field }, order) => [key, { ...field, order }]));

export const withField = (book: FieldBook, key: string): FieldBook =>
	asBook([
		...inOrder(book).filter(({ archived }) => !archived),
		{ key, name: '', type: 'text' },
		...away(book)
	]);

export const away = (book: FieldBook): OwnField[] =>
	inOrder(book).filter(({ archived }) => archived === true);

export const withChange = (book: FieldBook, key: string, change: Partial<OwnField>): FieldBook =>
	asBook(inOrder(book).map((field) => (field.key === key ? { ...field, ...change } : field)));

/** What nobody has named yet leaves no trace; what machines may have a value for is put away. */
export const without = (book: FieldBook, key: string): FieldBook =>
	book[key]?.name.trim()
		? withChange(book, key, { archived: true })
		: asBook(inOrder(book).filter((field) => field.key !== key));

/** One place earlier. */
export const earlier = (book: FieldBook, key: string): FieldBook => {
	const fields = inOrder(book);
	const at = fields.findIndex((field) => field.key === key);
	const [one, before] = [fields[at], fields[at - 1]];
	if (!one || !before) return book;
	return asBook([...fields.slice(0, at - 1), one, before, ...fields.slice(at + 1)]);
};

/** A choice to each line. */
export const choicesIn = (text: string): string[] => [
	...new Set(
		text
			.split('\n')
			.map((line) => line.trim().slice(0, 200))
			.filter(Boolean)
	)
];
