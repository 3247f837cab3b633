import type { Snippet } from 'svelte';
import type { IconName } from '../icon/icon-paths.ts';

export interface TableColumn<Item> {
	readonly id: string;
	readonly label: string;
	/** What the cell says. */
	readonly text: (item: Item) => string;
	/** Draws the cell instead of its words alone: a badge, a person. Nothing to press. */
	readonly cell?: Snippet<[Item]>;
	/** Least width in rem; columns share what is left over in this proportion. */
	readonly width: number;
	readonly sortable?: boolean;
	/** Numbers stand at the end of the line, digit below digit. */
	readonly numeric?: boolean;
}

export interface TableSort {
	readonly column: string;
	readonly direction: 'ascending' | 'descending';
}

/** The same column turns round; another one starts from its small end. */
export const nextSort = (sort: TableSort | undefined, column: string): TableSort => ({
	column,
	direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending'
});

/** The first column names the row, so it is always there; the others stand in their own order. */
export const columnsShown = <Item>(
	columns: readonly TableColumn<Item>[],
	hidden: readonly string[]
): readonly TableColumn<Item>[] => columns.filter(({ id }, index) => index === 0 || !hidden.includes(id));

export const sortIcon = (sort: TableSort | undefined, column: string): IconName => {
	if (sort?.column !== column) return 'sort';
	return sort.direction === 'ascending' ? 'sort-up' : 'sort-down';
};
