import { rowsFor } from '#lib/features/work/backlog/backlog-view.ts';

/** So many rows fill a screen. */
export const LIST_ROWS = 50;

/** The backlog by age, as the app asks for it: newest first. */
export const FIRST_LIST = rowsFor({ sort: 'age', direction: 'ascending', hidden: [] }, LIST_ROWS);
