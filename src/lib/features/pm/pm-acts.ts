import { useToldActs } from '#lib/acts/told-acts.ts';

/** What is done to plans and their occurrences. */
export const usePmActs = () => useToldActs(({ pm }) => pm);
