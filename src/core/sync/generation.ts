/**
 * The shape of what a device keeps. A replica of another generation is built anew beside the old one, never migrated;
 * code older than a stored generation refuses to open it. `tests/unit/core/model/generation.test.ts` says when to raise it.
 */
export const GENERATION = 4;
