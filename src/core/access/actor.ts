/** Who acts, as far as rules care: worked out from the person's document, on the device and on the server alike. */
export const ROLES = [
	'requester',
	'operator',
	'technician',
	'planner',
	'supervisor',
	'storekeeper',
	'reliability',
	'permit-issuer',
	'contractor',
	'viewer',
	'admin'
] as const;
export type Role = (typeof ROLES)[number];

/** Who comes from another company goes again one day: such a role is given with its last day. */
export const ENDS_ONE_DAY: ReadonlySet<Role> = new Set(['contractor']);

export interface Grant {
	role: Role;
	site: string;
	/** Assets at whose subtree the role ends; absent means the whole site. Limits acting, not reading. */
	areas?: string[];
	/** The last day it counts (contractors, permit authority). */
	until?: string;
}

export interface Actor {
	id: string;
	grants: Grant[];
	skills: string[];
	/** A person who left or was revoked keeps a document and loses every right. */
	active: boolean;
}

/** First run, jobs and the demo plant act as this one. No document stands for it and no device may use it. */
export const SYSTEM_ID = 'system';
/** Under which people read of what it did. */
export const SYSTEM_NAME = 'Millwright';
export const SYSTEM: Actor = { id: SYSTEM_ID, grants: [], skills: [], active: true };
