/** Characters, not bytes. There are no rules about what they must be. */
export const LEAST_PASSWORD = 8;
/** In UTF-8. */
export const MOST_PASSWORD_BYTES = 1_024;
