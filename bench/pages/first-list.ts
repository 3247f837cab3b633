/** So many rows fill a screen. */
export const LIST_ROWS = 50;

/** What is open, newest first, as a screen of the app asks for it. */
export const FIRST_LIST = {
	shelf: 'work' as const,
	selector: { ixOpen: '1' },
	sort: ['ixNewest'],
	limit: LIST_ROWS
};
