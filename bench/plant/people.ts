import type { Doc } from '#core/model/document.ts';
import { BORN } from './assets.ts';

export const personId = (n: number): string => `p_${n}`;
export const deviceId = (n: number): string => `d_${n}`;

/** Two letters and two digits tell a thousand devices apart. */
const prefixOf = (n: number): string => `D${n.toString(36).toUpperCase().padStart(3, '0')}`;

export const seededPerson = (n: number): Doc => ({
	...BORN,
	id: personId(n),
	kind: 'person',
	scopes: ['site:ham1', `person:${personId(n)}`],
	name: `Technician ${n}`,
	code: `T${n}`,
	state: 'active',
	grants: [{ role: 'technician', site: 'ham1' }]
});

export const seededDevice = (n: number): Doc => ({
	...BORN,
	id: deviceId(n),
	kind: 'device',
	name: `Phone ${n}`,
	prefix: prefixOf(n),
	state: 'active',
	use: 'personal',
	person: personId(n)
});
