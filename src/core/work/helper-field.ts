/** Where it is written down who made somebody a helper, and when. */
export const helperField = (person: string): string => `assignees.${person}`;
