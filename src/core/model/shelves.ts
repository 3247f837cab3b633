/** The replica's collections. A page may have thirteen open and a new replica must fit beside the old one: so six. */
export const SHELVES = ['assets', 'work', 'plans', 'stock', 'events', 'directory'] as const;
export type Shelf = (typeof SHELVES)[number];
