/** Under it a line (a reading, a movement) is found by its time too: what was done since is one stretch of the index. */
export const timedKey = (key: string, at: string): string => `${key}@${at}`;

/** Behind every time. */
export const endOfTimed = (key: string): string => timedKey(key, '~');
