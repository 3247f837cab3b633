import { expect, test } from 'vitest';
import {
	away,
	choicesIn,
	earlier,
	inOrder,
	withChange,
	withField,
	without
} from '#lib/features/administration/fields/own-field-edits.ts';
import type { FieldBook } from '#lib/features/administration/fields/own-field-edits.ts';

const BOOK: FieldBook = {
	head: { name: 'Head', type: 'number', unit: 'm', order: 0 },
	seal: { name: 'Seal', type: 'text', order: 1 }
};
const keys = (book: FieldBook) => inOrder(book).map(({ key }) => key);

test('a new field stands last, and one that moves earlier changes places', () => {
	const more = withField(BOOK, 'new');
	expect(keys(more)).toEqual(['head', 'seal', 'new']);
	expect(keys(earlier(more, 'seal'))).toEqual(['seal', 'head', 'new']);
	expect(earlier(more, 'head')).toEqual(more);
});

test('a field that machines may have a value for is put away and comes back; one without a name leaves no trace', () => {
	const gone = without(BOOK, 'head');
	expect(away(gone).map(({ key }) => key)).toEqual(['head']);
	expect(keys(gone)).toEqual(['seal', 'head']);
	expect(away(withChange(gone, 'head', { archived: undefined }))).toEqual([]);
	expect(keys(without(withField(BOOK, 'new'), 'new'))).toEqual(['head', 'seal']);
});

test('each line is a choice, once and without blanks around it', () => {
	expect(choicesIn(' EPDM\n\nFKM\nEPDM \n')).toEqual(['EPDM', 'FKM']);
});
