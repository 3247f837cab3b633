/** A stop itself is answered under this name: begun, or left out and why. No step of a procedure is called so. */
export const STOP = 'round.stop';

/** Where a stop, or a step at it, stands on the page, as a refusal names it. */
export const anchorOf = (asset: string, step = STOP): string => `${asset}.${step}`;

/** So many answers fit into one job: a round of more stops and steps cannot be written down. */
const MOST_ANSWERS = 220;
export const fitsRound = (stops: number, steps: number): boolean => stops * (steps + 1) <= MOST_ANSWERS;
