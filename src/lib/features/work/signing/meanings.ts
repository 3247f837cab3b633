/** What a signature can mean, as it is kept and printed. */
export const MEANINGS = ['performed', 'verified', 'reviewed', 'approved', 'responsible', 'released'] as const;
export type Meaning = (typeof MEANINGS)[number];
