/** The work of one planned occurrence has one id, whoever opens it and wherever (S-9). */
export const slotWorkId = (plan: string, asset: string, ordinal: number) => `w.${plan}.${asset}.${ordinal}`;

/** How an occurrence ended that did not end as done work. */
export const slotId = (plan: string, asset: string, ordinal: number) => `slot.${plan}.${asset}.${ordinal}`;

/** What people call it: the same on every device. */
export const slotCode = (plan: { code: string }, asset: { code: string }, ordinal: number) =>
	`${plan.code}-${asset.code}`.slice(0, 50) + `-${ordinal}`;
